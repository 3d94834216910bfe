import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';

@ObjectType({ implements: Refusal, description: 'Name and password do not belong together. Says the same for unknown names.' })
export class CredentialsRefused extends Refusal<'CREDENTIALS_REFUSED'> {
  constructor() {
    super('Name and password do not belong together; check both.');
  }
}

@ObjectType({ implements: Refusal, description: 'The new password is shorter than what holds against guessing.' })
export class PasswordTooShort extends Refusal<'PASSWORD_TOO_SHORT'> {
  @Field(() => Int, { description: 'How many characters it has to have.' })
  readonly leastCharacters: number;

  constructor(leastCharacters: number) {
    super(`A password has at least ${leastCharacters} characters, of any kind; a few words are easiest to keep.`);
    this.leastCharacters = leastCharacters;
  }
}

@ObjectType({ implements: Refusal, description: 'The new password is one that many people have, or such a one with digits around it.' })
export class PasswordIsCommon extends Refusal<'PASSWORD_IS_COMMON'> {
  constructor() {
    super('Many people have this password, so it is guessed first; choose another.');
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The new password is little more than what others know of the person: name, user name, NIP, or the name of this service.',
})
export class PasswordTellsWhoYouAre extends Refusal<'PASSWORD_TELLS_WHO_YOU_ARE'> {
  constructor() {
    super('The password is little more than your name, your NIP or the name of this service; choose another.');
  }
}

@ObjectType({ implements: Refusal, description: 'Everybody uses an account of the demonstration: nobody changes its password or ends sessions of others.' })
export class AccountIsShared extends Refusal<'ACCOUNT_IS_SHARED'> {
  constructor() {
    super(
      "This is an account of the demonstration, and everybody's: its password stays, and others who use it are not signed out. Try it with an account of your own.",
    );
  }
}

@ObjectType({ implements: Refusal, description: 'The account has no such session, or it is over already.' })
export class SessionIsOver extends Refusal<'SESSION_IS_OVER'> {
  constructor() {
    super('The session is over already; look at the list again.');
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
