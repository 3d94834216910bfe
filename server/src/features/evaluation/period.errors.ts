import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { EvaluationPeriod, PeriodState } from './evaluation-period.entity.ts';

@ObjectType({ implements: Refusal, description: 'Somebody changed the period after it was read.' })
export class PeriodChanged extends Refusal<'PERIOD_CHANGED'> {
  @Field(() => EvaluationPeriod, { description: 'The period as it now is.' })
  readonly current: EvaluationPeriod;

  constructor(current: EvaluationPeriod) {
    super('The period has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'Another period of the kind has some of these days: everybody would be evaluated twice for them.' })
export class PeriodOverlaps extends Refusal<'PERIOD_OVERLAPS'> {
  @Field(() => EvaluationPeriod, { description: 'The other period.' })
  readonly other: EvaluationPeriod;

  constructor(other: EvaluationPeriod) {
    super(`${other.label} has some of these days; choose others, or change that one first.`);
    this.other = other;
  }
}

@ObjectType({ implements: Refusal, description: 'The government has a period of this name.' })
export class PeriodLabelTaken extends Refusal<'PERIOD_LABEL_TAKEN'> {
  constructor() {
    super('The government has a period of this name; choose another.');
  }
}

@ObjectType({ implements: Refusal, description: 'The last day or the deadline lies before the first day.' })
export class PeriodDaysDisagree extends Refusal<'PERIOD_DAYS_DISAGREE'> {
  constructor() {
    super('The last day and the deadline of a period do not lie before its first day; check the three days.');
  }
}

@ObjectType({ implements: Refusal, description: 'The period is in another state than the step needs.' })
export class PeriodNotReady extends Refusal<'PERIOD_NOT_READY'> {
  @Field(() => PeriodState, { description: 'The state it is in.' })
  readonly periodState: PeriodState;

  constructor(periodState: PeriodState) {
    super(
      periodState === 'CLOSED'
        ? 'The period is closed: open it again before its days are changed.'
        : `The period is ${periodState}; only one that is open is closed, and only one that is not is opened.`,
    );
    this.periodState = periodState;
  }
}

@ObjectType({ implements: Refusal, description: 'Sealed evaluations are of people who held no position on any of the new days.' })
export class SealedEvaluationsOutside extends Refusal<'SEALED_EVALUATIONS_OUTSIDE'> {
  @Field(() => Int, { description: 'How many.' })
  readonly sealed: number;

  constructor(sealed: number) {
    super(`${sealed} sealed evaluations are of people who held no position on the new days; a sealed evaluation stays, so choose days that hold them.`);
    this.sealed = sealed;
  }
}

@ObjectType({ implements: Refusal, description: 'Expected evaluations are not sealed, and nobody writes them once the period is closed.' })
export class EvaluationsUnfinished extends Refusal<'EVALUATIONS_UNFINISHED'> {
  @Field(() => Int, { description: 'How many are not sealed.' })
  readonly unfinished: number;

  @Field(() => Int, { description: 'How many are expected.' })
  readonly expected: number;

  constructor(unfinished: number, expected: number) {
    super(`${unfinished} of ${expected} expected evaluations are not sealed; say leaveUnfinished to close the period as it is.`);
    this.unfinished = unfinished;
    this.expected = expected;
  }
}
