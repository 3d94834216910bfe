import {
  getNamedType,
  getNullableType,
  getOperationAST,
  GraphQLError,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { databaseFailure } from '../database/database-failure.ts';
import type { Page } from './connections.ts';
import { Loaders, type Context } from './context.ts';
import { AnswerText, JsonText, NotAsText } from './json-text.ts';
import { fieldsByKey, type Fragments } from './selected-fields.ts';

/** A root field whose rows are handed on as they were read, so that they may be texts. */
export const AsText = (): MethodDecorator & PropertyDecorator => Extensions({ asText: true }) as MethodDecorator & PropertyDecorator;

/** What has been written so far. */
interface Written {
  objects: number;
  values: number;
}
type Write = (answer: unknown, written: Written) => string | Promise<string>;
interface RootField {
  readonly key: string;
  readonly resolve: (variables: Record<string, unknown>, context: Context) => unknown;
  readonly write: Write;
}

/** More often than it was answered so: what is asked is hidden as a rule, or too much of it. */
const MOST_FAILURES = 8;

/**
 * An operation whose answer PostgreSQL writes: rows of stored values, and rows and pages around them. What stands in the
 * database as text is copied, not read, made into objects and written again, which is two thirds of the work of this
 * process. The fields at the root run as ever, with their policies and arguments; what hangs below them is never looked at here.
 * Whatever cannot be said so is answered in the ordinary way, and answers alike byte for byte (text-answers.test.ts).
 */
export class TextAnswer {
  #failures = 0;

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly roots: readonly (RootField | string)[],
  ) {}

  /** Of a document whose conditions are decided; null where something at the root is answered in the ordinary way only. */
  static of(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): TextAnswer | null {
    const operation = getOperationAST(document, operationName);
    const type = schema.getQueryType()!;
    if (operation?.operation !== 'query') return null;
    const fragments: Fragments = Object.fromEntries(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
    const roots = [...fieldsByKey([operation.selectionSet], type, fragments)].map(([key, nodes]) =>
      nodes[0]!.name.value === '__typename' ? `"${key}":"${type.name}"` : rootField(schema, type, operation, fragments, key, nodes),
    );
    return roots.every((root) => root !== null) && roots.some((root) => typeof root !== 'string') ? new TextAnswer(schema, roots) : null;
  }

  /** Null where it cannot be answered so this time. Nothing is told of why: the ordinary way says it. */
  async run(variables: Record<string, unknown>, context: Context): Promise<AnswerText | null> {
    if (this.#failures > MOST_FAILURES) return null;
    // Loaders of its own: what they keep are texts.
    const asking: Context = { ...context, asText: this.schema, loaders: new Loaders() };
    try {
      const written: Written = { objects: 0, values: this.roots.length };
      const texts = await Promise.all(
        this.roots.map(async (root) => (typeof root === 'string' ? root : `"${root.key}":${await root.write(await root.resolve(variables, asking), written)}`)),
      );
      if (this.#failures > 0) this.#failures--;
      return new AnswerText(`{${texts.join()}}`, written);
    } catch (error) {
      // A fault of the text itself would be hidden behind the ordinary way, which has none.
      if (!(error instanceof NotAsText || error instanceof GraphQLError || databaseFailure(error))) throw error;
      this.#failures++;
      return null;
    }
  }
}

function rootField(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  key: string,
  fieldNodes: readonly FieldNode[],
): RootField | null {
  const field = parentType.getFields()[fieldNodes[0]!.name.value];
  if (!field?.resolve || field.extensions['asText'] !== true) return null;
  const { resolve, name: fieldName, type: returnType } = field;
  const info = {
    fieldName,
    fieldNodes: [...fieldNodes],
    returnType,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    schema,
    fragments: { ...fragments },
    rootValue: {},
    operation,
  };
  const write = writerOf(returnType, fieldNodes, fragments);
  return write && { key, write, resolve: (variableValues, context) => resolve({}, {}, context, { ...info, variableValues } as GraphQLResolveInfo) };
}

function writerOf(type: GraphQLOutputType, nodes: readonly FieldNode[], fragments: Fragments): Write | null {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return writeList;
  return isObjectType(named) && named.name.endsWith('Connection') ? pageWriter(named, nodes, fragments) : writeRow;
}

function writeRow(row: unknown, written: Written): string {
  if (row === null || row === undefined) return 'null';
  if (!(row instanceof JsonText) || row.text === null) throw new NotAsText();
  const { objects, values } = row.weigh();
  written.objects += objects;
  written.values += values;
  return row.text;
}

function writeList(rows: unknown, written: Written): string {
  if (!Array.isArray(rows)) throw new NotAsText();
  return `[${rows.map((row) => writeRow(row, written)).join()}]`;
}

/** A row that is promised. */
function textOf(row: unknown, written: Written): string {
  if (row === null || row === undefined) throw new NotAsText();
  return writeRow(row, written);
}

interface Asked {
  readonly key: string;
  readonly name: string;
  readonly below: readonly Asked[];
}

/** What is asked of a page: its own fields and, of its edges, theirs; what is asked of a row PostgreSQL has written. */
function askedOf(nodes: readonly FieldNode[], type: GraphQLObjectType, fragments: Fragments): Asked[] {
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  return [...fieldsByKey(sets, type, fragments)].map(([key, found]) => {
    const name = found[0]!.name.value;
    const inner = name === 'edges' || name === 'pageInfo' ? (getNamedType(type.getFields()[name]!.type) as GraphQLObjectType) : null;
    return { key, name, below: inner ? askedOf(found, inner, fragments) : [] };
  });
}

function pageWriter(type: GraphQLObjectType, nodes: readonly FieldNode[], fragments: Fragments): Write | null {
  const asked = askedOf(nodes, type, fragments);
  // One text is written of a row, and it is of one selection.
  if ([...asked, ...asked.flatMap(({ below }) => below)].filter(({ name }) => name === 'nodes' || name === 'node').length !== 1) return null;
  const typeOf = (name: string): string => getNamedType(type.getFields()[name]!.type).name;
  const object = (one: object, above: string, fields: readonly Asked[], written: Written): string => {
    written.objects++;
    written.values += fields.length;
    const texts = fields.map(({ key, name }) => {
      const value = name === '__typename' ? typeOf(above) : (one as Readonly<Record<string, unknown>>)[name];
      return `"${key}":${name === 'node' ? textOf(value, written) : JSON.stringify(value)}`;
    });
    return `{${texts.join()}}`;
  };
  const value = (page: Page<unknown>, { name, below }: Asked, written: Written): string | Promise<string> => {
    if (name === 'nodes') return `[${page.nodes.map((row) => textOf(row, written)).join()}]`;
    if (name === 'edges') return `[${page.edges.map((edge) => object(edge, name, below, written)).join()}]`;
    if (name === 'pageInfo') return object(page.pageInfo, name, below, written);
    if (name === 'totalCount') return Promise.resolve(page.count()).then(String);
    return `"${type.name}"`;
  };
  return async (page, written) => {
    written.values += asked.length;
    const texts = await Promise.all(asked.map(async (one) => `"${one.key}":${await value(page as Page<unknown>, one, written)}`));
    return `{${texts.join()}}`;
  };
}
