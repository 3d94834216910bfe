import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { AccountIsShared, PasswordIsCommon, PasswordTellsWhoYouAre, PasswordTooShort, Role, TooManyAttempts } from '../accounts/index.ts';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Secret, SECRET_LENGTH, Text } from '../../graphql/text.ts';
import { Account } from './account.entity.ts';
import { AccountRecord } from './account-record.entity.ts';
import {
  AccountChanged,
  AccountIsDisabled,
  AccountIsEnabled,
  AccountIsOfAnotherGovernment,
  AccountIsOwn,
  AccountReachesFurther,
  EmployeeHasAccount,
  LastAdministrator,
  NipNotShown,
  NobodyWithoutAccount,
  PasswordLinkIsOver,
  RoleBeyondReach,
  RoleHeldAlready,
  RoleNotHeld,
  RoleNotHeldThere,
  TooManyLinks,
  TooManyRoles,
  UsernameNotPlain,
  UsernameTaken,
} from './administration.errors.ts';

export const AccountConnection = connectionOf(Account, 'Account');
export const AccountRecordConnection = connectionOf(AccountRecord, 'AccountRecord');

export const UsernameRule = graphEnum(
  'UsernameRule',
  {
    NAME: 'First and last word of the name with a dot between, and a number where another account has it: budi.santoso2.',
    NIP: 'The NIP, for who may see it.',
  },
  'How accounts of many people at once are called.',
);
export type UsernameRule = EnumOf<typeof UsernameRule>;

@InputType({ description: 'An account that is to be.' })
export class CreateAccountInput {
  @Field(() => NodeId('instansi'), { description: 'The government it is of; its administrators manage it.' }) instansiId!: string;
  @Field(() => Text(lengthOf(Account, 'username')), { description: 'Name to sign in with: letters, digits and . _ - @; capital letters become small ones.' })
  username!: string;
  @Field(() => Text(lengthOf(Account, 'displayName')), { description: 'Name of the person or program.' }) displayName!: string;
  @Field(() => NodeId('employee'), { nullable: true, description: 'The person behind it, of that government; nobody for programs and administrators.' })
  employeeId?: string | null;
}

@ObjectType({ description: 'The account is there: without a role and without a password, until it is given them.' })
export class AccountCreated {
  @Field(() => Account, { description: 'The account.' }) readonly account: Account;
  constructor(account: Account) {
    this.account = account;
  }
}
export const CreateAccountResult = resultOf('CreateAccountResult', 'The account, or why not.', [
  AccountCreated,
  UsernameTaken,
  UsernameNotPlain,
  EmployeeHasAccount,
]);
export type CreateAccountResult = typeof CreateAccountResult;

@InputType({ description: 'A role, and where it is held.' })
export class GiveRoleInput {
  @Field(() => NodeId('account'), { description: 'To which account.' }) accountId!: string;
  @Field(() => Int, { description: 'The version of the account that was read.' }) version!: number;
  @Field(() => Role, { description: 'What it lets its holder do.' }) role!: Role;
  @Field(() => NodeId('instansi'), { description: 'In which government.' }) instansiId!: string;
  @Field(() => NodeId('unit'), {
    nullable: true,
    description: 'Only in this unit and below; the root unit of a dinas for the dinas. The whole government when left out.',
  })
  unitId?: string | null;
}

@InputType({ description: 'The role that goes.' })
export class TakeRoleInput {
  @Field(() => NodeId('account'), { description: 'From which account.' }) accountId!: string;
  @Field(() => Int, { description: 'The version of the account that was read.' }) version!: number;
  @Field(() => Role, { description: 'Which role.' }) role!: Role;
  @Field(() => NodeId('instansi'), { description: 'In which government it is held.' }) instansiId!: string;
  @Field(() => NodeId('unit'), { nullable: true, description: 'In which unit it is held; left out for one held in the whole government.' })
  unitId?: string | null;
}

@ObjectType({ description: 'The roles of the account are others from now on: open streams and pages follow at once.' })
export class RolesChanged {
  @Field(() => Account, { description: 'The account as it now is.' }) readonly account: Account;
  constructor(account: Account) {
    this.account = account;
  }
}
export const GiveRoleResult = resultOf('GiveRoleResult', 'Done, or why not.', [
  RolesChanged,
  AccountChanged,
  AccountIsShared,
  AccountIsOwn,
  AccountIsDisabled,
  RoleBeyondReach,
  RoleNotHeldThere,
  RoleHeldAlready,
  TooManyRoles,
]);
export type GiveRoleResult = typeof GiveRoleResult;
export const TakeRoleResult = resultOf('TakeRoleResult', 'Done, or why not.', [
  RolesChanged,
  AccountChanged,
  AccountIsShared,
  RoleBeyondReach,
  RoleNotHeld,
  LastAdministrator,
]);
export type TakeRoleResult = typeof TakeRoleResult;

@InputType({ description: 'Whose password is to be set anew.' })
export class MakePasswordLinkInput {
  @Field(() => NodeId('account'), { description: 'Of which account.' }) accountId!: string;
  @Field(() => Int, { description: 'The version of the account that was read.' }) version!: number;
}

