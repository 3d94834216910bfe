import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { within } from '../../access/scope.sql.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { oneFor, rowById } from '../../graph/by-id.queries.ts';
import { allColumns } from '../../graph/look-ahead.ts';
import { pageBelow, readPage } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Evaluation, EvaluationState } from './evaluation.entity.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { RATED } from './draft-ratings.rules.ts';
import { seesRatingsOf } from './draft-ratings.sql.ts';
import { heldIn, overdueOn } from './expected.sql.ts';
import type { RecordFacts } from './evaluation-acts.lifecycle.ts';
import type { EvaluationFacts } from './evaluation.lifecycle.ts';
import { canKeepEvaluations, isEvaluator } from './evaluation.policy.ts';
import { decidingOf, partsIn } from './evaluator.queries.ts';

export type EvaluationRow = Row<Evaluation>;
export type PeriodRow = Row<EvaluationPeriod>;

export const PERIOD = shapeOf<PeriodRow>(EvaluationPeriod);
export const EVALUATION = shapeOf<EvaluationRow>(Evaluation, { shownWhere: Object.fromEntries(RATED.map((property) => [property, seesRatingsOf])) });

export const evaluationById = (context: Context, id: string): Promise<EvaluationRow | null> => rowById(context, EVALUATION, id);
export const periodById = (context: Context, id: string): Promise<PeriodRow | null> => rowById(context, PERIOD, id);

/** Whether a period that the viewer sees is of another government. One that they do not see is refused wherever it is named (graphql/named-rows.ts). */
export async function isPeriodElsewhere(context: Context, periodId: string, instansiId: string): Promise<boolean> {
  const period = await periodById(context, periodId);
  return period !== null && period.instansiId !== instansiId;
}

/** The period people work on: the open one that began last, else the newest. */
export async function currentPeriodOf(context: Context, instansiId: string): Promise<PeriodRow | null> {
  const [found] = await context.read.query(
    sql<PeriodRow>`select ${columns(EvaluationPeriod, 'p')} from evaluation_period p where p.instansi_id = ${instansiId}::uuid
      order by p.state = 'OPEN' desc, p.valid_from desc, p.kind limit 1`,
  );
  return found ?? null;
}

/** Of the newest period that has one; for a day, of those that had begun by then. */
export const lastEvaluationOf = (context: Context, employeeId: string, asOf: string | null): Promise<EvaluationRow | null> =>
  oneFor(
    context,
    `lastEvaluation ${asOf ?? ''}`,
    employeeId,
    (ids) =>
      context.read.query(sql<EvaluationRow>`
        select distinct on (v.employee_id) ${allColumns(EVALUATION, 'v')} from evaluation v
        where v.employee_id = ${anyOf(ids)} and v.period_from <= coalesce(${asOf}::date, 'infinity') order by v.employee_id, v.period_from desc, v.id desc`),
    (row) => row.employeeId,
  );

export const evaluationIn = (context: Context, periodId: string, employeeId: string): Promise<EvaluationRow | null> =>
  oneFor(
    context,
    `evaluationIn ${periodId}`,
    employeeId,
    (ids) =>
      context.read.query(
        sql<EvaluationRow>`select ${allColumns(EVALUATION, 'v')} from evaluation v where v.period_id = ${periodId}::uuid and v.employee_id = ${anyOf(ids)}`,
      ),
    (row) => row.employeeId,
  );

const HELD_IN = sql.raw(heldIn('a', 'p'));

const OVERDUE_ON_DAY = sql.raw(overdueOn(`coalesce(v.state, 'NOT_STARTED')`, 'p.deadline', 'asked.day'));

export interface ExpectedRow {
  readonly employeeId: string;
  readonly overdue: boolean;
}

/** The evaluation that is expected of the person in the period, whether it was begun or not; null when none is. */
export function expectedIn(context: Context, periodId: string, asOf: string, employeeId: string): Promise<ExpectedRow | null> {
  return oneFor(
    context,
    `expectedIn ${periodId} ${asOf}`,
    employeeId,
    (ids) =>
      context.read.query(sql<ExpectedRow>`
        select distinct a.employee_id as "employeeId", ${OVERDUE_ON_DAY} as overdue
        from evaluation_period p cross join (select ${asOf}::date as day) asked join assignment a on a.instansi_id = p.instansi_id and ${HELD_IN}
        left join evaluation v on v.period_id = p.id and v.employee_id = a.employee_id
        where p.id = ${periodId}::uuid and a.employee_id = ${anyOf(ids)}`),
    (row) => row.employeeId,
  );
}

