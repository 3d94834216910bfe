import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';

@ObjectType({ implements: Refusal, description: 'Name and password do not belong together. Says the same for unknown names.' })
export class CredentialsRefused extends Refusal<'CREDENTIALS_REFUSED'> {
  constructor() {
    super('Name and password do not belong together; check both.');
  }
}

@ObjectType({ implements: Refusal, description: 'Too many wrong passwords; wait and try again.' })
export class TooManyAttempts extends Refusal<'TOO_MANY_ATTEMPTS'> {
  @Field(() => Int, { description: 'Seconds to wait.' })
  readonly retryAfterSeconds: number;

  constructor(seconds: number) {
    super(`Wait ${seconds} seconds and try again.`);
    this.retryAfterSeconds = seconds;
  }
}
