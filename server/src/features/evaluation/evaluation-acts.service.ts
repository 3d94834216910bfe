import { sql } from 'kysely';
import { readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { answered, failure, underLaw } from '../../graphql/errors.ts';
import { inAct, type ActAsked } from '../acts/index.ts';
import { Employee } from '../staffing/index.ts';
import { Evaluation, type Rating } from './evaluation.entity.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { decideCorrection, decideRecord } from './evaluation-acts.lifecycle.ts';
import { CORRECT_EVALUATION, RECORD_EVALUATION, type CorrectEvaluationResult, type RecordEvaluationResult } from './evaluation-acts.types.ts';
import { canKeepEvaluations } from './evaluation.policy.ts';
import { begin, expectedAssignment, findingOf } from './evaluation.service.ts';
import { EvaluationSaved } from './evaluation.types.ts';
import { computePredikat, predikatDayOf } from './predikat.rules.ts';

interface Documented extends Pick<ActAsked, 'preview'> {
  readonly reason: string;
  readonly decreeNumber: string;
  readonly workResult: Rating;
  readonly behaviour: Rating;
  readonly note?: string | null;
}
interface RecordInput extends Documented {
  readonly employeeId: string;
  readonly periodId: string;
  readonly version?: number | null;
}
interface CorrectInput extends Documented {
  readonly evaluationId: string;
  readonly version: number;
}

const today = (context: Context, instansiId: string): NonNullable<ActAsked['since']> => dayOf(context, instansiId, null) as NonNullable<ActAsked['since']>;

/** Records and seals what an office outside the tree decided; the office is the evaluator on record. */
export async function recordEvaluation(context: Context, input: RecordInput): Promise<RecordEvaluationResult> {
  return inAct(context, { ...input, kind: RECORD_EVALUATION }, async (em, act) => {
    const employee = await em.findOne(Employee, { id: input.employeeId });
    const period = await em.findOne(EvaluationPeriod, { id: input.periodId });
    if (!employee || !period || employee.instansiId !== period.instansiId)
      throw failure('NOT_FOUND', 'input.employeeId, input.periodId: there is no such employee or period in your part of the tree.');
    const found = await em.findOne(Evaluation, { employeeId: employee.id, periodId: period.id });
    const assignment = found ? null : await expectedAssignment(em, employee.id, period);
    const finding = await findingOf(context, em, employee.id, period.id);
    const isHr = canKeepEvaluations(signedIn(context).scope, employee.instansiId);
    const refusal = answered(decideRecord({ isHr, finding, period, isExpected: (found ?? assignment) !== null, evaluation: found }, input.version ?? null));
    if (refusal) return refusal;
    // The decision refused where there is neither.
    const evaluation = found ?? begin(em, assignment!, period);
    const now = context.now.toISOString();
    Object.assign(evaluation, {
      workResult: input.workResult,
      behaviour: input.behaviour,
      predikat: underLaw(() => computePredikat(input.workResult, input.behaviour, predikatDayOf(period))),
      note: input.note?.trim() || null,
      evaluatorId: null,
      evaluatorOffice: finding.office,
      state: 'SEALED',
      startedAt: evaluation.startedAt ?? now,
      submittedAt: now,
      sealedAt: now,
    } satisfies Partial<Evaluation>);
    act.since = today(context, evaluation.instansiId);
    act.in(evaluation);
    await em.flush();
    return new EvaluationSaved(evaluation);
  });
}

/** Corrects a sealed evaluation. What it said is kept as a version of it; who sealed it, and when, stays. */
export async function correctEvaluation(context: Context, input: CorrectInput): Promise<CorrectEvaluationResult> {
  return inAct(context, { ...input, kind: CORRECT_EVALUATION }, async (em, act) => {
    const evaluation = await em.findOne(Evaluation, { id: input.evaluationId });
    if (!evaluation) throw failure('NOT_FOUND', 'input.evaluationId: there is no such evaluation in your part of the tree.');
    const period = await em.findOneOrFail(EvaluationPeriod, { id: evaluation.periodId });
    const { scope, displayName } = signedIn(context);
    const { workResult, behaviour, predikat, note, version } = evaluation;
    const stated = { workResult: input.workResult, behaviour: input.behaviour, note: input.note === undefined ? note : input.note?.trim() || null };
    const differs = stated.workResult !== workResult || stated.behaviour !== behaviour || stated.note !== note;
    const refusal = answered(decideCorrection({ isHr: canKeepEvaluations(scope, evaluation.instansiId), evaluation, differs }, input.version));
    if (refusal) return refusal;
    Object.assign(evaluation, stated, { predikat: underLaw(() => computePredikat(stated.workResult, stated.behaviour, predikatDayOf(period))) });
    act.since = today(context, evaluation.instansiId);
    act.in(evaluation);
    // First the evaluation, which tells two who read the same version apart.
    await em.flush();
    await readerThrough(em).query(sql`
      insert into evaluation_version (evaluation_id, instansi_id, version, work_result, behaviour, predikat, note, replaced_at, replaced_by, reason, decree_number)
      values (${evaluation.id}::uuid, ${evaluation.instansiId}::uuid, ${version}, ${workResult}, ${behaviour}, ${predikat}, ${note}, ${context.now.toISOString()}::timestamptz,
        ${displayName}, ${input.reason}, ${input.decreeNumber})`);
    return new EvaluationSaved(evaluation);
  });
}
