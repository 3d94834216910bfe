import {
  execute,
  getOperationAST,
  GraphQLError,
  GraphQLScalarType,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { ANSWER_LOST, databaseFailure } from '../database/database-failure.ts';
import { decide, decidingVariables } from './conditions.ts';
import type { Context } from './context.ts';
import { unanswered } from './errors.ts';
import { settledErrors } from './settled-errors.ts';
import { TextAnswer } from './text-answer.ts';

/** Compiling costs 1.5 to 2 ms, more than most answers; a document earns it on its third request. */
const COMPILE_ON_HIT = 3;

/** What a compiled document weighs: some 4 kB a field, fragments as often as they are spread. Ours have 80 fields at most. */
const MOST_FIELDS = 200;
/** Of all that are kept compiled, so 80 MB: a program that sends a thousand long ones filled 4 GB and ended the process. */
const FIELDS_KEPT = 20_000;

interface Entry {
  hits: number;
  /** Of its compiled form; none before it has one. */
  readonly fields: number;
  readonly compiled: CompiledQuery['query'] | null;
  readonly asText: TextAnswer | null;
}

/**
 * Runs operations; those asked again and again run as compiled functions. What is answered does not depend on which of
 * the two it is: variables come as values of their types (variables.ts), arguments are read by graphql in both
 * (read-arguments.ts), and a document is compiled without conditions, once for each way in which they are decided.
 */
export class Executor {
  readonly #entries = new LRUCache<string, Entry>({ max: 1_000, maxSize: FIELDS_KEPT });

  readonly #schemaToCompile: GraphQLSchema;

  constructor(private readonly schema: GraphQLSchema) {
    // The same schema with one type more, which nobody is shown.
    this.#schemaToCompile = Object.create(schema, {
      getType: { value: (name: string) => (name === READ.name ? READ : schema.getType(name)) },
    }) as GraphQLSchema;
  }

  /** Fields of the documents that are kept compiled. */
  get fieldsCompiled(): number {
    return [...this.#entries.values()].reduce((sum, { fields }) => sum + fields, 0);
  }

  async run(
    document: DocumentNode,
    key: string,
    operationName: string | undefined,
    variables: Record<string, unknown>,
    context: Context,
  ): Promise<ExecutionResult> {
    const deciding = decidingVariables(document);
    const entryKey = `${key} ${operationName ?? ''}${deciding ? ` ${deciding.map((name) => Number(variables[name] === true)).join('')}` : ''}`;
    let entry = this.#entries.get(entryKey);
    if (!entry) this.#entries.set(entryKey, (entry = { hits: 0, fields: 0, compiled: null, asText: null }), { size: 1 });
    entry.hits++;
    if (!entry.compiled && entry.hits === COMPILE_ON_HIT) {
      const decided = deciding ? decide(document, variables) : document;
      if (decided) entry = this.#compile(entryKey, entry, decided, operationName);
    }
    const text = await entry.asText?.run(variables, context);
    // Apollo hands data on unseen, to be written (apollo.ts).
    if (text) return { data: text as unknown as Record<string, unknown> };
    const result = await (entry.compiled
      ? entry.compiled({}, context, variables)
      : execute({ schema: this.schema, document, contextValue: context, variableValues: variables, ...(operationName ? { operationName } : {}) }));
    // Compiled execution throws away the class and the extensions of errors; Apollo needs both.
    if (!result.errors) return result;
    const operation = getOperationAST(document, operationName)!;
    const isChange = operation.operation === 'mutation';
    const errors = settledErrors(this.schema, document, operation, result.data, result.errors);
    return { ...result, errors: errors.map((error) => asGraphQLError(error, isChange)) };
  }

  #compile(key: string, entry: Entry, document: DocumentNode, operationName: string | undefined): Entry {
    const fields = fieldsOf(document, operationName);
    if (fields > MOST_FIELDS) return entry;
    const compiled = compileQuery(this.#schemaToCompile, withoutTypes(document), operationName);
    if (!isCompiledQuery(compiled)) return entry;
    // Another object: the cache weighs what it has not seen.
    const weighed = { hits: entry.hits, fields, compiled: compiled.query, asText: TextAnswer.of(this.schema, document, operationName) };
    this.#entries.set(key, weighed, { size: 1 + fields });
    return weighed;
  }
}

/** The type of a variable that has been read already. */
const READ = new GraphQLScalarType({ name: 'Read' });
const READ_TYPE: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: READ.name } };

/**
 * Variables are values of their types by then (variables.ts). Compiled with their types they would be read once more, in
 * code that is written out in full for every input, and without end for one that holds itself.
 */
const withoutTypes = (document: DocumentNode): DocumentNode =>
  visit(document, { VariableDefinition: ({ kind, variable }) => ({ kind, variable, type: READ_TYPE }) });

/** Fields of an operation, fragments expanded; cost.ts has seen to it that they are not too many to count. */
function fieldsOf(document: DocumentNode, operationName: string | undefined): number {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [])),
  );
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce(
      (sum, one) => sum + (one.kind === Kind.FIELD ? 1 : 0) + count(one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one.selectionSet),
      0,
    );
  return count(getOperationAST(document, operationName)?.selectionSet);
}

function asGraphQLError(error: GraphQLError, isChange: boolean): GraphQLError {
  const original = error.originalError;
  const found = databaseFailure(original);
  // Below the field of a change everything is read, after it was made: what failed there says nothing of what was kept.
  const fault = found && isChange && (error.path?.length ?? 0) > 1 ? ANSWER_LOST[found.code] : found;
  if (fault) {
    const { message, extensions } = unanswered(fault);
    return inPlaceOf(error, new GraphQLError(message, { path: error.path ?? null, extensions }));
  }
  const given = error.extensions ?? {};
  return inPlaceOf(
    error,
    new GraphQLError(error.message, {
      path: error.path ?? null,
      ...(original ? { originalError: original } : {}),
      extensions: Object.keys(given).length === 0 && original instanceof GraphQLError ? original.extensions : given,
    }),
  );
}

/** Graphql knows the nodes of an error, graphql-jit only where they stand: that is what is told. */
const inPlaceOf = ({ locations }: GraphQLError, made: GraphQLError): GraphQLError =>
  Object.defineProperty(made, 'locations', { value: locations, enumerable: locations !== undefined });
