import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Checkout } from './checkout.ts';
import type { RunningCheckout } from './contenders.ts';
import { bringIn, hrOfMedan, peopleFile, seconds, takeBack, type FileTimes } from './hr-files.ts';
import { median } from './measures.ts';

/** How long a file of people takes from being sent to being in force, beside COPY of the rows that came of it. */
export interface ImportOutcome extends FileTimes {
  readonly rows: number;
  /** Into the same table with its indexes, constraints and triggers, where nobody checks or keeps anything. */
  readonly copySeconds: number;
  /** Check and apply together by COPY, round for round. */
  readonly times: number;
}

const ROWS = 100_000;
/** Who can program would do that. */
export const COPY_REACH_TIMES = 10;

/** The rows that the file brought, as PostgreSQL copies them. */
async function rowsOf(client: pg.Client): Promise<{ readonly columns: string; readonly rows: Buffer }> {
  const found = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = 'employee'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  );
  const { columns } = found.rows[0]!;
  // Nobody of the demonstration has such a name.
  const brought = `select ${columns} from employee where name like 'Orang %'`;
  return { columns, rows: await buffer(client.query(copyTo(`copy (${brought}) to stdout`))) };
}

async function copyBack(client: pg.Client, { columns, rows }: { readonly columns: string; readonly rows: Buffer }): Promise<number> {
  await client.query('begin');
  const took = await seconds(async () => {
    const copied = client.query(copyFrom(`copy employee (${columns}) from stdin`));
    await pipeline(Readable.from([rows]), copied);
    if (copied.rowCount !== ROWS) throw new Error(`${copied.rowCount} rows were copied`);
    await client.query('set constraints all immediate');
  });
  await client.query('rollback');
  return took;
}

/** The first round warms up, and is not counted. */
export async function runImports(running: RunningCheckout, checkout: Checkout, rounds: number): Promise<ImportOutcome> {
  const hr = await hrOfMedan(running, checkout);
  const client = new pg.Client({ connectionString: running.databaseUrl });
  await client.connect();
  const found: Omit<ImportOutcome, 'rows'>[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const { actId, checkSeconds, applySeconds } = await bringIn(hr, peopleFile(ROWS, round));
      const brought = await rowsOf(client);
      await takeBack(hr, actId, false);
      const copySeconds = await copyBack(client, brought);
      found.push({ checkSeconds, applySeconds, copySeconds, times: (checkSeconds + applySeconds) / copySeconds });
    }
  } finally {
    await client.end();
  }
  const of = (key: keyof Omit<ImportOutcome, 'rows'>): number => median(found.slice(1).map((one) => one[key]));
  return { rows: ROWS, checkSeconds: of('checkSeconds'), applySeconds: of('applySeconds'), copySeconds: of('copySeconds'), times: of('times') };
}
