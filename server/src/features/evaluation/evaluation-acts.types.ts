import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { Act, actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { Evaluation, Predikat, Rating } from './evaluation.entity.ts';
import {
  EvaluationChanged,
  EvaluationNotExpected,
  EvaluationNotSealed,
  EvaluationSealed,
  EvaluatorIsSomeoneElse,
  PeriodClosed,
  RatingsUnchanged,
} from './evaluation.errors.ts';
import { EvaluationSaved } from './evaluation.types.ts';

export const RECORD_EVALUATION = actKind('RECORD_EVALUATION', 'What an office outside the tree decided of a person was recorded, and is sealed.');
export const CORRECT_EVALUATION = actKind('CORRECT_EVALUATION', 'A sealed evaluation was corrected by a new version.');

/** Stated by neither alone: both rest on a paper that somebody signed. */
@InputType({ description: 'What a change of evaluations takes that rests on a document.' })
abstract class DocumentedInput extends DecreedActInput {
  @Field(() => Text(lengthOf(Act, 'reason')), { description: 'Why, in your own words; the person and their superiors read it.' })
  override reason!: string;
  @Field(() => Text(lengthOf(Act, 'decreeNumber')), { description: 'Number of the document or decree (SK) it rests on.' })
  override decreeNumber!: string;
  @Field(() => Rating, { description: 'Results of the work.' }) workResult!: Rating;
  @Field(() => Rating, { description: 'Behaviour at work.' }) behaviour!: Rating;
}

@InputType({ description: 'Records what an office outside the tree of positions decided of a person in a period; it is sealed with that.' })
export class RecordEvaluationInput extends DocumentedInput {
  @Field(() => NodeId('employee'), { description: 'Who was evaluated.' }) employeeId!: string;
  @Field(() => NodeId('period'), { description: 'In which period.' }) periodId!: string;
  @Field(() => Text(lengthOf(Evaluation, 'note')), { nullable: true, description: 'Note of the evaluator; at most 4,000 characters.' }) note?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version that was read; left out where there was none.' }) version?: number | null;
}

@InputType({
  description: 'Corrects a sealed evaluation, also as the outcome of an objection (PP 30/2019 art. 59). What it said stays readable in its versions.',
})
export class CorrectEvaluationInput extends DocumentedInput {
  @Field(() => NodeId('evaluation'), { description: 'Which evaluation.' }) evaluationId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => Text(lengthOf(Evaluation, 'note')), { nullable: true, description: 'Note of the evaluator; left out it stays, null takes it away.' })
  note?: string | null;
}

@ObjectType({ description: 'What a sealed evaluation said before it was corrected.' })
export class EvaluationVersion {
  /** Who corrects one evaluation more often has other troubles; the newest are shown. */
  static readonly MOST = 20;
  @Field(() => Int, { description: 'The version that the evaluation had then.' }) version!: number;
  @Field(() => Rating, { description: 'Results of the work.' }) workResult!: Rating;
  @Field(() => Rating, { description: 'Behaviour at work.' }) behaviour!: Rating;
  @Field(() => Predikat, { description: 'What the two gave.' }) predikat!: Predikat;
  @Field(() => String, { nullable: true, description: 'Note of the evaluator; shown to whom the note of the evaluation is shown.' }) note!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was corrected.' }) replacedAt!: string;
  @Field(() => String, { description: 'By whom, as their account was called then.' }) replacedBy!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => String, { description: 'Number of the document or decree that the correction rests on.' }) decreeNumber!: string;
}

export const RecordEvaluationResult = actResultOf('RecordEvaluationResult', 'The evaluation, or why not.', [
  EvaluationSaved,
  EvaluationChanged,
  EvaluationNotExpected,
  EvaluationSealed,
  EvaluatorIsSomeoneElse,
  PeriodClosed,
]);
export type RecordEvaluationResult = typeof RecordEvaluationResult;

export const CorrectEvaluationResult = actResultOf('CorrectEvaluationResult', 'The evaluation as it now stands, or why not.', [
  EvaluationSaved,
  EvaluationChanged,
  EvaluationNotSealed,
  RatingsUnchanged,
]);
export type CorrectEvaluationResult = typeof CorrectEvaluationResult;
