import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';

@ObjectType({ implements: Refusal, description: 'No screen shows this code: it was typed wrongly, used already, or is older than some minutes.' })
export class ScreenCodeUnknown extends Refusal<'SCREEN_CODE_UNKNOWN'> {
  constructor() {
    super('No screen shows this code at the moment; look at the screen and enter what it shows now.');
  }
}

@ObjectType({ implements: Refusal, description: 'There is no such screen of a government of theirs, or it is over already.' })
export class ScreenIsOver extends Refusal<'SCREEN_IS_OVER'> {
  constructor() {
    super('The screen is over already; look at the list again.');
  }
}

@ObjectType({ implements: Refusal, description: 'The government has as many screens as it may.' })
export class TooManyScreens extends Refusal<'TOO_MANY_SCREENS'> {
  @Field(() => Int, { description: 'How many it may have at once.' })
  readonly most: number;

  constructor(most: number) {
    super(`A government has at most ${most} screens at once; revoke one first.`);
    this.most = most;
  }
}
