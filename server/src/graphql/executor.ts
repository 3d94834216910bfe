import { execute, getOperationAST, GraphQLError, valueFromASTUntyped, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { databaseFailure } from '../database/database-failure.ts';
import type { Context } from './context.ts';
import { unanswered } from './errors.ts';

/** Compiling costs 1.5 to 2 ms, more than most answers; a document earns it on its third request. */
const COMPILE_ON_HIT = 3;

interface Entry {
  hits: number;
  compiled: { readonly query: CompiledQuery['query']; readonly defaults: Readonly<Record<string, unknown>> } | null;
}

/** Runs operations; those asked again and again run as compiled functions. */
export class Executor {
  readonly #entries = new LRUCache<string, Entry>({ max: 1_000 });

  constructor(private readonly schema: GraphQLSchema) {}

  async run(
    document: DocumentNode,
    key: string,
    operationName: string | undefined,
    variables: Record<string, unknown>,
    context: Context,
  ): Promise<ExecutionResult> {
    const entryKey = `${key} ${operationName ?? ''}`;
    let entry = this.#entries.get(entryKey);
    if (!entry) this.#entries.set(entryKey, (entry = { hits: 0, compiled: null }));
    entry.hits++;
    if (!entry.compiled && entry.hits === COMPILE_ON_HIT) {
      const compiled = compileQuery(this.schema, document, operationName);
      if (isCompiledQuery(compiled)) entry.compiled = { query: compiled.query, defaults: defaultsOf(document, operationName) };
    }
    const result = await (entry.compiled
      ? entry.compiled.query({}, context, { ...entry.compiled.defaults, ...variables })
      : execute({ schema: this.schema, document, contextValue: context, variableValues: variables, ...(operationName ? { operationName } : {}) }));
    // Compiled execution throws away the class and the extensions of errors; Apollo needs both.
    if (!result.errors) return result;
    // Without data nothing has run: the variables do not fit the operation.
    return { ...result, errors: result.errors.map((error) => asGraphQLError(error, 'data' in result ? undefined : 'BAD_INPUT')) };
  }
}

/** Compiled, an operation asks for what its text has a default for: `$first: Int! = 20` left out was refused. */
const defaultsOf = (document: DocumentNode, operationName: string | undefined): Record<string, unknown> =>
  Object.fromEntries(
    (getOperationAST(document, operationName)?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/** character_not_in_repertoire: PostgreSQL keeps no NUL, which JSON can carry. */
const HAS_NUL = '22021';

function asGraphQLError(error: GraphQLError, otherwise?: 'BAD_INPUT'): GraphQLError {
  const original = error.originalError;
  const fault = databaseFailure(original);
  if (fault) {
    const { message, extensions } = unanswered(fault);
    return new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
  }
  const given = error.extensions ?? {};
  const stated = Object.keys(given).length === 0 && original instanceof GraphQLError ? original.extensions : given;
  const hasNul = (original as { code?: unknown } | undefined)?.code === HAS_NUL;
  return new GraphQLError(hasNul ? 'A text holds a NUL character; send it without.' : error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    ...(original && !hasNul ? { originalError: original } : {}),
    extensions: hasNul ? { code: 'BAD_INPUT' } : otherwise && stated['code'] === undefined ? { ...stated, code: otherwise } : stated,
  });
}
