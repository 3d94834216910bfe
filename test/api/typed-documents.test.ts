/** A text is not read by the compiler: what it asks for and what comes back would be two statements that drift apart. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import ts from 'typescript-api';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const schema = buildSchema(readFileSync(join(ROOT, '../schema/schema.graphql'), 'utf8'));

interface Exception {
  /** How the texts begin; every one of the file when left out. */
  readonly beginning?: readonly string[];
  readonly why: string;
}

const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'api/limits.test.ts': {
    beginning: ['{ employees(first: ', 'query A { viewer { username } } query B ', 'mutation { '],
    why: 'the server refuses them: pages of no size that it gives, two operations of which none is chosen, two changes at once',
  },
  'api/metrics.test.ts': { beginning: ['{ employees(first: '], why: 'the server refuses it: more than it answers at once' },
  'api/figure-kinds.test.ts': { why: 'asks a server with figures of its own, of which our schema knows some fields by chance' },
  'live/sockets.test.ts': {
    beginning: ['{ viewer { username } }', 'mutation { signOut(input', '{ __schema ', 'subscription Kind(', 'subscription One(', 'subscription ($id: ID!) { '],
    why: 'no subscriptions, which a socket refuses; conditions on their field; and texts of two, of which a typed document has one',
  },
  'api/screen-walk.test.ts': {
    beginning: [' { __typename }', '{ viewer { username } '],
    why: 'made from the schema, or refused: the token of a screen opens none of it',
  },
  'attacks/documents.test.ts': { why: 'the server refuses them, or counts what they cost: each is as wide as its length allows' },
  'attacks/fuzz.arbitraries.ts': { beginning: ['{ __schema '], why: 'no subscription, among the bytes that a socket gets by chance' },
  'api/requests.test.ts': { why: 'about what stands around a text and in its variables: most of them are refused, and each is as short as what it asks about' },
  'testkit/matrix.ts': { beginning: ['{ __typename }'], why: 'a part of a question: what it asks of what is no page' },
  'api/days.test.ts': { beginning: ['{ __typename }'], why: 'a part of questions that are made from the schema' },
  'api/compression.test.ts': { beginning: ['{ __typename }'], why: 'as short an answer as there is; no document says no more than that' },
  'e2e/dev.test.ts': { beginning: ['query Newborn ', 'query Mended '], why: 'written into a copy of the repository, to be seen by its `pnpm dev`' },
};

interface Text {
  readonly place: string;
  readonly file: string;
  readonly text: string;
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** Every text of a file that stands there whole, or is put together from texts that have a name in the same file. */
function textsOf(file: string): Text[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const nodes = [...nodesOf(source)];
  const named = new Map<string, string>();
  const whole = (node: ts.Node): string | null => {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return named.get(node.text) ?? null;
    if (!ts.isTemplateExpression(node)) return null;
    const parts = node.templateSpans.map(({ expression, literal }) => [whole(expression), literal.text] as const);
    return parts.some(([value]) => value === null) ? null : [node.head.text, ...parts.flat()].join('');
  };
  for (const node of nodes) {
    const value = ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer ? whole(node.initializer) : null;
    if (value !== null) named.set((node as ts.VariableDeclaration).name.getText(), value);
  }
  return nodes.flatMap((node) => {
    const text = ts.isIdentifier(node) ? null : whole(node);
    return text === null ? [] : [{ file, text, place: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` }];
  });
}

function isOperation(text: string): boolean {
  // Most texts of a test are words; to parse each of them takes longer than to look for a brace.
  if (!text.includes('{')) return false;
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false;
  }
}

const isExcepted = ({ file, text }: Text): boolean => {
  const exception = EXCEPTIONS[file];
  return exception !== undefined && (exception.beginning?.some((words) => text.startsWith(words)) ?? true);
};

const operations = globSync('**/*.ts', { cwd: ROOT, exclude: ['**/node_modules/**', 'bench/**', 'miniature/**', 'api/typed-documents.test.ts'] })
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
  .flatMap((file) => textsOf(file).filter(({ text }) => isOperation(text)));

it('every operation that a test sends is a typed document, unless it is wrong on purpose', () => {
  expect(operations.filter((operation) => !isExcepted(operation)).map(({ place, text }) => `${place} ${text.slice(0, 100)}`)).toEqual([]);
});

it('every exception is still one', () => {
  for (const [file, { beginning = [''] }] of Object.entries(EXCEPTIONS))
    for (const words of beginning)
      expect(
        operations.some((one) => one.file === file && one.text.startsWith(words)),
        `${file} ${words}`,
      ).toBe(true);
});
