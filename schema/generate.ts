/** Turns schema.graphql and every document beside its user into typed documents, and the hash list of the web's operations. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, introspectionFromSchema, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

const root = import.meta.dirname;
const schemaText = readFileSync(join(root, 'schema.graphql'), 'utf8');
const schemaAst = buildSchema(schemaText);
const schema = parse(schemaText);

const scalars = { LocalDate: 'string', DateTime: 'string', Nip: 'string' };

function readDocuments(folder: string): { location: string; document: DocumentNode; rawSDL: string }[] {
  return globSync('**/*.graphql', { cwd: folder, exclude: ['**/node_modules/**', '**/dist/**'] })
    .toSorted()
    .map((file) => {
      const rawSDL = readFileSync(join(folder, file), 'utf8');
      return { location: file, document: parse(rawSDL), rawSDL };
    });
}

async function generate(consumer: 'web' | 'test', folder: string): Promise<DocumentNode[]> {
  const documents = readDocuments(folder);
  const target = join(root, 'generated', consumer);
  rmSync(target, { recursive: true, force: true });
  if (documents.length === 0) return [];
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${target}/`,
    schema,
    schemaAst,
    documents,
    config: {
      scalars,
      strictScalars: true,
      useTypeImports: true,
      enumsAsTypes: true,
      emitLegacyCommonJSImports: false,
      importExtension: '.ts',
      avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
    },
    presetConfig: { fragmentMasking: consumer === 'web' ? { unmaskFunctionName: 'readFragment' } : false },
    plugins: [],
    pluginMap: {},
    pluginContext: {},
  } as unknown as Parameters<typeof preset.buildGeneratesSection>[0]);
  for (const section of sections) {
    // The string-keyed lookup would put every document into every bundle; documents are imported by name.
    if (/\/(gql|index)\.ts$/.test(section.filename)) continue;
    const text = await codegen(section as Parameters<typeof codegen>[0]);
    mkdirSync(dirname(section.filename), { recursive: true });
    writeFileSync(section.filename, text);
  }
  return documents.map((entry) => entry.document);
}

/** Every operation of the web with the fragments it needs and `__typename` where graphcache asks for it. */
function listOperations(documents: readonly DocumentNode[]): Record<string, string> {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  const operations: Record<string, string> = {};
  for (const definition of definitions) {
    if (definition.kind !== 'OperationDefinition') continue;
    const needed = new Set<string>();
    const collect = (node: typeof definition | FragmentDefinitionNode): void => {
      visit(node, {
        FragmentSpread(spread) {
          const fragment = fragments.get(spread.name.value);
          if (!fragment || needed.has(spread.name.value)) return;
          needed.add(spread.name.value);
          collect(fragment);
        },
      });
    };
    collect(definition);
    const text = print({ kind: 'Document', definitions: [definition, ...[...needed].toSorted().map((name) => fragments.get(name)!)] } as DocumentNode);
    operations[createHash('sha256').update(text).digest('hex')] = text;
  }
  return operations;
}

const webDocuments = await generate('web', join(root, '../web/src'));
await generate('test', join(root, '../test'));
mkdirSync(join(root, 'generated'), { recursive: true });
writeFileSync(join(root, 'generated/operations.json'), `${JSON.stringify(listOperations(webDocuments), null, 1)}\n`);
writeFileSync(join(root, 'generated/introspection.json'), `${JSON.stringify(introspectionFromSchema(schemaAst, { descriptions: false }))}\n`);