export interface UnfinishedRow {
  readonly employeeId: string;
  readonly periodId: string;
  readonly assignmentId: string;
  readonly evaluationId: string | null;
  readonly state: EvaluationState;
  readonly overdue: boolean;
}

/** The rows of `f` whose evaluation the reader may see. Seeing a person, such as one's superior, is not enough. */
const MAY_SEE = sql.raw(within('evaluations', { instansi: 'u.instansi_id', dinas: 'f.dinas_id', person: 'f.employee_id', unit: 'u.path' }));

/** Expected evaluations of a dinas that are not sealed: overdue first, then the least advanced. */
export const unfinishedOf = (context: Context, dinasId: string, periodId: string, asOf: string, request: PageRequest): Promise<Page<UnfinishedRow>> =>
  pageBelow<UnfinishedRow>(context, `unfinished ${periodId} ${asOf}`, dinasId, request, (dinasIds) => ({
    select: sql`f.employee_id as "employeeId", ${periodId}::uuid as "periodId", f.assignment_id as "assignmentId", f.evaluation_id as "evaluationId", f.state, f.overdue`,
    // Fenced: joined freely, the planner crosses every position with every expected evaluation first.
    // In a period of another government nothing is expected of anybody.
    from: sql`(select * from evaluation_facts(${asOf}::date,
      array(select d.id from dinas d join evaluation_period p on p.instansi_id = d.instansi_id where p.id = ${periodId}::uuid and d.id = ${anyOf(dinasIds)}),
      ${periodId}::uuid) offset 0) f join unit u on u.id = f.unit_id`,
    parent: sql`f.dinas_id`,
    where: [sql`f.state <> 'SEALED'`, MAY_SEE],
    order: [
      { by: sql`(not f.overdue)::int`, type: 'int' },
      { by: sql.raw(rankOf(Object.values(EvaluationState), 'f.state')), type: 'int' },
      { by: sql`u.path`, type: 'ltree' },
      { by: sql`f.employee_id`, type: 'uuid' },
    ],
  }));

/** What the lifecycle decides an evaluation by; a period that the viewer does not see is closed to them. */
export async function factsOf(context: Context, evaluation: EvaluationRow): Promise<EvaluationFacts> {
  const [period, parts] = await Promise.all([periodById(context, evaluation.periodId), partsIn(context, evaluation)]);
  const finding = decidingOf(parts);
  return {
    isEvaluator: isEvaluator(signedIn(context).scope, evaluation.employeeId, finding),
    finding,
    period: period ?? { label: '', periodState: 'CLOSED' },
    isExpected: true,
    evaluation,
  };
}

/** What is decided by whether HR records an evaluation for an office. */
export async function recordFactsOf(context: Context, { employeeId, periodId, evaluationId }: UnfinishedRow): Promise<RecordFacts> {
  const [period, evaluation, parts] = await Promise.all([
    periodById(context, periodId),
    evaluationId === null ? null : evaluationById(context, evaluationId),
    partsIn(context, { employeeId, periodId }),
  ]);
  return {
    isHr: period !== null && canKeepEvaluations(signedIn(context).scope, period.instansiId),
    finding: decidingOf(parts),
    period: period ?? { label: '', periodState: 'CLOSED' },
    isExpected: true,
    evaluation,
  };
}

export interface TeamRow {
  readonly employeeId: string;
  readonly assignmentId: string;
}

/** Who reports to somebody on a day, and whom they still evaluate in the period, by name. */
export const teamOf = (
  context: Context,
  employeeId: string,
  { periodId, asOf }: { readonly periodId: string | null; readonly asOf: string },
  request: PageRequest,
): Promise<Page<TeamRow>> =>
  readPage<TeamRow>(
    context.read,
    {
      select: sql`r.employee_id as "employeeId", r.assignment_id as "assignmentId"`,
      from: sql`(
        select distinct on (m.employee_id) m.employee_id, m.assignment_id from (
          select d.employee_id, d.assignment_id from direct_reports(${employeeId}::uuid, ${asOf}::date) d
          union all
          select l.employee_id, l.assignment_id from people_led(array[${employeeId}]::uuid[], ${asOf}::date) l where l.period_id = ${periodId}::uuid
        ) m order by m.employee_id
      ) r join employee e on e.id = r.employee_id`,
      where: [],
      order: [
        { by: sql`e.name`, type: 'text' },
        { by: sql`e.id`, type: 'uuid' },
      ],
      mark: 'team',
    },
    request,
  );