@ObjectType({
  description:
    'The link is there, once: hand it to the person and to nobody else. The password of before opens nothing any more, every browser is signed out, and earlier links are void.',
})
export class PasswordLinkMade {
  @Field(() => String, { description: 'What the link ends with: the page /password of this installation takes it behind a #. Kept nowhere; told this once.' })
  readonly secret: string;
  @Field(() => DateTimeScalar, { description: 'Until when it can be used, once.' }) readonly expiresAt: string;
  @Field(() => Account, { description: 'The account as it now is.' }) readonly account: Account;
  constructor(secret: string, expiresAt: string, account: Account) {
    this.secret = secret;
    this.expiresAt = expiresAt;
    this.account = account;
  }
}
export const MakePasswordLinkResult = resultOf('MakePasswordLinkResult', 'The link, or why not.', [
  PasswordLinkMade,
  AccountChanged,
  AccountIsShared,
  AccountIsOwn,
  AccountIsDisabled,
  AccountIsOfAnotherGovernment,
  AccountReachesFurther,
  TooManyLinks,
]);
export type MakePasswordLinkResult = typeof MakePasswordLinkResult;

@InputType({ description: 'A link, and the password that its person chose.' })
export class SetPasswordInput {
  @Field(() => Secret(SECRET_LENGTH), { description: 'What the link ends with.' }) secret!: string;
  @Field(() => Secret(SECRET_LENGTH), { description: 'From 12 to 1,000 characters of any kind.' }) newPassword!: string;
}

@ObjectType({ description: 'The password counts from now on; the link is used up.' })
export class PasswordSet {
  @Field(() => String, { description: 'Name to sign in with.' }) readonly username: string;
  constructor(username: string) {
    this.username = username;
  }
}
export const SetPasswordResult = resultOf('SetPasswordResult', 'Done, or why not.', [
  PasswordSet,
  PasswordLinkIsOver,
  PasswordTooShort,
  PasswordIsCommon,
  PasswordTellsWhoYouAre,
  TooManyAttempts,
]);
export type SetPasswordResult = typeof SetPasswordResult;

@InputType({ description: 'An account that nobody is to use.' })
export class DisableAccountInput {
  @Field(() => NodeId('account'), { description: 'Which account.' }) accountId!: string;
  @Field(() => Int, { description: 'The version of the account that was read.' }) version!: number;
  @Field(() => Text(lengthOf(AccountRecord, 'reason')), { nullable: true, description: 'Why, for whoever looks at the account later; at most 500 characters.' })
  reason?: string | null;
}

@ObjectType({ description: 'Nobody uses the account any more: browsers, tokens, sockets and links ended at once.' })
export class AccountDisabled {
  @Field(() => Account, { description: 'The account as it now is.' }) readonly account: Account;
  @Field(() => Int, { description: 'How many sessions and tokens were open.' }) readonly sessionsEnded: number;
  constructor(account: Account, sessionsEnded: number) {
    this.account = account;
    this.sessionsEnded = sessionsEnded;
  }
}
export const DisableAccountResult = resultOf('DisableAccountResult', 'Done, or why not.', [
  AccountDisabled,
  AccountChanged,
  AccountIsShared,
  AccountIsDisabled,
  AccountIsOfAnotherGovernment,
  LastAdministrator,
]);
export type DisableAccountResult = typeof DisableAccountResult;

@InputType({ description: 'An account that is to be used again.' })
export class EnableAccountInput {
  @Field(() => NodeId('account'), { description: 'Which account.' }) accountId!: string;
  @Field(() => Int, { description: 'The version of the account that was read.' }) version!: number;
}

@ObjectType({ description: 'The account can be used again, with its password and roles of before. Tokens and sessions that were ended stay so.' })
export class AccountEnabled {
  @Field(() => Account, { description: 'The account as it now is.' }) readonly account: Account;
  constructor(account: Account) {
    this.account = account;
  }
}
export const EnableAccountResult = resultOf('EnableAccountResult', 'Done, or why not.', [
  AccountEnabled,
  AccountChanged,
  AccountIsShared,
  AccountIsEnabled,
  AccountIsOfAnotherGovernment,
]);
export type EnableAccountResult = typeof EnableAccountResult;

@InputType({ description: 'Accounts for people who have none: of a government, of a part of it, or of these.' })
export class CreateAccountsInput {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' }) instansiId!: string;
  @Field(() => NodeId('unit'), { nullable: true, description: 'Only who holds a definitive position in this unit or below today; everybody when left out.' })
  unitId?: string | null;
  @Field(() => [NodeId('employee')], { nullable: true, description: 'Only these people, 100 at most; everybody when left out.' })
  employeeIds?: string[] | null;
  @Field(() => UsernameRule, { description: 'How the accounts are called.' }) usernames!: UsernameRule;
}

@ObjectType({
  description:
    'The accounts are there, without a role: their holders see what is their own. `POST /accounts/links.xlsx?instansi=&made=` gives links for setting their passwords, once.',
})
export class AccountsCreated {
  @Field(() => Int, { description: 'How many.' }) readonly count: number;
  @Field(() => DateTimeScalar, { description: 'When: by it their links are asked for.' }) readonly made: string;
  constructor(count: number, made: string) {
    this.count = count;
    this.made = made;
  }
}
export const CreateAccountsResult = resultOf('CreateAccountsResult', 'How many were made, or why none.', [AccountsCreated, NipNotShown, NobodyWithoutAccount]);
export type CreateAccountsResult = typeof CreateAccountsResult;

@ObjectType({ description: 'People of a government who could have an account.' })
export class PeopleWithoutAccount {
  @Field(() => Int, { description: 'How many have none: those who work there, or are to begin.' }) people!: number;
  @Field(() => Int, { description: 'How many have one already.' }) withAccount!: number;
}
