import { execute, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';

/** Compiling costs 1.5 to 2 ms, more than most answers; a document earns it on its third request. */
const COMPILE_ON_HIT = 3;

interface Entry {
  hits: number;
  compiled: CompiledQuery | null;
}

/** Runs operations; those asked again and again run as compiled functions. */
export class Executor {
  readonly #entries = new LRUCache<string, Entry>({ max: 1_000 });

  constructor(private readonly schema: GraphQLSchema) {}

  async run(document: DocumentNode, key: string, operationName: string | undefined, variables: Record<string, unknown>, context: Context): Promise<ExecutionResult> {
    const entryKey = `${key} ${operationName ?? ''}`;
    let entry = this.#entries.get(entryKey);
    if (!entry) this.#entries.set(entryKey, (entry = { hits: 0, compiled: null }));
    entry.hits++;
    if (!entry.compiled && entry.hits === COMPILE_ON_HIT) {
      const compiled = compileQuery(this.schema, document, operationName);
      if (isCompiledQuery(compiled)) entry.compiled = compiled;
    }
    const result = await (entry.compiled
      ? entry.compiled.query({}, context, variables)
      : execute({ schema: this.schema, document, contextValue: context, variableValues: variables, ...(operationName ? { operationName } : {}) }));
    // Compiled execution throws away the class and the extensions of errors; Apollo needs both.
    if (result.errors) return { ...result, errors: result.errors.map(asGraphQLError) };
    return result;
  }
}

function asGraphQLError(error: GraphQLError): GraphQLError {
  const original = error.originalError;
  const extensions = error.extensions ?? (original instanceof GraphQLError ? original.extensions : undefined) ?? {};
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    ...(original ? { originalError: original } : {}),
    extensions: original instanceof GraphQLError && Object.keys(extensions).length === 0 ? original.extensions : extensions,
  });
}
