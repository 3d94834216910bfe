import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { Calendar } from '../database/calendar.ts';
import { readHorizon } from '../database/horizon.queries.ts';
import { inTransaction } from '../database/pools.ts';
import { readerOf, type SqlReader } from '../database/sql-reader.ts';
import { countFigures } from './count-figures.queries.ts';
import type { FigureDefinitions } from './definitions.queries.ts';
import type { DirtyStep, PeriodId } from './dirty-figures.ts';
import type { FactSet } from './fact-set.ts';
import type { FigureRegistry, FigureValues, SetValues } from './figure-registry.ts';
import { readPeriods } from './stored-figures.queries.ts';

export interface Counting {
  readonly system: Pool;
  readonly registry: FigureRegistry;
  readonly definitions: FigureDefinitions;
  readonly calendar: Calendar;
}

interface Counted {
  readonly instansi_id: string;
  readonly dinas_id: string;
  readonly period_id: PeriodId;
  readonly fact_set: string;
  readonly definition: string;
  readonly values: SetValues;
  readonly as_of: string;
  /** Last day on which they are right as long as nobody writes; `infinity` when no day moves them any more. */
  readonly holds_until: string;
  readonly cursor_xid: string;
  readonly computed_at: string;
}

interface Place {
  readonly id: string;
  readonly instansiId: string;
}

/** Counts some dinas anew, all from one snapshot, stores what came out and tells every server. */
export async function recount(counting: Counting, step: DirtyStep, now: Date): Promise<void> {
  const { system } = counting;
  const client = await system.connect();
  let counted: Counted[];
  let places: Place[];
  try {
    await client.query('begin isolation level repeatable read read only');
    const reader = readerOf(client);
    const horizon = await readHorizon(reader);
    places = await reader.query(sql<Place>`select d.id, d.instansi_id as "instansiId" from dinas d where d.id = any(${[...step.keys()]}::uuid[])`);
    counted = [];
    for (const set of counting.registry.sets) counted.push(...(await countSet(counting, reader, set, places, step, horizon, now)));
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
  await store(system, counted);
  for (const [instansiId, group] of Map.groupBy(places, (place) => place.instansiId)) {
    await system.query(`select pg_notify('selaras_figures', $1)`, [JSON.stringify({ instansiId, dinasIds: group.map((place) => place.id) })]);
  }
}

async function countSet(
  { registry, definitions, calendar }: Counting,
  reader: SqlReader,
  set: FactSet,
  places: readonly Place[],
  step: DirtyStep,
  horizon: string,
  now: Date,
): Promise<Counted[]> {
  const counted: Counted[] = [];
  const existing = new Map((await readPeriods(reader, set)).map((period) => [period.id, period]));
  for (const [instansiId, group] of Map.groupBy(places, (place) => place.instansiId)) {
    const asOf = calendar.today(instansiId, now);
    const periods = new Set(group.flatMap((place) => [...(step.get(place.id)?.get(set.key) ?? [])]));
    for (const periodId of periods) {
      const period = periodId === null ? null : existing.get(periodId);
      if (period === undefined) continue;
      const isOver = period !== null && period.settledAfter !== null && asOf > period.settledAfter;
      const dinasIds = group.map((place) => place.id).filter((id) => step.get(id)?.get(set.key)?.has(periodId));
      const countOn = (day: string): Promise<Map<string, FigureValues>> =>
        countFigures(reader, registry, [set], { asOf: day, dinasIds, periods: periodId === null ? {} : { [set.periods!.node]: periodId } }, 'dinas');
      // A fact can be of a day that has not come here: a server whose clock is ahead has written it, or another program.
      const inTheEnd = isOver ? await countOn('infinity') : null;
      for (const [dinasId, values] of await countOn(asOf)) {
        counted.push({
          instansi_id: instansiId,
          dinas_id: dinasId,
          period_id: periodId,
          fact_set: set.key,
          definition: definitions.get(set.key)!,
          values: values[set.key]!,
          as_of: asOf,
          holds_until: isDeepStrictEqual(values, inTheEnd?.get(dinasId)) ? 'infinity' : asOf,
          cursor_xid: horizon,
          computed_at: now.toISOString(),
        });
      }
    }
  }
  return counted;
}

/** Newer figures are never replaced by older ones of a slower server. */
async function store(system: Pool, counted: readonly Counted[]): Promise<void> {
  if (counted.length === 0) return;
  await system.query(
    `insert into stored_figures (instansi_id, dinas_id, period_id, fact_set, definition, values, as_of, holds_until, cursor_xid, computed_at)
     select c.instansi_id, c.dinas_id, c.period_id, c.fact_set, c.definition, c.values, c.as_of, c.holds_until, c.cursor_xid::xid8, c.computed_at
     from jsonb_to_recordset($1::jsonb) as c (instansi_id uuid, dinas_id uuid, period_id uuid, fact_set text, definition text, values jsonb, as_of date, holds_until date, cursor_xid text, computed_at timestamptz)
     order by c.dinas_id, c.definition, c.period_id
     on conflict (dinas_id, definition, period_id) do update set values = excluded.values, as_of = excluded.as_of, holds_until = excluded.holds_until, cursor_xid = excluded.cursor_xid, computed_at = excluded.computed_at
     where stored_figures.cursor_xid <= excluded.cursor_xid`,
    [JSON.stringify(counted)],
  );
}

/** Says that every change below a transaction is in the stored figures of the definitions in force. */
export async function sayCounted({ system, definitions }: Counting, below: string): Promise<void> {
  await system.query(
    `insert into figure_definition (fact_set, definition, counted_below) select f.fact_set, f.definition, $2::xid8 from jsonb_to_recordset($1::jsonb) as f (fact_set text, definition text)
     on conflict (definition) do update set counted_below = greatest(figure_definition.counted_below, excluded.counted_below)`,
    [JSON.stringify([...definitions].map(([fact_set, definition]) => ({ fact_set, definition }))), below],
  );
}

/**
 * Once a day a server says which definitions it counts by. Those of which no server has said so for days go, and their
 * figures with them, so that such a server, should it come back, counts anew.
 */
export async function forgetUnused({ system, definitions }: Counting, today: string, before: string): Promise<void> {
  await inTransaction(system, async (client) => {
    await client.query('update figure_definition set used_on = $2 where definition = any($1)', [[...definitions.values()], today]);
    await client.query('delete from figure_definition where used_on < $1', [before]);
    // What is being counted for the first time has no definition on record yet.
    await client.query('delete from stored_figures s where s.as_of < $1 and not exists (select from figure_definition f where f.definition = s.definition)', [
      before,
    ]);
  });
}
