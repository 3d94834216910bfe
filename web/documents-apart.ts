import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const FROM = '@selaras/schema/web';
const APART = '\0document:';
const IMPORT = new RegExp(`import \\{([^}]*)\\} from '${FROM}';`, 'g');
const DOCUMENT = /^export const (\w+Doc(?:ument)?) = (.*) as unknown as DocumentNode<.*>;$/gm;

/**
 * Puts each document and fragment of the dashboard in a module of its own, so that a page comes with those it sends: generated, they stand
 * in one module, which no bundler divides, and the first page would wait for the documents of all.
 */
export function documentsApart(): Plugin {
  const documents = new Map<string, string>();
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      const path = (await this.resolve(FROM, import.meta.filename))?.id;
      if (!path) throw new Error(`${FROM} leads nowhere; has pnpm schema run?`);
      for (const [, name, text] of (await readFile(path, 'utf8')).matchAll(DOCUMENT)) documents.set(name!, text!);
      if (documents.size === 0) throw new Error(`${path} holds no document that could be read; its form has changed.`);
    },
    resolveId: (id) => (id.startsWith(APART) ? id : null),
    load: (id) => (id.startsWith(APART) ? `export const ${id.slice(APART.length)} = ${documents.get(id.slice(APART.length))};` : null),
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
