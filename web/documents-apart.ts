import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentNode, OperationDefinitionNode, TypeNode } from 'graphql';
import type { Plugin } from 'vite';
import { listedTexts } from './listed-texts.ts';

const FROM = '@selaras/schema/web';
const APART = '\0document:';
const TEXT = '\0text:';
const FRAGMENT = '\0fragment:';
const IMPORT = new RegExp(`import \\{([^}]*)\\} from '${FROM}';`, 'g');
const DOCUMENT = /^export const (\w+Doc(?:ument)?) = (.*) as unknown as DocumentNode<.*>;$/gm;
/** What urql reads and prints documents with. */
const LANGUAGE = '@0no-co/graphql.web';

/** The module that holds the text of an operation, for whoever sends it without urql. */
export const textModule = (operation: string): string => TEXT + operation;

/** Before each fragment; an operation stands before those it is made of. */
const PARTS = /\n\n(?=fragment \w+ on )/;
const fragmentName = (text: string): string => /^fragment (\w+)/.exec(text)![1]!;

const nameOfType = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameOfType(type.type));

/** As much of a document as urql and the dashboard read of it: its name, its kind, and of a change the type of what it takes. */
function headOf({ operation, name, variableDefinitions: [variable] = [] }: OperationDefinitionNode): object {
  const input =
    operation === 'mutation' && variable ? { variableDefinitions: [{ type: { kind: 'NamedType', name: { value: nameOfType(variable.type) } } }] } : {};
  return { kind: 'OperationDefinition', operation, name: { value: name?.value }, ...input };
}

/** The hash by which urql tells questions apart. It would print each of them for it. */
const keyOf = (text: string): number => [...text].reduce((hash, sign) => (Math.imul(hash, 33) + sign.codePointAt(0)!) | 0, 5381);

function codeOfDocument(name: string, { definitions: [first] }: DocumentNode): string {
  // What is read of an answer is told to the compiler by it (readFragment), and to nobody else.
  if (first?.kind !== 'OperationDefinition') return `export const ${name} = null;`;
  const operation = first.name!.value;
  const key = keyOf(listedTexts().get(operation)!);
  return [
    `import { text } from ${JSON.stringify(textModule(operation))};`,
    `export const ${name} = { kind: 'Document', definitions: [${JSON.stringify(headOf(first))}], loc: { source: { name: 'listed', body: text } }, __key: ${key} };`,
  ].join('\n');
}

function codeOfText(text: string): string {
  const [operation, ...fragments] = text.split(PARTS);
  const imports = fragments.map((fragment, index) => `import { text as part${index} } from ${JSON.stringify(FRAGMENT + fragmentName(fragment))};`);
  const parts = [JSON.stringify(operation), ...fragments.map((_, index) => `part${index}`)];
  return `${imports.join('\n')}\nexport const text = [${parts.join(', ')}].join('\\n\\n');`;
}

/**
 * Puts each document of the dashboard in a module of its own, so that a page comes with those it sends: generated, they stand
 * in one module, which no bundler divides, and the first page would wait for the documents of all. And each comes as the text that
 * the server knows it by, of which operations share their fragments: as the tree that it is generated as, it is five times as long,
 * and a browser needs what prints trees besides.
 */
export function documentsApart(): Plugin {
  const documents = new Map<string, string>();
  const fragments = new Map<string, string>();
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      const path = (await this.resolve(FROM, import.meta.filename))?.id;
      if (!path) throw new Error(`${FROM} leads nowhere; has pnpm schema run?`);
      for (const text of listedTexts().values())
        for (const fragment of text.split(PARTS).slice(1)) {
          if ((fragments.get(fragmentName(fragment)) ?? fragment) !== fragment) throw new Error(`two fragments are called ${fragmentName(fragment)}`);
          fragments.set(fragmentName(fragment), fragment);
        }
      for (const [, name, tree] of (await readFile(path, 'utf8')).matchAll(DOCUMENT)) documents.set(name!, tree!);
      if (new Set([...listedTexts().values()].map(keyOf)).size < listedTexts().size)
        throw new Error('two operations have one key; let keyOf hash them otherwise');
      if (documents.size === 0) throw new Error(`${path} holds no document that could be read; its form has changed.`);
    },
    resolveId(id) {
      if (id === LANGUAGE) return join(import.meta.dirname, 'src/app/graphql/texts-only.ts');
      return [APART, TEXT, FRAGMENT].some((kind) => id.startsWith(kind)) ? id : null;
    },
    load(id) {
      const [, kind, name] = /^(\0\w+:)(\w+)$/.exec(id) ?? [];
      if (kind === undefined || name === undefined) return null;
      if (kind === TEXT) return codeOfText(listedTexts().get(name)!);
      if (kind === FRAGMENT) return `export const text = ${JSON.stringify(fragments.get(name))};`;
      return codeOfDocument(name, JSON.parse(documents.get(name)!) as DocumentNode);
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes(FROM)) return null;
      return code.replaceAll(IMPORT, (_whole, list: string) => {
        const names = list.split(',').map((name) => name.trim());
        const apart = names.filter((name) => documents.has(name));
        const others = names.filter((name) => name !== '' && !documents.has(name));
        // On one line, so that what stands below stays where it was.
        return [
          ...(others.length > 0 ? [`import { ${others.join(', ')} } from '${FROM}';`] : []),
          ...apart.map((name) => `import { ${name} } from ${JSON.stringify(APART + name)};`),
        ].join(' ');
      });
    },
  };
}
