import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';

@ObjectType({ implements: Refusal, description: 'There is no such token of the account or government, or it is over already.' })
export class TokenIsOver extends Refusal<'TOKEN_IS_OVER'> {
  constructor() {
    super('The token is over already; look at the list again.');
  }
}

@ObjectType({ implements: Refusal, description: 'The account has as many tokens as it may.' })
export class TooManyTokens extends Refusal<'TOO_MANY_TOKENS'> {
  @Field(() => Int, { description: 'How many it may have at once.' })
  readonly most: number;

  constructor(most: number) {
    super(`An account has at most ${most} tokens at once; revoke one first.`);
    this.most = most;
  }
}

@ObjectType({ implements: Refusal, description: 'The token would be valid for longer than it may.' })
export class TokenTooLong extends Refusal<'TOKEN_TOO_LONG'> {
  @Field(() => Int, { description: 'How many days it may be valid.' })
  readonly mostDays: number;

  constructor(mostDays: number) {
    super(`A token of this account is valid for at most ${mostDays} days; make another one then.`);
    this.mostDays = mostDays;
  }
}
