import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Evaluation, EvaluationState } from './evaluation.entity.ts';

@ObjectType({ implements: Refusal, description: 'A sealed evaluation does not change.' })
export class EvaluationSealed extends Refusal<'EVALUATION_SEALED'> {
  constructor() {
    super('The evaluation is sealed and does not change; the employee may object.');
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

@ObjectType({ implements: Refusal, description: 'The viewer is not the direct superior of today.' })
export class EvaluatorIsSomeoneElse extends Refusal<'EVALUATOR_IS_SOMEONE_ELSE'> {
  readonly employeeId: string;

  constructor(employeeId: string) {
    super('Only the direct superior of today evaluates this person.');
    this.employeeId = employeeId;
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
