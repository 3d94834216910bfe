import type { Home } from '../../builder.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef } from '../organization/organization.builder.ts';
import type { EmployeeRef } from '../staffing/staffing.builder.ts';
import type { EvaluationState, Rating } from './evaluation.entity.ts';
import type { PeriodKind, PeriodState } from './evaluation-period.entity.ts';
import { PREDIKAT_DAY } from './predikat.parameters.ts';

export interface PeriodRef {
  readonly id: string;
  readonly node: string;
  readonly label: string;
}

export interface PeriodOptions {
  readonly kind?: PeriodKind;
  readonly from?: string;
  readonly to?: string;
  readonly deadline?: string;
  readonly state?: PeriodState;
}

/**
 * An evaluation period; constraints evaluation_period_instansi_id_label_key when the government has one of that name,
 * evaluation_period_one_of_a_kind when one of the kind has some of its days.
 */
export async function makePeriod({ system, instansi }: Home, label = 'Triwulan IV 2026', options: PeriodOptions = {}): Promise<PeriodRef> {
  const { kind = 'QUARTERLY', from = '2026-10-01', to = '2026-12-31', deadline = '2027-01-15', state = 'OPEN' } = options;
  const made = await system.query<{ id: string }>(
    'insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state) values ($1, $2, $3, $4, $5, $6, $7) returning id',
    [instansi.id, kind, label, from, to, deadline, state],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('period', id), label };
}

/** Closes a period as HR does, whatever is unfinished in it. */
export async function closePeriod({ system, instansi }: Home, label: string): Promise<void> {
  await system.query(`update evaluation_period set state = 'CLOSED', version = version + 1 where instansi_id = $1 and label = $2`, [instansi.id, label]);
}

export interface EvaluationOptions {
  readonly assignmentId: string;
  readonly dinas: DinasRef;
  readonly period: PeriodRef;
  readonly state?: Exclude<EvaluationState, 'NOT_STARTED'>;
  readonly workResult?: Rating;
  readonly behaviour?: Rating;
  readonly note?: string;
  readonly evaluator?: EmployeeRef;
  /** The instant at which each state up to the present one was reached. */
  readonly at?: string;
}

/** An evaluation as if its evaluator had brought it to a state; the predikat follows from the ratings. */
export async function makeEvaluation(
  { system, instansi }: Home,
  employee: EmployeeRef,
  options: EvaluationOptions,
): Promise<{ readonly id: string; readonly node: string }> {
  const { assignmentId, dinas, period, note, evaluator } = options;
  const { state = 'DRAFT', workResult = 'SESUAI_EKSPEKTASI', behaviour = 'SESUAI_EKSPEKTASI', at = '2026-11-02T03:00:00Z' } = options;
  const made = await system.query<{ id: string }>(
    `insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id, evaluator_id, work_result, behaviour, predikat, note, state,
       started_at, submitted_at, sealed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, predikat_of($7, $8, (select ${PREDIKAT_DAY.column} from evaluation_period where id = $5)), $9, $10::text,
       $11, case when $10 <> 'DRAFT' then $11::timestamptz end, case when $10 = 'SEALED' then $11::timestamptz end) returning id`,
    [instansi.id, dinas.id, employee.id, assignmentId, period.id, evaluator?.id ?? null, workResult, behaviour, note ?? null, state, at],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('evaluation', id) };
}

export const evaluationBuilders = { period: makePeriod, evaluation: makeEvaluation };

type Own = typeof evaluationBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
