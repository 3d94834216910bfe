import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import { heldIn } from './expected.sql.ts';
import type { PeriodDays } from './period.lifecycle.ts';

interface Expected {
  /** People of whom an evaluation is expected by the new days and was not by the old ones, and the other way round. */
  readonly appear: number;
  readonly disappear: number;
  /** Evaluations that are sealed and would be expected of nobody. */
  readonly sealedOutside: number;
}

const HELD_BEFORE = sql.raw(heldIn('a', 'old'));
const HELD_AFTER = sql.raw(heldIn('a', 'new'));

/** What other days would do to the evaluations of a period. */
export async function expectedByDays(reader: SqlReader, periodId: string, { validFrom, validTo }: PeriodDays): Promise<Expected> {
  const [found] = await reader.query(sql<Expected>`
    with old as (select p.id, p.instansi_id, p.valid_from, p.valid_to from evaluation_period p where p.id = ${periodId}::uuid),
    new as (select old.id, old.instansi_id, ${validFrom}::date as valid_from, ${validTo}::date as valid_to from old),
    held as (
      select a.employee_id, bool_or(${HELD_BEFORE}) as before, bool_or(${HELD_AFTER}) as after
      from old cross join new join dinas d on d.instansi_id = old.instansi_id join assignment a on a.dinas_id = d.id
      where (${HELD_BEFORE}) or (${HELD_AFTER}) group by a.employee_id
    )
    select count(*) filter (where h.after and not h.before)::int as appear, count(*) filter (where h.before and not h.after)::int as disappear,
      (select count(*)::int from evaluation v where v.period_id = ${periodId}::uuid and v.state = 'SEALED'
        and not exists (select 1 from held k where k.employee_id = v.employee_id and k.after)) as "sealedOutside"
    from held h`);
  return found!;
}

/** How many evaluations of a period are expected, and how many of them are not sealed. */
export async function unfinishedIn(reader: SqlReader, periodId: string): Promise<{ readonly expected: number; readonly unfinished: number }> {
  const [found] = await reader.query(sql<{ expected: number; unfinished: number }>`
    select count(*)::int as expected, count(*) filter (where v.state is distinct from 'SEALED')::int as unfinished
    from (
      select distinct a.employee_id from evaluation_period p join dinas d on d.instansi_id = p.instansi_id
      join assignment a on a.dinas_id = d.id and ${sql.raw(heldIn('a', 'p'))} where p.id = ${periodId}::uuid
    ) e left join evaluation v on v.period_id = ${periodId}::uuid and v.employee_id = e.employee_id`);
  return found!;
}

/** The period of a kind that has some of these days already, beside one. */
export async function overlappingId(
  reader: SqlReader,
  { instansiId, kind, id }: { readonly instansiId: string; readonly kind: string; readonly id: string | null },
  { validFrom, validTo }: PeriodDays,
): Promise<string | null> {
  const [found] = await reader.query(sql<{ id: string }>`
    select p.id from evaluation_period p where p.instansi_id = ${instansiId}::uuid and p.kind = ${kind} and p.id is distinct from ${id}::uuid
      and p.valid_from <= ${validTo}::date and p.valid_to >= ${validFrom}::date order by p.valid_from limit 1`);
  return found?.id ?? null;
}
