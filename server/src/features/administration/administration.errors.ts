import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Account } from './account.entity.ts';

export { AccountIsShared } from '../accounts/index.ts';

@ObjectType({ implements: Refusal, description: 'Something was done to the account after it was read.' })
export class AccountChanged extends Refusal<'ACCOUNT_CHANGED'> {
  @Field(() => Account, { description: 'The account as it now is.' })
  readonly current: Account;

  constructor(current: Account) {
    super('Something was done to the account since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'Nobody gives themselves a role, nor a link for their own password.' })
export class AccountIsOwn extends Refusal<'ACCOUNT_IS_OWN'> {
  constructor() {
    super('This is your own account: another administrator gives it roles, and you change its password on the page of your account.');
  }
}

@ObjectType({ implements: Refusal, description: 'The account is disabled.' })
export class AccountIsDisabled extends Refusal<'ACCOUNT_IS_DISABLED'> {
  constructor() {
    super('The account is disabled; enable it first.');
  }
}

@ObjectType({ implements: Refusal, description: 'The account can be used already.' })
export class AccountIsEnabled extends Refusal<'ACCOUNT_IS_ENABLED'> {
  constructor() {
    super('The account is not disabled; nothing has to be done.');
  }
}

@ObjectType({ implements: Refusal, description: 'The account is of another government, and holds a role in this one only.' })
export class AccountIsOfAnotherGovernment extends Refusal<'ACCOUNT_IS_OF_ANOTHER_GOVERNMENT'> {
  constructor() {
    super('The account is of another government: its administrators do this. Take its roles in yours if it is to have none here.');
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The account holds a role in a government that the viewer does not administer: who had a link to it would come by that role.',
})
export class AccountReachesFurther extends Refusal<'ACCOUNT_REACHES_FURTHER'> {
  constructor() {
    super('The account holds a role in a government that you do not administer; ask an administrator of both, or have that role taken first.');
  }
}

@ObjectType({ implements: Refusal, description: 'The viewer does not administer the government in which the role would be held.' })
export class RoleBeyondReach extends Refusal<'ROLE_BEYOND_REACH'> {
  constructor() {
    super('You administer another government: nobody gives or takes a role beyond their own reach.');
  }
}

@ObjectType({ implements: Refusal, description: 'The role is not held in such a part of a government.' })
export class RoleNotHeldThere extends Refusal<'ROLE_NOT_HELD_THERE'> {
  constructor(role: string) {
    super(role === 'ADMIN' ? 'ADMIN is held in a whole government; leave the unit out.' : `${role} is held in one dinas; give its root unit.`);
  }
}

@ObjectType({ implements: Refusal, description: 'The account holds the role there already.' })
export class RoleHeldAlready extends Refusal<'ROLE_HELD_ALREADY'> {
  constructor() {
    super('The account holds this role there already.');
  }
}

@ObjectType({ implements: Refusal, description: 'The account does not hold the role there.' })
export class RoleNotHeld extends Refusal<'ROLE_NOT_HELD'> {
  constructor() {
    super('The account does not hold this role there; look at it again.');
  }
}

@ObjectType({ implements: Refusal, description: 'The account holds as many roles as it may.' })
export class TooManyRoles extends Refusal<'TOO_MANY_ROLES'> {
  @Field(() => Int, { description: 'How many it may hold at once.' })
  readonly mostRoles: number;

  constructor(mostRoles: number) {
    super(`An account holds at most ${mostRoles} roles; take one first.`);
    this.mostRoles = mostRoles;
  }
}

@ObjectType({ implements: Refusal, description: 'Nobody would be left who administers the government and can sign in.' })
export class LastAdministrator extends Refusal<'LAST_ADMINISTRATOR'> {
  constructor() {
    super('This is the last administrator of the government who can sign in; let another one set a password first.');
  }
}

@ObjectType({ implements: Refusal, description: 'Another account signs in with this name.' })
export class UsernameTaken extends Refusal<'USERNAME_TAKEN'> {
  constructor() {
    super('Another account has this name; choose another.');
  }
}

@ObjectType({ implements: Refusal, description: 'The name has other signs than small letters, digits and . _ - @.' })
export class UsernameNotPlain extends Refusal<'USERNAME_NOT_PLAIN'> {
  constructor() {
    super('A name to sign in with begins with a letter or digit and has letters without accents, digits and . _ - @ only, such as budi.santoso.');
  }
}

@ObjectType({ implements: Refusal, description: 'The person has an account already.' })
export class EmployeeHasAccount extends Refusal<'EMPLOYEE_HAS_ACCOUNT'> {
  constructor() {
    super('This person has an account already; give that one the role.');
  }
}

@ObjectType({ implements: Refusal, description: 'Names would tell numbers (NIP) that the viewer is not shown.' })
export class NipNotShown extends Refusal<'NIP_NOT_SHOWN'> {
  constructor() {
    super('You are not shown the NIP of these people, so their accounts cannot be called by it; take names, or let HR have the role of an administrator.');
  }
}

@ObjectType({ implements: Refusal, description: 'Everybody meant has an account, or there is nobody.' })
export class NobodyWithoutAccount extends Refusal<'NOBODY_WITHOUT_ACCOUNT'> {
  constructor() {
    super('Nobody there is without an account; nothing has to be done.');
  }
}

@ObjectType({ implements: Refusal, description: 'Too many links were made for the account within an hour.' })
export class TooManyLinks extends Refusal<'TOO_MANY_LINKS'> {
  @Field(() => Int, { description: 'Seconds to wait.' })
  readonly retryAfterSeconds: number;

  constructor(seconds: number) {
    super(`Many links were made for this account; wait ${seconds} seconds and make another.`);
    this.retryAfterSeconds = seconds;
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The link was used, is too old, was replaced by a later one, its account is closed, or there never was such a link: which, is not told.',
})
export class PasswordLinkIsOver extends Refusal<'PASSWORD_LINK_IS_OVER'> {
  constructor() {
    super('This link is of no use any more; ask an administrator for another.');
  }
}
