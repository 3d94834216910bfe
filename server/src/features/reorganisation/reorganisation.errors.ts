import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Most } from '../../graphql/work.ts';
import { Reorganisation, ReorganisationState } from './reorganisation.entity.ts';
import { MOST_STEPS, StepCheck } from './step-check.types.ts';

@ObjectType({ implements: Refusal, description: 'Somebody changed the reorganisation or its steps after it was read.' })
export class ReorganisationChanged extends Refusal<'REORGANISATION_CHANGED'> {
  @Field(() => Reorganisation, { description: 'The reorganisation as it now is.' })
  readonly current: Reorganisation;

  constructor(current: Reorganisation) {
    super('The reorganisation has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'The reorganisation is no draft any more: it was applied or thrown away.' })
export class ReorganisationOver extends Refusal<'REORGANISATION_OVER'> {
  @Field(() => ReorganisationState, { description: 'What became of it.' })
  readonly reorganisationState: ReorganisationState;

  constructor({ reorganisationState }: Reorganisation) {
    super(`The reorganisation is ${reorganisationState}; prepare another one, or take back the act that applied it.`);
    this.reorganisationState = reorganisationState;
  }
}

@ObjectType({ implements: Refusal, description: 'The reorganisation has as many steps as it can have.' })
export class TooManySteps extends Refusal<'TOO_MANY_STEPS'> {
  @Field(() => Int, { description: 'How many it can have.' })
  readonly most: number = MOST_STEPS;

  constructor() {
    super(`A reorganisation has at most ${MOST_STEPS} steps; apply this one and prepare another for the rest.`);
  }
}

@ObjectType({ implements: Refusal, description: 'The reorganisation has no steps yet, so there is nothing to apply.' })
export class NoSteps extends Refusal<'NO_STEPS'> {
  constructor() {
    super('The reorganisation has no steps; add some first.');
  }
}

@ObjectType({ implements: Refusal, description: 'Some of its steps would be refused. Nothing was changed.' })
export class StepsRefused extends Refusal<'STEPS_REFUSED'> {
  @Most(MOST_STEPS)
  @Field(() => [StepCheck], { description: 'Every step in order, with what became of it.' })
  readonly steps: StepCheck[];

  constructor(steps: StepCheck[]) {
    super('Some steps would be refused; check the reorganisation, put these right or take them out, and apply it then.');
    this.steps = steps;
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The record has changed since the check: what would be written by now is something else than was shown. Nothing was changed.',
})
export class OutcomeDiffers extends Refusal<'OUTCOME_DIFFERS'> {
  constructor() {
    super('What the steps would write is something else by now than the check showed; check it again, look at it, and apply that.');
  }
}
