import { sql, type RawBuilder } from 'kysely';
import { inTransaction, type System } from '../../database/pools.ts';
import { readerOf, type SqlReader } from '../../database/sql-reader.ts';
import type { FigureValues, SetValues } from '../../figures/figure-registry.ts';
import type { FiguresMoved } from '../../figures/figure-watch.service.ts';
import type { Counting } from '../../figures/recount.service.ts';
import { inEach } from '../../rules/languages.ts';
import { notify } from '../notifications/index.ts';
import { sayIn } from '../sheets/index.ts';
import { WATCHES } from './thresholds.policy.ts';
import { CROSSED, isBeyond, isCrossing, valueInWords, type Comparison } from './thresholds.rules.ts';
import { THRESHOLD_CROSSED } from './thresholds.types.ts';

interface Watched {
  readonly id: string;
  readonly accountId: string;
  readonly instansiId: string;
  readonly dinasId: string | null;
  readonly figure: string;
  readonly comparison: Comparison;
  readonly limit: number;
  readonly isBeyond: boolean | null;
  readonly seenValue: number | null;
  readonly seenPeriodId: string | null;
  readonly crossings: number;
  /** Name of the dinas, or of the government. */
  readonly place: string;
}

interface Stored {
  readonly instansiId: string;
  readonly dinasId: string;
  readonly set: string;
  readonly values: SetValues;
}

/** Whether an account may still watch what it watches: by its roles of now. As `watchesFiguresOf` (thresholds.policy.ts). */
const MAY_WATCH = sql`exists (
  select from access_grant g join account a on a.id = g.account_id and a.disabled_at is null left join unit u on u.id = g.unit_id
  where g.account_id = t.account_id and g.instansi_id = t.instansi_id and g.role = any(${WATCHES}::text[])
    and (g.unit_id is null or u.dinas_id = t.dinas_id and u.parent_id is null))`;

/**
 * What is watched and may be. Held until the end: of two servers that look at the same
 * moment the second waits, and then reads the figures and what the first has seen, both as they are by then.
 */
const holdWatched = (reader: SqlReader, which: RawBuilder<unknown>): Promise<Watched[]> =>
  reader.query(sql<Watched>`
    select t.id, t.account_id as "accountId", t.instansi_id as "instansiId", t.dinas_id as "dinasId", t.figure, t.comparison, t.limit_value as "limit", t.is_beyond as "isBeyond",
      t.seen_value as "seenValue", t.seen_period_id as "seenPeriodId", t.crossings, coalesce((select coalesce(d.short_name, d.name) from dinas d where d.id = t.dinas_id), i.name) as place
    from figure_threshold t join instansi i on i.id = t.instansi_id where ${MAY_WATCH} and ${which} order by t.id for update of t`);

/** The period that figures of periods are shown of when nobody chooses one. */
async function currentPeriods(reader: SqlReader, instansiIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await reader.query(sql<{ instansiId: string; id: string }>`
    select distinct on (p.instansi_id) p.instansi_id as "instansiId", p.id from evaluation_period p
    where p.instansi_id = any(${instansiIds}::uuid[]) order by p.instansi_id, p.state = 'OPEN' desc, p.valid_from desc, p.kind`);
  return new Map(found.map(({ instansiId, id }) => [instansiId, id]));
}

/** What is stored today of the dinas of governments, of those that are there; by a list of all of them, so that one without figures is not taken for nothing. */
async function readStored(
  reader: SqlReader,
  { definitions, calendar }: Counting,
  periods: ReadonlyMap<string, string>,
  instansiIds: readonly string[],
  now: Date,
): Promise<{ readonly dinas: ReadonlyMap<string, readonly string[]>; readonly stored: readonly Stored[] }> {
  const days = JSON.stringify(instansiIds.map((id) => ({ instansi_id: id, today: calendar.today(id, now), period_id: periods.get(id) ?? null })));
  const dinas = await reader.query(sql<{ instansiId: string; dinasId: string }>`
    select d.instansi_id as "instansiId", d.id as "dinasId" from jsonb_to_recordset(${days}::jsonb) t (instansi_id uuid, today date) join dinas d on d.instansi_id = t.instansi_id
    where exists (select from unit u where u.dinas_id = d.id and u.parent_id is null and u.validity @> t.today)`);
  const stored = await reader.query(sql<Stored>`
    select s.instansi_id as "instansiId", s.dinas_id as "dinasId", s.fact_set as set, s.values
    from jsonb_to_recordset(${days}::jsonb) t (instansi_id uuid, today date, period_id uuid)
    join stored_figures s on s.instansi_id = t.instansi_id and t.today between s.as_of and s.holds_until and (s.period_id is null or s.period_id = t.period_id)
    where s.definition = any(${[...definitions.values()]}::text[])`);
  return { dinas: new Map([...Map.groupBy(dinas, (row) => row.instansiId)].map(([id, rows]) => [id, rows.map(({ dinasId }) => dinasId)])), stored };
}

