import type { Pool, PoolClient } from 'pg';
import { readerOf, type SqlReader } from './sql-reader.ts';

const BEGIN = 'begin isolation level repeatable read read only';

/**
 * Reads on several connections at once, all of which see the same. What is asked of `beside` are readings that may run
 * beside each other, on so many connections at most; what they come to is given back in their order.
 */
export interface OneSnapshot {
  readonly reader: SqlReader;
  beside<Result>(readings: readonly ((reader: SqlReader) => Promise<Result>)[], most: number): Promise<Result[]>;
}

export async function inOneSnapshot<Result>(pool: Pool, work: (snapshot: OneSnapshot) => Promise<Result>): Promise<Result> {
  return onConnection(pool, BEGIN, (first) => {
    const reader = readerOf(first);
    return work({ reader, beside: (readings, most) => readBeside(pool, first, readings, most) });
  });
}

async function readBeside<Reading>(
  pool: Pool,
  first: PoolClient,
  readings: readonly ((reader: SqlReader) => Promise<Reading>)[],
  most: number,
): Promise<Reading[]> {
  const found: Reading[] = [];
  let next = 0;
  const readOn = async (client: PoolClient): Promise<void> => {
    const reader = readerOf(client);
    while (next < readings.length) {
      const place = next++;
      found[place] = await readings[place]!(reader);
    }
  };
  const others = Math.min(most, readings.length) - 1;
  if (others < 1) {
    await readOn(first);
    return found;
  }
  const exported = await first.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
  const begin = `${BEGIN}; set transaction snapshot '${exported.rows[0]!.snapshot}'`;
  // To the end of all of them, also when one fails: what still reads would hold a connection that nobody knows of.
  const ends = await Promise.allSettled([readOn(first), ...Array.from({ length: others }, () => onConnection(pool, begin, readOn))]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return found;
}

/** A connection in a transaction. One on which something failed is given up. */
async function onConnection<Result>(pool: Pool, begin: string, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}
