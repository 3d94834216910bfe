import { ReadTransaction } from '@selaras/server/testing';
import { sql } from 'kysely';
import pg from 'pg';

/** A place in the source of the server, as a stack names it. */
export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A statement that gave rows: the columns PostgreSQL described, and for each way to it the calls it came through, the nearest first. */
export interface SentRead {
  readonly text: string;
  readonly columns: readonly string[];
  readonly ways: readonly (readonly Site[])[];
}

const FRAME = /\(?((?:\/|[A-Z]:\\)[^()]*?[\\/]server[\\/]src[\\/][^()]*?):(\d+):(\d+)\)?$/;

function sitesOf(stack: string): Site[] {
  return stack.split('\n').flatMap((line) => {
    const found = FRAME.exec(line);
    return found ? [{ file: found[1]!, line: Number(found[2]), column: Number(found[3]) }] : [];
  });
}

const textOf = (query: unknown): string | null => {
  if (typeof query === 'string') return query;
  // Rows that are lists have no names to compare.
  if (typeof query !== 'object' || query === null || !('text' in query) || ('rowMode' in query && query.rowMode === 'array')) return null;
  return String(query.text);
};

/**
 * Writes down which call in the server's source each statement came from, and what PostgreSQL said its rows are.
 * To be called before the server starts: what it asks while starting counts too.
 */
export function recordReads(): () => SentRead[] {
  const ways = new Map<string, Set<string>>();
  const columns = new Map<string, readonly string[]>();
  Error.stackTraceLimit = 30;
  const note = (text: string): void => {
    const stack = new Error('where this comes from').stack ?? '';
    const known = ways.get(text) ?? ways.set(text, new Set()).get(text)!;
    known.add(stack);
  };
  const describe = (text: string, result: unknown): void => {
    const { fields } = (result ?? {}) as { readonly fields?: readonly { readonly name: string }[] };
    if (fields && fields.length > 0)
      columns.set(
        text,
        fields.map((field) => field.name),
      );
  };

  // Fragments are compiled by the reader that is asked to run them, while the one who asks is still on the stack.
  const fragment = Object.getPrototypeOf(sql`select`) as { compile(...words: unknown[]): { readonly sql: string } };
  const { compile } = fragment;
  fragment.compile = function record(...words: unknown[]) {
    const compiled = compile.apply(this, words);
    note(compiled.sql);
    return compiled;
  };
  const poolQuery = pg.Pool.prototype.query as (...words: unknown[]) => unknown;
  pg.Pool.prototype.query = function record(this: pg.Pool, ...words: unknown[]) {
    const text = textOf(words[0]);
    if (text !== null) note(text);
    return poolQuery.apply(this, words);
  } as typeof pg.Pool.prototype.query;
  const clientQuery = pg.Client.prototype.query as (...words: unknown[]) => unknown;
  pg.Client.prototype.query = function record(this: pg.Client, ...words: unknown[]) {
    const text = textOf(words[0]);
    if (text === null) return clientQuery.apply(this, words);
    note(text);
    const done = words.at(-1);
    if (typeof done === 'function') {
      words[words.length - 1] = (error: unknown, result: unknown) => {
        describe(text, result);
        (done as (error: unknown, result: unknown) => void)(error, result);
      };
      return clientQuery.apply(this, words);
    }
    return (clientQuery.apply(this, words) as Promise<unknown>).then((result) => {
      describe(text, result);
      return result;
    });
  } as typeof pg.Client.prototype.query;

  const { run } = ReadTransaction.prototype;
  ReadTransaction.prototype.run = async function record(this: ReadTransaction, statement) {
    note(statement.text);
    const answer = await run.call(this, statement);
    if (answer.columns.length > 0) columns.set(statement.text, answer.columns);
    return answer;
  };

  return () =>
    [...columns].map(([text, described]) => ({
      text,
      columns: described,
      ways: [...(ways.get(text) ?? [])].map(sitesOf).filter((sites) => sites.length > 0),
    }));
}
