import type { EntityManager } from '@mikro-orm/postgresql';
import { inWriteTransaction } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { failure } from '../../graphql/errors.ts';
import { Assignment, Employee, superiorOf } from '../staffing/index.ts';
import { Evaluation, type Rating } from './evaluation.entity.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { isEvaluator } from './evaluation.policy.ts';
import { computePredikat } from './predikat.rules.ts';

type Outcome = { readonly __typename: string } & Record<string, unknown>;
const refuse = (type: string, code: string, message: string, facts: Record<string, unknown> = {}): Outcome => ({ __typename: type, code, message, ...facts });
const saved = (evaluation: Evaluation): Outcome => ({ __typename: 'EvaluationSaved', evaluation });

const periodClosed = (period: EvaluationPeriod): Outcome =>
  refuse('PeriodClosed', 'PERIOD_CLOSED', `The period ${period.label} is not open; ask HR to open it.`);
const changed = (evaluation: Evaluation): Outcome =>
  refuse('EvaluationChanged', 'EVALUATION_CHANGED', 'The evaluation has changed since it was read; look at it again and repeat.', { current: evaluation });
const notReady = (evaluation: Evaluation, needed: string): Outcome =>
  refuse('EvaluationNotReady', 'EVALUATION_NOT_READY', `The evaluation is ${evaluation.state}; this step needs ${needed}.`, { state: evaluation.state });

async function someoneElse(context: Context, employeeId: string): Promise<Outcome> {
  const employee = await context.read.run<{ instansi_id: string }>('select instansi_id from employee where id = $1', [employeeId]);
  if (!employee[0]) throw failure('NOT_FOUND', 'There is no such employee in your part of the tree.');
  const superior = await superiorOf(context, employeeId, context.services.calendar.today(employee[0].instansi_id, context.now));
  return refuse('EvaluatorIsSomeoneElse', 'EVALUATOR_IS_SOMEONE_ELSE', 'Only the direct superior of today evaluates this person.', {
    superiorId: superior.superiorEmployeeId,
  });
}

export interface RateInput {
  readonly employeeId: string;
  readonly periodId: string;
  readonly workResult: Rating;
  readonly behaviour: Rating;
  readonly note: string | null;
  readonly version: number | null;
}

/** The last definitive assignment that touches the period: the one the evaluation is expected for. */
async function expectedAssignment(em: EntityManager, employeeId: string, period: EvaluationPeriod): Promise<Assignment> {
  const [assignment] = await em.find(
    Assignment,
    { employeeId, kind: 'DEFINITIF', validFrom: { $lte: period.validTo }, $or: [{ validTo: null }, { validTo: { $gte: period.validFrom } }] },
    { orderBy: { validFrom: 'desc' }, limit: 1 },
  );
  if (!assignment) throw failure('NOT_FOUND', 'The employee held no definitive position in that period, so no evaluation is expected.');
  return assignment;
}

/**
 * Rates work result and behaviour. A first rating begins the evaluation; rating a submitted one takes it back to draft.
 * Refusals: EVALUATOR_IS_SOMEONE_ELSE, PERIOD_CLOSED, EVALUATION_SEALED, EVALUATION_CHANGED.
 */
export async function rateEvaluation(context: Context, input: RateInput): Promise<Outcome> {
  const { scope } = signedIn(context);
  if (!isEvaluator(scope, input.employeeId)) return someoneElse(context, input.employeeId);
  return inWriteTransaction(context, async (em) => {
    const employee = await em.findOne(Employee, { id: input.employeeId });
    const period = await em.findOne(EvaluationPeriod, { id: input.periodId });
    if (!employee || !period || employee.instansiId !== period.instansiId)
      throw failure('NOT_FOUND', 'There is no such employee or period in your part of the tree.');
    if (period.state !== 'OPEN') return periodClosed(period);
    let evaluation = await em.findOne(Evaluation, { employeeId: employee.id, periodId: period.id });
    if (evaluation?.state === 'SEALED')
      return refuse('EvaluationSealed', 'EVALUATION_SEALED', 'The evaluation is sealed and does not change; the employee may object.');
    if (evaluation && evaluation.version !== input.version) return changed(evaluation);
    const now = context.now.toISOString();
    if (!evaluation) {
      const assignment = await expectedAssignment(em, employee.id, period);
      evaluation = em.create(Evaluation, {
        instansiId: employee.instansiId,
        dinasId: assignment.dinasId,
        employeeId: employee.id,
        assignmentId: assignment.id,
        periodId: period.id,
        state: 'NOT_STARTED',
        version: 1,
      });
    }
    evaluation.workResult = input.workResult;
    evaluation.behaviour = input.behaviour;
    evaluation.predikat = computePredikat(input.workResult, input.behaviour);
    evaluation.note = input.note;
    evaluation.evaluatorId = scope.employeeId;
    evaluation.state = 'DRAFT';
    evaluation.startedAt ??= now;
    evaluation.submittedAt = null;
    await em.flush();
    return saved(evaluation);
  });
}

export interface StepInput {
  readonly evaluationId: string;
  readonly version: number;
}

async function takeStep(context: Context, input: StepInput, step: (evaluation: Evaluation, now: string) => Outcome | null): Promise<Outcome> {
  return inWriteTransaction(context, async (em) => {
    const evaluation = await em.findOne(Evaluation, { id: input.evaluationId });
    if (!evaluation) throw failure('NOT_FOUND', 'There is no such evaluation in your part of the tree.');
    if (!isEvaluator(signedIn(context).scope, evaluation.employeeId)) return someoneElse(context, evaluation.employeeId);
    const period = await em.findOneOrFail(EvaluationPeriod, { id: evaluation.periodId });
    if (period.state !== 'OPEN') return periodClosed(period);
    if (evaluation.version !== input.version) return changed(evaluation);
    const refusal = step(evaluation, context.now.toISOString());
    if (refusal) return refusal;
    await em.flush();
    return saved(evaluation);
  });
}

/** DRAFT → SUBMITTED. Refusals: RATINGS_MISSING, EVALUATION_NOT_READY and those of every step. */
export const submitEvaluation = (context: Context, input: StepInput): Promise<Outcome> =>
  takeStep(context, input, (evaluation, now) => {
    if (evaluation.state !== 'DRAFT') return notReady(evaluation, 'DRAFT');
    if (evaluation.predikat === null) return refuse('RatingsMissing', 'RATINGS_MISSING', 'Rate work result and behaviour first.');
    evaluation.state = 'SUBMITTED';
    evaluation.submittedAt = now;
    return null;
  });

/** SUBMITTED → SEALED; after this nothing changes. Refusals: EVALUATION_NOT_READY and those of every step. */
export const sealEvaluation = (context: Context, input: StepInput): Promise<Outcome> =>
  takeStep(context, input, (evaluation, now) => {
    if (evaluation.state !== 'SUBMITTED') return notReady(evaluation, 'SUBMITTED');
    evaluation.state = 'SEALED';
    evaluation.sealedAt = now;
    return null;
  });
