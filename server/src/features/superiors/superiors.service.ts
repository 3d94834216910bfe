import { anyOf } from '../../database/any-of.sql.ts';
import { sql } from 'kysely';
import { readerOf, type SqlReader } from '../../database/sql-reader.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { inSystemAct } from '../acts/index.ts';
import { PeriodClosed, periodById, type PeriodRow } from '../evaluation/index.ts';
import { accountsOf, notify } from '../notifications/index.ts';
import { employeeById } from '../staffing/index.ts';
import { NobodyToRemind, RemindedRecently } from './superiors.errors.ts';
import { remindedDinas, REMINDS } from './superiors.policy.ts';
import {
  EVALUATION_REMINDER,
  EvaluatorsReminded,
  MOST_REMINDED,
  REMIND_EVALUATORS,
  type RemindEvaluatorsInput,
  type RemindEvaluatorsResult,
} from './superiors.types.ts';

interface Waiting {
  readonly evaluatorId: string;
  readonly waiting: number;
  /** Null where it is of several. */
  readonly dinasId: string | null;
}

interface Reminder {
  readonly evaluatorId: string;
  readonly remindedAt: string;
  readonly remindedBy: string;
}

/** The dinas in which an account leads or is HR: where their grants are, whatever else they may see. */
const dinasLedBy = (reader: SqlReader, accountId: string, instansiId: string): Promise<{ id: string; instansiId: string }[]> =>
  reader.query(sql<{ id: string; instansiId: string }>`
    select d.id, d.instansi_id as "instansiId" from dinas d where d.instansi_id = ${instansiId}::uuid and exists (
      select from access_grant g left join unit u on u.id = g.unit_id
      where g.account_id = ${accountId}::uuid and g.instansi_id = d.instansi_id and g.role = any(${REMINDS}::text[])
        and (g.unit_id is null or u.dinas_id = d.id and u.parent_id is null))`);

/** Of those named, for whom something waits in some dinas. */
const waitingFor = (reader: SqlReader, dinasIds: readonly string[], period: PeriodRow, today: string, evaluatorIds: readonly string[]): Promise<Waiting[]> =>
  reader.query(sql<Waiting>`
    select w.evaluator_id as "evaluatorId", count(*)::int as waiting, case when count(distinct w.dinas_id) = 1 then (array_agg(w.dinas_id))[1] end as "dinasId"
    from waiting_evaluations(${dinasIds}::uuid[], ${period.id}::uuid, ${today}::date) w where w.evaluator_id = ${anyOf(evaluatorIds)} group by 1 order by 1`);

/** Two who remind the same superior at once come one after the other; the second is told of the first. */
async function takeTurns(reader: SqlReader, periodId: string, evaluatorIds: readonly string[]): Promise<void> {
  for (const id of evaluatorIds) await reader.query(sql`select pg_advisory_xact_lock(hashtextextended(${`selaras reminds ${periodId} ${id}`}, 0)) as turn`);
}

const lastReminders = (reader: SqlReader, periodId: string, evaluatorIds: readonly string[], after: string): Promise<Reminder[]> =>
  reader.query(sql<Reminder>`
    select distinct on (r.employee_id) r.employee_id as "evaluatorId", r.reminded_at as "remindedAt", r.reminded_by as "remindedBy" from evaluation_reminder r
    where r.period_id = ${periodId}::uuid and r.employee_id = ${anyOf(evaluatorIds)} and r.reminded_at > ${after}::timestamptz order by r.employee_id, r.reminded_at desc`);

/** Reminds superiors of what waits for them in the dinas in which the viewer leads or is HR. Who was reminded a short time ago, or cannot be told, is left out and counted; when nobody is left, it is refused. */
export async function remindEvaluators(context: Context, input: RemindEvaluatorsInput): Promise<RemindEvaluatorsResult> {
  const evaluatorIds = [...new Set(input.evaluatorIds)].toSorted();
  if (evaluatorIds.length === 0 || evaluatorIds.length > MOST_REMINDED) throw badInput(`input.evaluatorIds are 1 to ${MOST_REMINDED}.`);
  const viewer = signedIn(context);
  const period = await periodById(context, input.periodId);
  if (!period) throw failure('NOT_FOUND', 'input.periodId: there is no such period, or it is not yours to see.');
  if ((await Promise.all(evaluatorIds.map((id) => employeeById(context, id)))).includes(null))
    throw failure('NOT_FOUND', 'input.evaluatorIds: there is no such employee, or they are not yours to see.');
  const { instansiId } = period;
  const today = dayOf(context, instansiId, null) as LocalDate;
  const hoursBetween = context.services.config.reminderHours;
  const done = await inSystemAct(
    context,
    { reason: input.reason, preview: input.preview, kind: REMIND_EVALUATORS, since: today },
    async (system, act): Promise<RemindEvaluatorsResult> => {
      const reader = readerOf(system);
      const dinasIds = remindedDinas(viewer, await dinasLedBy(reader, viewer.accountId, instansiId)).map(({ id }) => id);
      if (dinasIds.length === 0) throw failure('FORBIDDEN', 'Superiors are reminded by HR and by those who lead the dinas.');
      if (period.periodState !== 'OPEN') return new PeriodClosed(period.label);
      await takeTurns(reader, period.id, evaluatorIds);
      const waiting = await waitingFor(reader, dinasIds, period, today, evaluatorIds);
      const recent = await lastReminders(reader, period.id, evaluatorIds, new Date(context.now.getTime() - hoursBetween * 3_600_000).toISOString());
      const accounts = await accountsOf(reader, evaluatorIds);
      const remindedBefore = new Set(recent.map(({ evaluatorId }) => evaluatorId));
      const due = waiting.filter(({ evaluatorId }) => !remindedBefore.has(evaluatorId));
      const chosen = due.filter(({ evaluatorId }) => accounts.has(evaluatorId));
      const withoutAccount = due.length - chosen.length;
      const [before] = recent.filter(({ evaluatorId }) => waiting.some((one) => one.evaluatorId === evaluatorId));
      if (chosen.length === 0) return before ? new RemindedRecently({ ...before, hoursBetween }) : new NobodyToRemind(withoutAccount);
      for (const { dinasId } of chosen) act.in({ instansiId, dinasId });
      const rows = JSON.stringify(chosen.map((one) => ({ employee_id: one.evaluatorId, dinas_id: one.dinasId, waiting: one.waiting })));
      await reader.query(sql`
        insert into evaluation_reminder (instansi_id, dinas_id, period_id, employee_id, waiting, reminded_by, reminded_at)
        select ${instansiId}::uuid, r.dinas_id, ${period.id}::uuid, r.employee_id, r.waiting, ${viewer.displayName}, ${context.now.toISOString()}::timestamptz
        from jsonb_to_recordset(${rows}::jsonb) as r (employee_id uuid, dinas_id uuid, waiting integer)`);
      await notify(reader, {
        kind: EVALUATION_REMINDER,
        instansiId,
        to: chosen.flatMap(({ evaluatorId, waiting: count }) =>
          (accounts.get(evaluatorId) ?? []).map((accountId) => ({
            accountId,
            parameters: { by: viewer.displayName, count, period: period.label, deadline: period.deadline },
            aboutId: period.id,
          })),
        ),
        actId: act.id,
        once: null,
      });
      const nothingWaits = evaluatorIds.length - waiting.length;
      return new EvaluatorsReminded({ reminded: chosen.length, remindedBefore: waiting.length - due.length, withoutAccount, nothingWaits });
    },
    async (result) => result,
  );
  return done;
}