/**
 * Looks whether figures went beyond what accounts have set, and tells them, in one transaction with what was seen: a crossing
 * is told once, and one that could not be told was not seen either.
 */
async function lookAt(reader: SqlReader, counting: Counting, which: RawBuilder<unknown>, now: Date): Promise<void> {
  const { registry } = counting;
  const watched = await holdWatched(reader, which);
  if (watched.length === 0) return;
  const instansiIds = [...new Set(watched.map(({ instansiId }) => instansiId))];
  const periods = await currentPeriods(reader, instansiIds);
  const { dinas, stored } = await readStored(reader, counting, periods, instansiIds, now);
  const byDinas = new Map(
    [...Map.groupBy(stored, ({ dinasId }) => dinasId)].map(([id, rows]) => [id, Object.fromEntries(rows.map((row) => [row.set, row.values]))]),
  );
  for (const one of watched) {
    // A definition that is gone with an older version is watched by nobody.
    if (!registry.keys.includes(one.figure)) continue;
    const of = one.dinasId === null ? (dinas.get(one.instansiId) ?? []) : [one.dinasId];
    const parts = of.map((id): FigureValues => byDinas.get(id) ?? {});
    const value = parts.length === 0 ? null : registry.valueOf(one.figure, registry.add(parts, registry.setsOf(one.figure)));
    // Unknown is not zero: it is looked at again once it was counted.
    if (value === null) continue;
    const periodId = registry.periodOf(one.figure) === null ? null : (periods.get(one.instansiId) ?? null);
    const beyond = isBeyond(one.comparison, value, one.limit);
    if (one.isBeyond === beyond && one.seenValue === value && one.seenPeriodId === periodId) continue;
    const isNew = isCrossing({ isBeyond: one.isBeyond, periodId: one.seenPeriodId }, { isBeyond: beyond, periodId });
    await reader.query(sql`
        update figure_threshold set is_beyond = ${beyond}, seen_value = ${value}, seen_period_id = ${periodId}::uuid, crossings = crossings + ${Number(isNew)} where id = ${one.id}::uuid`);
    if (!isNew) continue;
    const { unit } = registry.figure(one.figure);
    await notify(reader, {
      kind: THRESHOLD_CROSSED,
      instansiId: one.instansiId,
      to: [
        {
          accountId: one.accountId,
          parameters: {
            figure: inEach((language) => sayIn(language)('FigureKey', one.figure)),
            place: one.place,
            crossed: CROSSED[one.comparison],
            limit: valueInWords(unit, one.limit),
            value: valueInWords(unit, value),
          },
          aboutId: one.dinasId,
        },
      ],
      actId: null,
      once: `threshold ${one.id} ${one.crossings + 1}`,
    });
  }
}

/** What is watched of some dinas, and of the governments they are of; of all, where none are named. */
export const lookAtFigures: FiguresMoved = (counting, dinasIds, now) =>
  inTransaction(counting.system, (client) =>
    lookAt(
      readerOf(client),
      counting,
      dinasIds === null
        ? sql`true`
        : sql`(t.dinas_id = any(${dinasIds}::uuid[]) or t.dinas_id is null and t.instansi_id in (select d.instansi_id from dinas d where d.id = any(${dinasIds}::uuid[])))`,
      now,
    ),
  );

/** One that was just set, in the transaction that sets it: what moves the figure next is compared with what it is now. */
export const lookAtThreshold = (system: System, counting: Counting, id: string, now: Date): Promise<void> =>
  lookAt(readerOf(system), counting, sql`t.id = ${id}::uuid`, now);
