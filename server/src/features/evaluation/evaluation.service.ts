import { raw, type EntityManager } from '@mikro-orm/postgresql';
import { inWriteTransaction, readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { failure, underLaw } from '../../graphql/errors.ts';
import { Assignment, Employee } from '../staffing/index.ts';
import { Evaluation, type Rating } from './evaluation.entity.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { decide, EVALUATION_LIFECYCLE, type EvaluationFacts } from './evaluation.lifecycle.ts';
import { isEvaluator } from './evaluation.policy.ts';
import { decidingOf, findParts } from './evaluator.queries.ts';
import type { EvaluatorFinding } from './evaluator.rules.ts';
import { heldIn } from './expected.sql.ts';
import { EvaluationSaved, type RateEvaluationResult, type SealEvaluationResult, type SubmitEvaluationResult } from './evaluation.types.ts';
import { computePredikat, predikatDayOf } from './predikat.rules.ts';

export interface RateInput {
  readonly employeeId: string;
  readonly periodId: string;
  readonly workResult: Rating;
  readonly behaviour: Rating;
  readonly note?: string | null;
  readonly version?: number | null;
}

/** The assignment by which the evaluation is expected, or null when it is not. */
export async function expectedAssignment(em: EntityManager, employeeId: string, period: EvaluationPeriod): Promise<Assignment | null> {
  const inPeriod = raw((held) => `exists (select 1 from evaluation_period p where p.id = ? and ${heldIn(held, 'p')})`, [period.id]);
  const [assignment] = await em.find(Assignment, { employeeId, [inPeriod]: [] }, { orderBy: { validFrom: 'desc' }, limit: 1 });
  return assignment ?? null;
}

/** Before anybody has rated. */
export const begin = (em: EntityManager, { instansiId, dinasId, employeeId, id: assignmentId }: Assignment, period: EvaluationPeriod): Evaluation =>
  em.create(Evaluation, { instansiId, dinasId, employeeId, assignmentId, periodId: period.id, periodFrom: period.validFrom, state: 'NOT_STARTED', version: 1 });

/** Who evaluates somebody in a period, as of now. */
export async function findingOf(context: Context, em: EntityManager, employeeId: string, periodId: string): Promise<EvaluatorFinding> {
  const [parts] = await findParts(readerThrough(em), [{ employeeId, periodId, moment: context.now.toISOString() }]);
  return decidingOf(parts ?? []);
}

/** Rates work result and behaviour. A first rating begins the evaluation; rating a submitted one takes it back to draft. */
export async function rateEvaluation(context: Context, input: RateInput): Promise<RateEvaluationResult> {
  const { scope } = signedIn(context);
  return inWriteTransaction(context, async (em) => {
    const employee = await em.findOne(Employee, { id: input.employeeId });
    const period = await em.findOne(EvaluationPeriod, { id: input.periodId });
    if (!employee || !period || employee.instansiId !== period.instansiId)
      throw failure('NOT_FOUND', 'input.employeeId, input.periodId: there is no such employee or period in your part of the tree.');
    const found = await em.findOne(Evaluation, { employeeId: employee.id, periodId: period.id });
    const assignment = found ? null : await expectedAssignment(em, employee.id, period);
    const finding = await findingOf(context, em, employee.id, period.id);
    const facts = {
      isEvaluator: isEvaluator(scope, employee.id, finding),
      finding,
      period,
      isExpected: (found ?? assignment) !== null,
      evaluation: found,
    };
    const refusal = decide('rate', facts, input.version ?? null);
    if (refusal) return refusal;
    // The decision refused where there is neither.
    const evaluation = found ?? begin(em, assignment!, period);
    evaluation.workResult = input.workResult;
    evaluation.behaviour = input.behaviour;
    evaluation.predikat = underLaw(() => computePredikat(input.workResult, input.behaviour, predikatDayOf(period)));
    evaluation.note = input.note?.trim() || null;
    // The evaluator on record is who seals; a file may have named somebody.
    evaluation.evaluatorId = null;
    evaluation.state = EVALUATION_LIFECYCLE.rate.to;
    evaluation.startedAt ??= context.now.toISOString();
    evaluation.submittedAt = null;
    await em.flush();
    return new EvaluationSaved(evaluation);
  });
}

export interface StepInput {
  readonly evaluationId: string;
  readonly version: number;
}

async function takeStep<Refused>(
  context: Context,
  { evaluationId }: StepInput,
  refuse: (facts: EvaluationFacts) => Refused | null,
  change: (evaluation: Evaluation, now: string, by: string | null) => void,
): Promise<EvaluationSaved | Refused> {
  return inWriteTransaction(context, async (em) => {
    const evaluation = await em.findOne(Evaluation, { id: evaluationId });
    if (!evaluation) throw failure('NOT_FOUND', 'input.evaluationId: there is no such evaluation in your part of the tree.');
    const { employeeId, periodId } = evaluation;
    const period = await em.findOneOrFail(EvaluationPeriod, { id: periodId });
    const { scope } = signedIn(context);
    const finding = await findingOf(context, em, employeeId, periodId);
    const refusal = refuse({ isEvaluator: isEvaluator(scope, employeeId, finding), finding, period, isExpected: true, evaluation });
    if (refusal) return refusal;
    change(evaluation, context.now.toISOString(), scope.employeeId);
    await em.flush();
    return new EvaluationSaved(evaluation);
  });
}

export const submitEvaluation = (context: Context, input: StepInput): Promise<SubmitEvaluationResult> =>
  takeStep(
    context,
    input,
    (facts) => decide('submit', facts, input.version),
    (evaluation, now) => {
      evaluation.state = EVALUATION_LIFECYCLE.submit.to;
      evaluation.submittedAt = now;
    },
  );

/** After this only a correction changes it. Who seals is the evaluator on record, whoever rated before. */
export const sealEvaluation = (context: Context, input: StepInput): Promise<SealEvaluationResult> =>
  takeStep(
    context,
    input,
    (facts) => decide('seal', facts, input.version),
    (evaluation, now, by) => {
      evaluation.state = EVALUATION_LIFECYCLE.seal.to;
      evaluation.sealedAt = now;
      evaluation.evaluatorId = by;
    },
  );
