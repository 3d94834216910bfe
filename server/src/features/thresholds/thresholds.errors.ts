import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';

@ObjectType({ implements: Refusal, description: 'The account has no such threshold, or removed it already.' })
export class ThresholdIsGone extends Refusal<'THRESHOLD_IS_GONE'> {
  constructor() {
    super('The threshold is gone already; look at the list again.');
  }
}

@ObjectType({ implements: Refusal, description: 'The account watches as many figures in the government as it may.' })
export class TooManyThresholds extends Refusal<'TOO_MANY_THRESHOLDS'> {
  @Field(() => Int, { description: 'How many it may have there.' }) readonly most: number;

  constructor(most: number) {
    super(`An account has at most ${most} thresholds in a government; remove one first.`);
    this.most = most;
  }
}
