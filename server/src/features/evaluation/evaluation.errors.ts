import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Evaluation, EvaluationState } from './evaluation.entity.ts';
import type { EvaluatorFinding } from './evaluator.rules.ts';
import { EvaluatorOffice, EvaluatorReason } from './evaluator.types.ts';

@ObjectType({ implements: Refusal, description: 'A sealed evaluation does not change.' })
export class EvaluationSealed extends Refusal<'EVALUATION_SEALED'> {
  constructor() {
    super('The evaluation is sealed and does not change; the employee may object, and HR corrects it by a new version with its reason and decree.');
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody changed the evaluation after it was read.' })
export class EvaluationChanged extends Refusal<'EVALUATION_CHANGED'> {
  @Field(() => Evaluation, { description: 'The evaluation as it now is.' })
  readonly current: Evaluation;

  constructor(current: Evaluation) {
    super('The evaluation has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'The period is not open.' })
export class PeriodClosed extends Refusal<'PERIOD_CLOSED'> {
  constructor(label: string) {
    super(`The period ${label} is not open; ask HR to open it.`);
  }
}

@ObjectType({ implements: Refusal, description: 'The person held no definitive position in the period.' })
export class EvaluationNotExpected extends Refusal<'EVALUATION_NOT_EXPECTED'> {
  constructor(label: string) {
    super(`The person held no definitive position in the period ${label}, so no evaluation is expected; correct the assignment if they did.`);
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody else evaluates this person in this period.' })
export class EvaluatorIsSomeoneElse extends Refusal<'EVALUATOR_IS_SOMEONE_ELSE'> {
  readonly evaluatorId: string | null;

  @Field(() => EvaluatorReason, { description: 'Why it is them, or nobody.' })
  readonly evaluatorReason: EvaluatorReason;

  @Field(() => EvaluatorOffice, { nullable: true, description: 'The office, where it is one outside the tree.' })
  readonly evaluatorOffice: EvaluatorOffice | null;

  constructor({ evaluatorId, reason, office }: EvaluatorFinding) {
    super(
      office
        ? `An office outside the tree evaluates this person (${office}); HR of the government records what it decides.`
        : evaluatorId
          ? `Somebody else evaluates this person in this period (${reason}).`
          : `Nobody evaluates this person as the record stands (${reason}); HR sets who is above the position.`,
    );
    this.evaluatorId = evaluatorId;
    this.evaluatorReason = reason;
    this.evaluatorOffice = office;
  }
}

@ObjectType({ implements: Refusal, description: 'There are no ratings yet.' })
export class RatingsMissing extends Refusal<'RATINGS_MISSING'> {
  constructor() {
    super('Rate work result and behaviour first.');
  }
}

@ObjectType({ implements: Refusal, description: 'The evaluation is in another state than the step needs.' })
export class EvaluationNotReady extends Refusal<'EVALUATION_NOT_READY'> {
  @Field(() => EvaluationState, { description: 'The state it is in.' })
  readonly state: EvaluationState;

  constructor(state: EvaluationState, needed: EvaluationState) {
    super(`The evaluation is ${state}; this step needs ${needed}.`);
    this.state = state;
  }
}

@ObjectType({ implements: Refusal, description: 'The evaluation is not sealed: its evaluator still writes it, and nothing is to be corrected.' })
export class EvaluationNotSealed extends Refusal<'EVALUATION_NOT_SEALED'> {
  @Field(() => EvaluationState, { description: 'The state it is in.' })
  readonly state: EvaluationState;

  constructor(state: EvaluationState) {
    super(`The evaluation is ${state}: its evaluator still writes it; only a sealed one is corrected.`);
    this.state = state;
  }
}

@ObjectType({ implements: Refusal, description: 'What was stated is what the evaluation says already: there is nothing to correct.' })
export class RatingsUnchanged extends Refusal<'RATINGS_UNCHANGED'> {
  constructor() {
    super('The evaluation says this already; state what it should have said, or leave it.');
  }
}
