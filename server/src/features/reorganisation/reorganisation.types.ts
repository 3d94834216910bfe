import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { Most } from '../../graphql/work.ts';
import { ActKind, actKind, ActPreview } from '../acts/index.ts';
import { ChangeEntity } from '../feed/index.ts';
import { StepId } from './made-by-step.types.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { NoSteps, OutcomeDiffers, ReorganisationChanged, ReorganisationOver, StepsRefused, TooManySteps } from './reorganisation.errors.ts';
import { MOST_STEPS, StepCheck } from './step-check.types.ts';
import { ReorganisationStepInput, type StepName, type StepValues } from './step-inputs.types.ts';

export const APPLY = actKind('APPLY_REORGANISATION', 'A reorganisation took effect, with all its steps.');

export const ReorganisationConnection = connectionOf(Reorganisation, 'Reorganisation');

@ObjectType({ description: 'One thing that a step says: a text, a number, a day, or a row.' })
export class StepPart {
  @Field(() => String, { description: 'Where it stands in the input of the step, such as `units.0.unitId`.' }) path!: string;
  @Field(() => String, { nullable: true, description: 'What is said, as text; null for a row.' }) text!: string | null;
  @Field(() => ChangeEntity, { nullable: true, description: 'Which type of nodes the row is; null for what is no row.' }) entity!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the row; null for what is no row, and for one that an earlier step makes.' }) rowId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The earlier step that makes the row; null for one that is on record.' }) madeByStepId!: string | null;
  table!: string | null;
  uuid!: string | null;
}

@ObjectType({ description: 'One change of a reorganisation.' })
export class ReorganisationStep {
  static readonly MOST_PARTS = 50;
  @Field(() => ID, { description: 'Its id within the reorganisation, step_<uuid>; later steps name by it what it makes.' }) id!: string;
  @Field(() => ActKind, { description: 'What is done, as the act alone would be called.' }) stepKind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the dinas, unit or position that it makes, by which later steps are told of it; null for a step that makes none.',
  })
  madeName!: string | null;
  name!: StepName;
  values!: StepValues;
}

@InputType({ description: 'What HR says of a reorganisation.' })
abstract class OfReorganisationInput {
  @Field(() => Text(lengthOf(Reorganisation, 'reason')), { nullable: true, description: 'Why; kept with the act that applies it.' }) reason?: string | null;
  @Field(() => Text(lengthOf(Reorganisation, 'decreeNumber')), { nullable: true, description: 'Number of the decree (SK) it rests on.' })
  decreeNumber?: string | null;
}

@InputType({ description: 'A reorganisation that is to be prepared.' })
export class CreateReorganisationInput extends OfReorganisationInput {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' }) instansiId!: string;
  @Field(() => NodeId('dinas'), { nullable: true, description: 'Of which dinas, for its HR to prepare as well; of the whole government when left out.' })
  dinasId?: string | null;
  @Field(() => Text(lengthOf(Reorganisation, 'name')), { description: 'What to call it.' }) name!: string;
  @Field(() => LocalDateScalar, { description: 'First day of the steps that say none of their own.' }) firstDay!: string;
}

@InputType({ description: 'A reorganisation with the version that was read.' })
abstract class ReadReorganisationInput {
  @Field(() => NodeId(Reorganisation), { description: 'Which reorganisation.' }) reorganisationId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@InputType({
  description: 'Changes what is said of a reorganisation, and the order of its steps. What is left out stays as it is; null takes a reason or a decree away.',
})
export class ChangeReorganisationInput extends OfReorganisationInput {
  @Field(() => NodeId(Reorganisation), { description: 'Which reorganisation.' }) reorganisationId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => Text(lengthOf(Reorganisation, 'name')), { nullable: true, description: 'What to call it.' }) name?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of the steps that say none of their own.' }) firstDay?: string | null;
  @Field(() => [StepId], { nullable: true, description: 'The steps that stay, in the order in which they are to be done; one that is left out is taken out.' })
  stepIds?: string[] | null;
}

