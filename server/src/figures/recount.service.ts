import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { Calendar } from '../database/calendar.ts';
import { readHorizon } from '../database/horizon.queries.ts';
import { inOneSnapshot } from '../database/one-snapshot.ts';
import { inTransaction } from '../database/pools.ts';
import type { SqlReader } from '../database/sql-reader.ts';
import { countWithUnits, type CountedDinas } from './count-figures.queries.ts';
import type { FigureDefinitions } from './definitions.queries.ts';
import type { DirtyStep, PeriodId } from './dirty-figures.ts';
import type { FigureRegistry, SetValues } from './figure-registry.ts';
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
  /** The same of the rows of each unit itself, without those below it. */
  readonly units: Readonly<Record<string, SetValues>>;
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

/** What was counted of some dinas, to be stored and told. */
export interface Recounted {
  readonly places: readonly Place[];
  readonly counted: readonly Counted[];
}

/**
 * Fact sets are counted beside each other: who waits for a change waits for the slowest of them and not for their sum. Of the
 * ten connections of the server itself most are left to others.
 */
const MOST_AT_ONCE = 3;

/** Counts some dinas anew, all from one snapshot. */
export async function recount({ system, registry, definitions, calendar }: Counting, step: DirtyStep, now: Date): Promise<Recounted> {
  return inOneSnapshot(system, async ({ reader, beside }) => {
    const horizon = await readHorizon(reader);
    const places = await reader.query(sql<Place>`select d.id, d.instansi_id as "instansiId" from dinas d where d.id = any(${[...step.keys()]}::uuid[])`);
    const counts: ((reader: SqlReader) => Promise<Counted[]>)[] = [];
    for (const set of registry.sets) {
      const existing = new Map((await readPeriods(reader, set)).map((period) => [period.id, period]));
      for (const [instansiId, group] of Map.groupBy(places, (place) => place.instansiId)) {
        const asOf = calendar.today(instansiId, now);
        for (const periodId of new Set(group.flatMap((place) => [...(step.get(place.id)?.get(set.key) ?? [])]))) {
          const period = periodId === null ? null : existing.get(periodId);
          if (period === undefined) continue;
          const isOver = period !== null && period.settledAfter !== null && asOf > period.settledAfter;
          const dinasIds = group.map((place) => place.id).filter((id) => step.get(id)?.get(set.key)?.has(periodId));
          const periods = periodId === null ? {} : { [set.periods!.node]: periodId };
          counts.push(async (own) => {
            const countOn = (day: string): Promise<Map<string, CountedDinas>> => countWithUnits(own, registry, set, { asOf: day, dinasIds, periods });
            // A fact can be of a day that has not come here: a server whose clock is ahead has written it, or another program.
            const inTheEnd = isOver ? await countOn('infinity') : null;
            return [...(await countOn(asOf))].map(([dinasId, { values, units }]) => ({
              instansi_id: instansiId,
              dinas_id: dinasId,
              period_id: periodId,
              fact_set: set.key,
              definition: definitions.get(set.key)!,
              values,
              units,
              as_of: asOf,
              holds_until: isDeepStrictEqual({ values, units }, inTheEnd?.get(dinasId)) ? 'infinity' : asOf,
              cursor_xid: horizon,
              computed_at: now.toISOString(),
            }));
          });
        }
      }
    }
    return { places, counted: (await beside(counts, MOST_AT_ONCE)).flat() };
  });
}

/**
 * Stores what was counted and tells every server which figures are others now, in one transaction. With the last of what
 * was to be counted it also says that every change below a transaction is in what is stored: whoever hears of it asks what
 * was written since. Newer figures are never replaced by older ones of a slower server.
 */
export async function storeCounted({ system, definitions }: Counting, { places, counted }: Recounted, allBelow: string | null): Promise<void> {
  const told = [...Map.groupBy(places, ({ instansiId }) => instansiId)].map(([instansiId, group]) => ({ instansiId, dinasIds: group.map(({ id }) => id) }));
  await system.query(
    `with stored as (
       insert into stored_figures (instansi_id, dinas_id, period_id, fact_set, definition, values, units, as_of, holds_until, cursor_xid, computed_at)
       select c.instansi_id, c.dinas_id, c.period_id, c.fact_set, c.definition, c.values, c.units, c.as_of, c.holds_until, c.cursor_xid::xid8, c.computed_at
       from json_to_recordset($1::json) as c (instansi_id uuid, dinas_id uuid, period_id uuid, fact_set text, definition text, values json, units json, as_of date, holds_until date, cursor_xid text, computed_at timestamptz)
       order by c.dinas_id, c.definition, c.period_id
       on conflict (dinas_id, definition, period_id) do update set values = excluded.values, units = excluded.units, as_of = excluded.as_of, holds_until = excluded.holds_until, cursor_xid = excluded.cursor_xid, computed_at = excluded.computed_at
       where stored_figures.cursor_xid <= excluded.cursor_xid
     ), said as (${SAY_COUNTED('$2', '$3')})
     select pg_notify('selaras_figures', t.told::text) from json_array_elements($4::json) t (told)`,
    [JSON.stringify(counted), definitionsOf(definitions), allBelow, JSON.stringify(told)],
  );
}

/** Says that every change below a transaction is in the stored figures of the definitions in force, where there is nothing to store. */
export async function sayCounted({ system, definitions }: Counting, below: string): Promise<void> {
  await system.query(SAY_COUNTED('$1', '$2'), [definitionsOf(definitions), below]);
}

const definitionsOf = (definitions: FigureDefinitions): string => JSON.stringify([...definitions].map(([fact_set, definition]) => ({ fact_set, definition })));

/** As SQL over two parameters: the definitions and the transaction; null says nothing. */
const SAY_COUNTED = (definitions: string, below: string): string =>
  `insert into figure_definition (fact_set, definition, counted_below) select f.fact_set, f.definition, ${below}::xid8
     from jsonb_to_recordset(${definitions}::jsonb) as f (fact_set text, definition text) where ${below}::xid8 is not null
     on conflict (definition) do update set counted_below = greatest(figure_definition.counted_below, excluded.counted_below)`;

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
