/**
 * Turns schema.graphql and every document beside its user into typed documents, and the hash list of the web's operations.
 * With `--check` nothing is written: it says which of the committed files are not what would be written.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { preset } from '@graphql-codegen/client-preset';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  introspectionFromSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
} from 'graphql';

const root = import.meta.dirname;
const schemaText = readFileSync(join(root, 'schema.graphql'), 'utf8');
const schemaAst = buildSchema(schemaText);
const schema = parse(schemaText);

const scalars = { LocalDate: 'string', DateTime: 'string', Nip: 'string', FieldValue: 'string | number | boolean' };

function readDocuments(folder: string): { location: string; document: DocumentNode; rawSDL: string }[] {
  return globSync('**/*.graphql', { cwd: folder, exclude: ['**/node_modules/**', '**/dist/**', 'miniature/**'] })
    .toSorted()
    .map((file) => {
      const rawSDL = readFileSync(join(folder, file), 'utf8');
      return { location: file, document: parse(rawSDL), rawSDL };
    });
}

/**
 * What every feature's figures are asked by, gathered as one: who spreads `FigureColumns_figureSet` asks what each `…Columns_figureSet`
 * asks, and so with the cards. A feature brings its own beside its manifest, and no other feature's document names it.
 */
const GATHERED: Readonly<Record<string, RegExp>> = { FigureColumns_figureSet: /Columns_figureSet$/, FigureCards_figureSet: /Card_figureSet$/ };

function gather(documents: readonly { readonly document: DocumentNode }[]): { location: string; document: DocumentNode; rawSDL: string }[] {
  const names = documents.flatMap(({ document }) => document.definitions).flatMap((one) => (one.kind === 'FragmentDefinition' ? [one.name.value] : []));
  return Object.entries(GATHERED).flatMap(([name, pattern]) => {
    const spreads = names.filter((one) => pattern.test(one));
    if (spreads.length === 0) return [];
    const rawSDL = `fragment ${name} on FigureSet { ${spreads.map((one) => `...${one}`).join(' ')} }`;
    return [{ location: `${name}.graphql`, document: parse(rawSDL), rawSDL }];
  });
}

interface Consumer {
  readonly documents: readonly DocumentNode[];
  /** Paths under `generated/` with their text. */
  readonly files: ReadonlyMap<string, string>;
}

