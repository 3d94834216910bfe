import { Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { EVALUATION_STEPS, STEP_STANDINGS } from './evaluation-steps.rules.ts';

export const EvaluationStepKind = graphEnum(
  'EvaluationStepKind',
  {
    RATE: 'Both ratings are given by who evaluates.',
    SUBMIT: 'They are handed in.',
    SEAL: 'The evaluation is made final.',
    DELIVER: 'The evaluation reaches the person.',
    OBJECT: 'The person may object (keberatan), with reasons, to the superior of who evaluated.',
  },
  'A step of an evaluation, the first first.',
  EVALUATION_STEPS,
);
export type EvaluationStepKind = EnumOf<typeof EvaluationStepKind>;

export const StepStanding = graphEnum(
  'StepStanding',
  {
    DONE: 'It was done.',
    NOW: 'It is due, or its days run.',
    LATE: 'It is due, and its last day has passed.',
    AHEAD: 'Other steps come first.',
    OVER: 'Its days have passed; it can no longer be done.',
  },
  'How a step stands today.',
  STEP_STANDINGS,
);
export type StepStanding = EnumOf<typeof StepStanding>;

@ObjectType({ description: 'A step of an evaluation with its days. That an evaluation was received is not on record.' })
export class EvaluationStep {
  static readonly MOST = EVALUATION_STEPS.length;
  @Field(() => EvaluationStepKind, { description: 'Which step.' }) step!: EvaluationStepKind;
  @Field(() => StepStanding, { description: 'How it stands today.' }) standing!: StepStanding;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was done; null where it was not, or the day is not on record.' })
  doneOn!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Its last day: the deadline of the period, or counted from the day of sealing; null before that. Of an objection that of whoever received the evaluation on the day it was sealed.',
  })
  by!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Of an objection the last day of whoever received the evaluation on the last day it may be delivered; null of other steps and before it was sealed.',
  })
  byAtLatest!: string | null;
  @Field(() => Int, { nullable: true, description: 'Of what is counted in days, how many; null of the deadline of a period.' }) days!: number | null;
  @Field(() => Boolean, { description: 'Whether those are working days, Monday to Friday, as the government counts them; public holidays are not taken off.' })
  inWorkingDays!: boolean;
  @Field(() => String, { description: 'The regulation; what of it was not verified says so.' }) source!: string;
}
