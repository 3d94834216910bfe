import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { within } from '../../access/scope.sql.ts';
import { listFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { instansiById } from '../organization/index.ts';
import type { EmployeeRow } from '../staffing/index.ts';
import { EvaluationStep } from './evaluation-steps.types.ts';
import { stepsOf } from './evaluation-steps.rules.ts';
import { evaluationById, periodById, type EvaluationRow, type UnfinishedRow } from './evaluation.queries.ts';
import { heldIn, overdueOn } from './expected.sql.ts';
import { explainPredikat, predikatDayOf, type PredikatExplanation } from './predikat.rules.ts';

/** More periods than these, a month, a quarter and a year at once, no government has open. */
export const MOST_OPEN_PERIODS = 5;

const HELD_IN = sql.raw(heldIn('a', 'p'));
const OVERDUE_ON_DAY = sql.raw(overdueOn(`coalesce(v.state, 'NOT_STARTED')`, 'p.deadline', 'asked.day'));
/** As the evaluation itself would be, were it begun (evaluation.tables.ts). */
const MAY_SEE = sql.raw(
  `(${within('evaluations', { instansi: 'a.instansi_id', dinas: 'a.dinas_id', person: 'a.employee_id', unit: 'u.path' })}
    or ${within('led', { person: 'a.employee_id' })} and viewer_evaluates(a.employee_id, p.id))`,
);

/** What is expected of a person in the open periods and is not sealed, that of the newest first. */
export const unfinishedOfPerson = (context: Context, { id, instansiId }: EmployeeRow): Promise<UnfinishedRow[]> => {
  const today = dayOf(context, instansiId, null);
  return listFor(
    context,
    `unfinished evaluations ${today}`,
    id,
    (ids) =>
      context.read.query(sql<UnfinishedRow>`
        select f."employeeId", f."periodId", f."assignmentId", f."evaluationId", f.state, f.overdue from (
          select distinct on (a.employee_id, p.id) a.employee_id as "employeeId", p.id as "periodId", a.id as "assignmentId", v.id as "evaluationId",
            coalesce(v.state, 'NOT_STARTED') as state, ${OVERDUE_ON_DAY} as overdue, p.valid_from as "periodFrom"
          from (select ${today}::date as day) asked cross join assignment a
          join evaluation_period p on p.instansi_id = a.instansi_id and p.state = 'OPEN' and ${HELD_IN}
          join position o on o.id = a.position_id join unit u on u.id = o.unit_id
          left join evaluation v on v.period_id = p.id and v.employee_id = a.employee_id
          where a.employee_id = ${anyOf(ids)} and ${MAY_SEE}
          order by a.employee_id, p.id, a.valid_from desc
        ) f where f.state <> 'SEALED' order by f."periodFrom" desc, f."periodId"`),
    (row) => row.employeeId,
  );
};

type Asked = Pick<EvaluationRow, 'periodId' | 'state' | 'submittedAt' | 'sealedAt'>;

/** The steps of an evaluation, begun or not; none in a period that the viewer does not see. */
export async function readSteps(context: Context, { periodId, state, submittedAt, sealedAt }: Asked): Promise<EvaluationStep[]> {
  const period = await periodById(context, periodId);
  if (period === null) return [];
  const { instansiId } = period;
  const instansi = await instansiById(context, instansiId);
  const dayOfInstant = (at: string | null): string | null => (at === null ? null : context.services.calendar.today(instansiId, new Date(at)));
  return stepsOf({
    period,
    state,
    submittedOn: dayOfInstant(submittedAt),
    sealedOn: dayOfInstant(sealedAt),
    inWorkingDays: instansi?.objectionInWorkingDays ?? false,
    today: dayOf(context, instansiId, null),
  });
}

/** The same of one that is expected. */
export async function readExpectedSteps(context: Context, { periodId, evaluationId, state }: UnfinishedRow): Promise<EvaluationStep[]> {
  const begun = evaluationId === null ? null : await evaluationById(context, evaluationId);
  return readSteps(context, begun ?? { periodId, state, submittedAt: null, sealedAt: null });
}

/** The cell by which the two ratings gave the predikat; null while they are not told. */
export async function predikatCellOf(context: Context, { periodId, workResult, behaviour }: EvaluationRow): Promise<PredikatExplanation | null> {
  if (workResult === null || behaviour === null) return null;
  const period = await periodById(context, periodId);
  return period && explainPredikat(workResult, behaviour, predikatDayOf(period));
}
