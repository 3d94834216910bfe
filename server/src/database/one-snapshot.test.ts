import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '../testing/use-database.ts';
import { inOneSnapshot } from './one-snapshot.ts';
import type { SqlReader } from './sql-reader.ts';

const database = useDatabase();

const seen = async (reader: SqlReader): Promise<{ readonly rows: number; readonly connection: number }> =>
  (await reader.query(sql<{ rows: number; connection: number }>`select count(*)::int as rows, pg_backend_pid() as connection from instansi`))[0]!;
const write = (code: string): Promise<unknown> =>
  database.client.query(`insert into instansi (code, name, time_zone) values ($1, 'Kota Uji', 'Asia/Jakarta')`, [code]);

/** Resolves when it was asked for so many times: readings that wait for it are under way together, however long a connection takes to open. */
function together(most: number): () => Promise<void> {
  let begun = 0;
  let go = (): void => undefined;
  const all = new Promise<void>((done) => (go = done));
  return () => {
    if (++begun === most) go();
    return all;
  };
}

describe('readings in one snapshot', () => {
  it('see the same on every connection, whatever is written meanwhile', async () => {
    const found = await inOneSnapshot(database.as('selaras_system', { max: 3 }), async ({ reader, beside }) => {
      const before = await seen(reader);
      await write('meanwhile');
      const underWay = together(3);
      const others = await beside(
        Array.from({ length: 3 }, () => async (own: SqlReader) => {
          await underWay();
          return seen(own);
        }),
        3,
      );
      return [before, ...others];
    });
    expect(found.map(({ rows }) => rows)).toEqual(Array.from({ length: 4 }, () => found[0]!.rows));
    expect(new Set(found.map(({ connection }) => connection)).size).toBe(3);
  });

  it('are given back in their order, on no more connections than asked for', async () => {
    const underWay = together(2);
    const found = await inOneSnapshot(database.as('selaras_system', { max: 5 }), ({ beside }) =>
      beside(
        [0.1, 0, 0.05, 0].map((seconds, place) => async (own: SqlReader) => {
          if (place < 2) await underWay();
          await own.query(sql`select pg_sleep(${seconds})`);
          return { place, connection: (await seen(own)).connection };
        }),
        2,
      ),
    );
    expect(found.map(({ place }) => place)).toEqual([0, 1, 2, 3]);
    expect(new Set(found.map(({ connection }) => connection)).size).toBe(2);
  });

  it('leave no connection behind when one of them fails', async () => {
    const pool = database.as('selaras_system', { max: 3 });
    let read = 0;
    let begin = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (begin = resolve));
    const failing = inOneSnapshot(pool, ({ beside }) =>
      beside(
        [
          async (own: SqlReader): Promise<void> => {
            await hasBegun;
            await own.query(sql`select 1 / 0`);
          },
          async (own: SqlReader): Promise<void> => {
            begin();
            await own.query(sql`select pg_sleep(0.1)`);
            read++;
          },
        ],
        3,
      ),
    );
    await expect(failing).rejects.toThrow('division by zero');
    expect([read, pool.totalCount - pool.idleCount]).toEqual([1, 0]);
  });
});
