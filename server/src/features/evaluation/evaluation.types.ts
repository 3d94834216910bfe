import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { lengthOf } from '../../graphql/length.ts';
import { Text } from '../../graphql/text.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { Most } from '../../graphql/work.ts';
import { OfDay } from '../../graphql/days.ts';
import { Evaluation, EvaluationState, Predikat, Rating } from './evaluation.entity.ts';
import {
  EvaluationChanged,
  EvaluationNotExpected,
  EvaluationNotReady,
  EvaluationSealed,
  EvaluatorIsSomeoneElse,
  PeriodClosed,
  RatingsMissing,
} from './evaluation.errors.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { EvaluationPart } from './evaluator.types.ts';

export const EvaluationConnection = connectionOf(Evaluation, 'Evaluation');
export const EvaluationPeriodConnection = connectionOf(EvaluationPeriod, 'EvaluationPeriod');

@ObjectType({ description: 'An expected evaluation that is not sealed.' })
export class UnfinishedEvaluation {
  @Field(() => EvaluationState, { description: 'NOT_STARTED as long as nobody has rated.' }) state!: EvaluationState;
  @Field(() => Boolean, { description: 'Not sealed although the deadline has passed.' }) overdue!: boolean;
  employeeId!: string;
  periodId!: string;
  assignmentId!: string;
  evaluationId!: string | null;
}
export const UnfinishedEvaluationConnection = connectionOf(UnfinishedEvaluation, 'UnfinishedEvaluation');

@ObjectType({ description: 'Somebody whom the viewer evaluates, or who reports to them, with the evaluation of the period.' })
export class TeamMember {
  @Field(() => EvaluationState, { description: 'NOT_STARTED as long as nobody has rated.' }) state!: EvaluationState;
  @Field(() => Boolean, { description: 'Not sealed although the deadline has passed.' }) overdue!: boolean;
  @Field(() => Boolean, { description: 'Whether rateEvaluation would be accepted.' }) viewerCanRate!: boolean;
  @Field(() => Boolean, { description: 'Whether submitEvaluation would be accepted.' }) viewerCanSubmit!: boolean;
  @Field(() => Boolean, { description: 'Whether sealEvaluation would be accepted.' }) viewerCanSeal!: boolean;
  @Field(() => Evaluation, { nullable: true, description: 'The evaluation; null until somebody rates.' }) evaluation!: Evaluation | null;
  @Most(EvaluationPart.MOST)
  @Field(() => [EvaluationPart], {
    description: 'The positions the person held in the period, the first first, each with who evaluates that time and why; none without a period.',
  })
  parts!: EvaluationPart[];
  employeeId!: string;
  assignmentId!: string;
}

export const TeamMemberConnection = connectionOf(TeamMember, 'TeamMember');

@ObjectType({ description: 'Who reports to the viewer on a day, and whom they still evaluate in the period, computed from positions and assignments.' })
export class Team extends OfDay {
  @Field(() => EvaluationPeriod, { nullable: true, description: 'The period shown; null when the instansi has none, or when the one asked for is of another.' })
  period!: EvaluationPeriod | null;
  /** Whose team it is; null of an account of nobody. */
  leaderId!: string | null;
}

@ObjectType({ description: 'One cell of the table that turns two ratings into a predikat.' })
export class PredikatExplanation {
  @Field(() => Rating, { description: 'Rating of the work result.' }) workResult!: Rating;
  @Field(() => Rating, { description: 'Rating of the behaviour.' }) behaviour!: Rating;
  @Field(() => Predikat, { description: 'What they give.' }) predikat!: Predikat;
  @Field(() => String, { description: 'The regulation.' }) source!: string;
}

@InputType({ description: 'Rates one person in one period, by who evaluates them.' })
export class RateEvaluationInput {
  @Field(() => NodeId('employee'), { description: 'Who is rated.' }) employeeId!: string;
  @Field(() => NodeId('period'), { description: 'In which period.' }) periodId!: string;
  @Field(() => Rating, { description: 'Results of the work.' }) workResult!: Rating;
  @Field(() => Rating, { description: 'Behaviour at work.' }) behaviour!: Rating;
  @Field(() => Text(lengthOf(Evaluation, 'note')), { nullable: true, description: 'Read by the person, the evaluator and HR; at most 4,000 characters.' })
  note?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version that was read; left out for the first rating.' }) version?: number | null;
}

/** Asked by itself nowhere; the inputs of the steps are made of it. */
@InputType({ description: 'A step of an evaluation.' })
abstract class EvaluationStepInput {
  @Field(() => NodeId('evaluation'), { description: 'Which evaluation.' }) evaluationId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@InputType({ description: 'Submits a rated evaluation.' })
export class SubmitEvaluationInput extends EvaluationStepInput {}

@InputType({ description: 'Seals a submitted evaluation.' })
export class SealEvaluationInput extends EvaluationStepInput {}

@ObjectType({ description: 'The evaluation as it now is.' })
export class EvaluationSaved {
  @Field(() => Evaluation, { description: 'The evaluation.' })
  readonly evaluation: Evaluation;

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation;
  }
}

export const RateEvaluationResult = resultOf('RateEvaluationResult', 'The evaluation, or why not.', [
  EvaluationSaved,
  EvaluationSealed,
  EvaluationChanged,
  EvaluationNotExpected,
  PeriodClosed,
  EvaluatorIsSomeoneElse,
]);
export type RateEvaluationResult = typeof RateEvaluationResult;

export const SubmitEvaluationResult = resultOf('SubmitEvaluationResult', 'The evaluation, or why not.', [
  EvaluationSaved,
  RatingsMissing,
  EvaluationNotReady,
  EvaluationChanged,
  PeriodClosed,
  EvaluatorIsSomeoneElse,
]);
export type SubmitEvaluationResult = typeof SubmitEvaluationResult;

export const SealEvaluationResult = resultOf('SealEvaluationResult', 'The evaluation, or why not.', [
  EvaluationSaved,
  EvaluationNotReady,
  EvaluationChanged,
  PeriodClosed,
  EvaluatorIsSomeoneElse,
]);
export type SealEvaluationResult = typeof SealEvaluationResult;
