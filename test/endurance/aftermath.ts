import type { Pool } from 'pg';
import type { Fleet } from '../faults/fleet.ts';
import { recount, storedFigures, type FiguresOf } from '../testkit/recount.ts';
import { pause } from './pace.ts';
import type { Shown } from './watchers.ts';

/** So long after the last write and fault everything may still be on its way. */
export const SETTLE_MS = 60_000;

/** Waits until what is stored is what a recount gives; else the difference. */
export async function settleFigures(owner: Pool): Promise<string[]> {
  const read = async (): Promise<[FiguresOf[], FiguresOf[]]> => {
    const [{ now }] = (await owner.query<{ now: Date }>('select now()')).rows as [{ now: Date }];
    return [await storedFigures(owner, now), await recount(owner, now)];
  };
  for (const until = Date.now() + SETTLE_MS; ;) {
    const [stored, counted] = await read();
    if (JSON.stringify(stored.map(inOrder)) === JSON.stringify(counted.map(inOrder))) return [];
    if (Date.now() > until)
      return [`The stored figures are ${JSON.stringify(stored).slice(0, 2_000)}, a recount gives ${JSON.stringify(counted).slice(0, 2_000)}.`];
    await pause(200);
  }
}

const inOrder = ({ values, ...of }: FiguresOf): unknown => ({
  dinasId: of.dinasId,
  periodId: of.periodId,
  asOf: of.asOf,
  values: Object.entries(values).toSorted(([left], [right]) => (left < right ? -1 : 1)),
});

export async function boardTruth(owner: Pool): Promise<Map<string, Shown>> {
  const counted = await recount(owner, (await owner.query<{ now: Date }>('select now()')).rows[0]!.now);
  return new Map(
    counted
      .filter(({ periodId }) => periodId === null)
      .map(({ dinasId, values }) => [dinasId, { need: values['NEED'] ?? 0, filled: values['FILLED'] ?? 0, gap: values['GAP'] ?? 0 }]),
  );
}

export const isSame = (shown: Shown, truth: Shown | undefined): boolean =>
  truth !== undefined && shown.need === truth.need && shown.filled === truth.filled && shown.gap === truth.gap;

/** What servers that went in every way may not leave: transactions that hang, a lease that nobody gives back, connections without a server. */
export async function leftBehind(owner: Pool, fleet: Fleet): Promise<string[]> {
  const count = async (text: string): Promise<number> => (await owner.query(text)).rowCount ?? 0;
  const left: string[] = [];
  const hanging = await count(
    `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%' and now() - state_change > interval '2 seconds'`,
  );
  if (hanging > 0) left.push(`${hanging} connections hang in a transaction.`);
  const leases = await count(
    `select 1 from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
  );
  if (leases !== 1) left.push(`${leases} leases are held.`);
  if (fleet.alive.length !== 2) left.push(`${fleet.alive.length} servers run.`);
  await fleet.end();
  const mine = `select 1 from pg_stat_activity where datname = current_database() and application_name like 'selaras%'`;
  for (const until = Date.now() + 15_000; Date.now() < until && (await count(mine)) > 0;) await pause(100);
  const orphans = await count(mine);
  if (orphans > 0) left.push(`${orphans} connections outlive their servers.`);
  return left;
}