async function typedDocuments(consumer: 'web' | 'test', folder: string): Promise<Consumer> {
  const written = readDocuments(folder);
  const documents = [...written, ...gather(written)];
  const files = new Map<string, string>();
  if (documents.length === 0) return { documents: [], files };
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${consumer}/`,
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
    files.set(section.filename, await codegen(section as Parameters<typeof codegen>[0]));
  }
  return { documents: documents.map((entry) => entry.document), files };
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

/** Without what it would tell gql.tada of by itself: it is one of several schemas in a program that talks to others too. */
function schemaAsType(): string {
  const introspection = minifyIntrospection(introspectionFromSchema(schemaAst, { descriptions: false }));
  const [types] = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }).split("import * as gqlTada from 'gql.tada';");
  return `${types!.trimEnd()}\n`;
}

/** Which fields of types that changes tell of hold a value of an enumeration: who shows a change has no field of a document to ask. */
function toldEnums(): string {
  const told = (schemaAst.getType('ChangeEntity') as GraphQLEnumType).getValues().map(({ name }) => name);
  const types = Object.values(schemaAst.getTypeMap()).filter(isObjectType);
  const lines = told.flatMap((entity) => {
    // As the server calls it (server/src/graphql/node.ts).
    const type = types.find(({ name }) => name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toUpperCase() === entity);
    const fields = Object.values(type?.getFields() ?? {}).flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      // What a viewer sees or may do is worked out for each who asks; no row changes by it.
      return isEnumType(named) && !isListType(getNullableType(of)) && !name.startsWith('viewer') ? [`${name}: '${named.name}'`] : [];
    });
    return fields.length === 0 ? [] : [`  ${entity}: { ${fields.join(', ')} },\n`];
  });
  return `/** By entity of changes and by field, the enumeration that it holds a value of. */\nexport const TOLD_ENUMS = {\n${lines.join('')}} as const;\n`;
}

const SAID_AS: Readonly<Record<string, string>> = { String: 'TEXT', Int: 'NUMBER', Boolean: 'YES_OR_NO', LocalDate: 'DAY' };

/** What each step of a reorganisation takes: values by how they are said, rows and lists as what is kept of them. */
function stepFields(): string {
  const steps = Object.values((schemaAst.getType('ReorganisationStepInput') as GraphQLInputObjectType).getFields());
  const lines = steps.map(({ name: step, type }) => {
    const fields = Object.values((getNamedType(type) as GraphQLInputObjectType).getFields()).map(({ name, type: of }) => {
      const named = getNamedType(of);
      const isValue = !isListType(getNullableType(of)) && (isEnumType(named) || named.name in SAID_AS);
      return `${name}: { as: '${isValue ? (SAID_AS[named.name] ?? named.name) : 'KEPT'}', isNeeded: ${isNonNullType(of)} }`;
    });
    return `  ${step.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}: { step: '${step}', fields: { ${fields.join(', ')} } },\n`;
  });
  return `/** By kind of step, its name in the input and what it takes. */\nexport const STEP_FIELDS = {\n${lines.join('')}} as const;\n`;
}

interface Labelled {
  readonly words: {
    readonly labels?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly figures?: Readonly<Record<string, { readonly name?: string }>>;
  };
}

/** The words for values of enumerations as the web says them: what the server writes into files says the same. */
async function labels(): Promise<string> {
  const said: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const language of ['id', 'en']) {
    const folder = join(root, '../web/src/text', language);
    const together: Record<string, Record<string, unknown>> = (said[language] = {});
    for (const file of globSync('*.ts', { cwd: folder }).toSorted()) {
      const { words } = (await import(pathToFileURL(join(folder, file)).href)) as Labelled;
      for (const [group, values] of Object.entries(words.labels ?? {})) together[group] = { ...together[group], ...values };
      // Figures are values of an enumeration to programs, and have more than a name to people.
      for (const [key, figure] of Object.entries(words.figures ?? {}))
        if (figure.name) together['FigureKey'] = { ...together['FigureKey'], [key]: figure.name };
    }
  }
  return `${JSON.stringify(said, null, 1)}\n`;
}

async function everyFile(): Promise<Map<string, string>> {
  const web = await typedDocuments('web', join(root, '../web/src'));
  const test = await typedDocuments('test', join(root, '../test'));
  return new Map([
    ...web.files,
    ...test.files,
    ['web/told-enums.ts', toldEnums()],
    ['web/step-fields.ts', stepFields()],
    ['operations.json', `${JSON.stringify(listOperations(web.documents), null, 1)}\n`],
    ['labels.json', await labels()],
    // The schema as a type: what programs of others type their answers by, without generating anything (examples/).
    ['client/graphql-env.d.ts', schemaAsType()],
    ['introspection.json', `${JSON.stringify(introspectionFromSchema(schemaAst, { descriptions: false }))}\n`],
  ]);
}

const target = join(root, 'generated');
const wanted = await everyFile();
const present = globSync('**/*.*', { cwd: target });
const stale = [...wanted]
  .filter(([file, text]) => !present.includes(normalize(file)) || readFileSync(join(target, file), 'utf8') !== text)
  .map(([file]) => file);
const left = present.filter((file) => ![...wanted.keys()].some((name) => normalize(name) === file));
if (process.argv.includes('--check')) {
  if (stale.length + left.length > 0) {
    process.stderr.write(`${[...stale, ...left].map((file) => `schema/generated/${file}`).join(', ')}: not what the documents say. Run: pnpm schema\n`);
    process.exitCode = 1;
  }
} else {
  // Only what changed is touched: whoever watches these files hears of changes and nothing else.
  for (const file of [...left, ...stale]) process.stdout.write(`schema/generated/${file}\n`);
  for (const file of left) rmSync(join(target, file));
  for (const file of stale) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), wanted.get(file)!);
  }
}
