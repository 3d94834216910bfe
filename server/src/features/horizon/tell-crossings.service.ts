import { sql } from 'kysely';
import type { Pool } from 'pg';
import { inTransaction } from '../../database/pools.ts';
import { readerOf, type SqlReader } from '../../database/sql-reader.ts';
import { notify } from '../notifications/index.ts';
import { USUAL_LOWEST_FILL } from './horizon.parameters.ts';
import { UNITS_WILL_BE_SHORT } from './horizon.types.ts';
import { withheldInGovernment, type Withheld } from './withheld-places.queries.ts';

interface Crossing {
  readonly unitId: string;
  readonly name: string;
  readonly dinasId: string;
  readonly dinas: string;
  readonly instansi: string;
  readonly untilYear: number;
  readonly lowestFill: number;
}

interface Listener {
  readonly accountId: string;
  /** Null who listens for the whole government. */
  readonly dinasId: string | null;
  readonly isHr: boolean;
}

const NAMED = 3;
const namesOf = (units: readonly Crossing[]): string =>
  units
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ') + (units.length > NAMED ? ', …' : '');

/** What is new since it was told last: each unit once for each year, whichever of several servers comes first. */
const newCrossings = (reader: SqlReader, instansiId: string, today: string, isHeard: boolean): Promise<Crossing[]> =>
  reader.query(sql<Crossing>`
    with now as materialized (
      select x.* from horizon_crossings(${today}::date, array(select d.id from dinas d where d.instansi_id = ${instansiId}::uuid and ${isHeard}::boolean)) x
    ), told as (
      insert into horizon_alert (unit_id, until_year) select n.unit_id, n.until_year from now n on conflict do nothing returning unit_id
    )
    select n.unit_id as "unitId", u.name, n.dinas_id as "dinasId", d.name as dinas, i.name as instansi, n.until_year as "untilYear", coalesce(w.lowest_fill, ${USUAL_LOWEST_FILL}::float8) as "lowestFill"
    from told t join now n on n.unit_id = t.unit_id join unit u on u.id = n.unit_id join dinas d on d.id = n.dinas_id
    join instansi i on i.id = d.instansi_id left join horizon_watch w on w.instansi_id = i.id
    order by n.gap_then desc, u.name, n.unit_id`);

/** HR and who leads there. */
const listenersIn = (reader: SqlReader, instansiId: string): Promise<Listener[]> =>
  reader.query(sql<Listener>`
    select g.account_id as "accountId", case when g.unit_id is not null then u.dinas_id end as "dinasId", bool_or(g.role = 'HR') as "isHr"
    from access_grant g join account a on a.id = g.account_id and a.disabled_at is null left join unit u on u.id = g.unit_id
    where g.instansi_id = ${instansiId}::uuid and g.role in ('HR', 'LEADERSHIP', 'DINAS_HEAD') and (g.unit_id is null or u.parent_id is null)
    group by 1, 2 order by 1, 2 nulls first`);

/** Whoever listens for a dinas is told of its units, whoever listens for the government of all of them at once. */
function toldTo({ accountId, dinasId, isHr }: Listener, crossings: readonly Crossing[], { ids }: Withheld) {
  const shown = crossings.filter((one) => (dinasId === null || one.dinasId === dinasId) && (isHr || !ids.has(one.unitId)));
  const [first] = shown;
  if (!first) return [];
  const place = dinasId === null ? first.instansi : first.dinas;
  const parameters = { count: shown.length, place, share: first.lowestFill, year: String(first.untilYear), units: namesOf(shown) };
  return [{ accountId, aboutId: dinasId, parameters }];
}

/**
 * Tells HR and leaders of units that will be short of people, in one transaction with what was told: no alert comes twice, and
 * one that could not be told was not. Who is not shown dates of birth is told of no unit of few people: who of them retires would be known.
 */
export const tellCrossings = (system: Pool, instansiId: string, today: string): Promise<void> =>
  inTransaction(system, async (client) => {
    const reader = readerOf(client);
    const listeners = await listenersIn(reader, instansiId);
    // What nobody could hear waits for whoever comes first.
    const crossings = await newCrossings(reader, instansiId, today, listeners.length > 0);
    const [first] = crossings;
    if (!first) return;
    const withheld = await withheldInGovernment(reader, instansiId, today);
    const to = listeners.flatMap((listener) => toldTo(listener, crossings, withheld));
    // Each of these units is told of for this year now and never again: one of them names the occasion.
    await notify(reader, { kind: UNITS_WILL_BE_SHORT, instansiId, to, actId: null, once: `horizon ${first.unitId} ${first.untilYear}` });
  });
