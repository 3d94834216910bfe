import { sql, type RawBuilder } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { oneFor } from '../../graph/by-id.queries.ts';
import { sightBy, type SightSql } from '../../graph/sight.ts';
import { pageBelow } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import type { WaitingEvaluator } from './superiors.types.ts';

/** Only where figures are the viewer's to see: elsewhere a count of what they do not see would look like all of it. */
const COUNTED = sql.raw(within('figures', { instansi: 'd.instansi_id', dinas: 'd.id' }));

export const SEEN: SightSql = (p) =>
  sightBy({
    all: within('figures', { instansi: `${p}.instansi_id` }),
    part: [`exists (select from dinas d where d.instansi_id = ${p}.instansi_id and ${within('figures', { dinas: 'd.id' })})`],
  });

interface Asked {
  readonly dinasId: string | null;
  readonly overdueOnly: boolean;
}

/** The dinas of a period whose figures the viewer sees. */
const countedDinas = (dinasId: string | null): RawBuilder<unknown> =>
  sql`array(select d.id from dinas d where d.instansi_id = p.instansi_id and (${dinasId}::uuid is null or d.id = ${dinasId}::uuid) and ${COUNTED})`;

/** Unfinished evaluations that wait for nobody who is known: of people without a superior, and of those whom an office outside the tree evaluates. Null where none are the viewer's to count. */
export async function waitingForNobody(context: Context, periodId: string, asOf: string, { dinasId, overdueOnly }: Asked): Promise<number | null> {
  const row = await oneFor(
    context,
    `waiting for nobody ${asOf} ${dinasId ?? ''} ${overdueOnly}`,
    periodId,
    (periodIds) =>
      context.read.query(sql<{ periodId: string; count: number }>`
        select p.id as "periodId", (
          select count(*)::int from waiting_evaluations(c.dinas, p.id, ${asOf}::date) f where f.evaluator_id is null and (f.overdue or not ${overdueOnly}::boolean)
        ) as count
        from evaluation_period p cross join lateral (select ${countedDinas(dinasId)} as dinas) c
        where p.id = ${anyOf(periodIds)} and cardinality(c.dinas) > 0`),
    ({ periodId: id }) => id,
  );
  return row?.count ?? null;
}

/** For whom unfinished evaluations of a period wait, who holds up the most first. Those whom an office outside the tree evaluates wait for nobody here. */
export const waitingEvaluatorsOf = (
  context: Context,
  periodId: string,
  asOf: string,
  { dinasId, overdueOnly }: Asked,
  request: PageRequest,
): Promise<Page<WaitingEvaluator>> => {
  const hours = context.services.config.reminderHours;
  const after = new Date(context.now.getTime() - hours * 3_600_000).toISOString();
  return pageBelow<WaitingEvaluator>(context, `waiting evaluators ${asOf} ${dinasId ?? ''} ${overdueOnly}`, periodId, request, (periodIds) => ({
    select: sql`w.evaluator_id as "evaluatorId", w.period_id as "periodId", w.waiting, w.not_started as "notStarted", w.draft, w.submitted, w.overdue, w.oldest::text as "oldestSince",
      can_be_told(w.evaluator_id) as "hasAccount", last.reminded_at as "remindedAt", last.reminded_by as "remindedBy",
      case when last.reminded_at > ${after}::timestamptz then last.reminded_at + make_interval(hours => ${hours}::integer) end as "remindableFrom"`,
    from: sql`(
      select p.id as period_id, f.evaluator_id, count(*)::int as waiting, count(*) filter (where f.state = 'NOT_STARTED')::int as not_started,
        count(*) filter (where f.state = 'DRAFT')::int as draft, count(*) filter (where f.state = 'SUBMITTED')::int as submitted,
        count(*) filter (where f.overdue)::int as overdue, min(f.since) as oldest
      from evaluation_period p
      cross join lateral waiting_evaluations(${countedDinas(dinasId)}, p.id, ${asOf}::date) f
      where p.id = ${anyOf(periodIds)} and f.evaluator_id is not null
      group by p.id, f.evaluator_id
    ) w left join lateral (
      select r.reminded_at, r.reminded_by from evaluation_reminder r where r.period_id = w.period_id and r.employee_id = w.evaluator_id order by r.reminded_at desc limit 1
    ) last on true`,
    parent: sql`w.period_id`,
    where: overdueOnly ? [sql`w.overdue > 0`] : [],
    order: [
      { by: sql`w.waiting`, type: 'int', descending: true },
      { by: sql`w.oldest`, type: 'date' },
      { by: sql`w.evaluator_id`, type: 'uuid' },
    ],
    mark: 'waiting evaluators',
  }));
};