@InputType({ description: 'Adds a step to a reorganisation, or puts one in the place of another.' })
export class PutReorganisationStepInput extends ReadReorganisationInput {
  @Field(() => StepId, { nullable: true, description: 'The step that it takes the place of, whose id it keeps; added as the last one when left out.' })
  stepId?: string | null;
  @Field(() => ReorganisationStepInput, { description: 'What is to be done.' }) step!: ReorganisationStepInput;
}

@InputType({ description: 'Throws a reorganisation away.' })
export class DiscardReorganisationInput extends ReadReorganisationInput {}

@InputType({ description: 'Tries every step of a reorganisation in one transaction, and takes it back.' })
export class CheckReorganisationInput extends ReadReorganisationInput {}

@InputType({ description: 'Does every step of a reorganisation in one transaction, as one act.' })
export class ApplyReorganisationInput extends ReadReorganisationInput {
  @Field(() => Text(100), { description: 'The outcome that the check told: anything else is refused.' }) outcome!: string;
}

@ObjectType({ description: 'The reorganisation as it now is.' })
export class ReorganisationSaved {
  @Field(() => Reorganisation, { description: 'The reorganisation.' })
  readonly reorganisation: Reorganisation;

  constructor(reorganisation: Reorganisation) {
    this.reorganisation = reorganisation;
  }
}

@ObjectType({ description: 'The reorganisation as it now is, and the step that was put into it.' })
export class StepPut {
  @Field(() => Reorganisation, { description: 'The reorganisation.' })
  readonly reorganisation: Reorganisation;

  @Field(() => ID, { description: 'Id of the step.' })
  readonly stepId: string;

  constructor(reorganisation: Reorganisation, stepId: string) {
    this.reorganisation = reorganisation;
    this.stepId = stepId;
  }
}

@ObjectType({ description: 'What a reorganisation would do: it was done and taken back, so what is shown is what would be.' })
export class ReorganisationChecked {
  @Most(MOST_STEPS)
  @Field(() => [StepCheck], { description: 'Every step in order, with what became of it.' })
  readonly steps: StepCheck[];

  @Field(() => ActPreview, { description: 'What the steps that go through would change together. Their warnings stand with them.' })
  readonly preview: ActPreview;

  @Field(() => String, {
    nullable: true,
    description: 'Send it back to apply exactly this; null where it cannot be applied: a step is refused, or there is none.',
  })
  readonly outcome: string | null;

  constructor(steps: StepCheck[], preview: ActPreview, outcome: string | null) {
    this.steps = steps;
    this.preview = preview;
    this.outcome = outcome;
  }
}

export const CreateReorganisationResult = resultOf('CreateReorganisationResult', 'The reorganisation.', [ReorganisationSaved]);
export type CreateReorganisationResult = typeof CreateReorganisationResult;
const REFUSALS = [ReorganisationChanged, ReorganisationOver] as const;
const SAVED = 'The reorganisation, or why not.';
export const ChangeReorganisationResult = resultOf('ChangeReorganisationResult', SAVED, [ReorganisationSaved, ...REFUSALS]);
export type ChangeReorganisationResult = typeof ChangeReorganisationResult;
export const PutReorganisationStepResult = resultOf('PutReorganisationStepResult', SAVED, [StepPut, ...REFUSALS, TooManySteps]);
export type PutReorganisationStepResult = typeof PutReorganisationStepResult;
export const DiscardReorganisationResult = resultOf('DiscardReorganisationResult', SAVED, [ReorganisationSaved, ...REFUSALS]);
export type DiscardReorganisationResult = typeof DiscardReorganisationResult;
export const CheckReorganisationResult = resultOf('CheckReorganisationResult', 'What it would do, or why it was not tried.', [
  ReorganisationChecked,
  ...REFUSALS,
]);
export type CheckReorganisationResult = typeof CheckReorganisationResult;
export const ApplyReorganisationResult = resultOf('ApplyReorganisationResult', SAVED, [
  ReorganisationSaved,
  ...REFUSALS,
  NoSteps,
  StepsRefused,
  OutcomeDiffers,
]);
export type ApplyReorganisationResult = typeof ApplyReorganisationResult;
