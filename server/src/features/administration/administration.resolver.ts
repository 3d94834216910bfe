import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Keyless } from '../../graphql/keyless.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { Policy } from '../../graphql/policy.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Most, Work } from '../../graphql/work.ts';
import { Grant, openTokensOfAccount, Token } from '../accounts/index.ts';
import { Account } from './account.entity.ts';
import { decide, type AccountStep } from './account.lifecycle.ts';
import { factsOf, grantsOf, reachOf, standingOf, type AccountRow } from './account.queries.ts';
import * as service from './accounts-administration.service.ts';
import {
  CreateAccountInput,
  CreateAccountResult,
  CreateAccountsInput,
  CreateAccountsResult,
  DisableAccountInput,
  DisableAccountResult,
  EnableAccountInput,
  EnableAccountResult,
  GiveRoleInput,
  GiveRoleResult,
  MakePasswordLinkInput,
  MakePasswordLinkResult,
  PeopleWithoutAccount,
  SetPasswordInput,
  SetPasswordResult,
  TakeRoleInput,
  TakeRoleResult,
} from './administration.types.ts';
import { createAccounts, peopleWithoutAccount } from './create-accounts.service.ts';
import { setPassword } from './set-password.service.ts';

@ArgsType()
class PeopleWithoutAccountArgs {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' })
  instansiId!: string;

  @Field(() => NodeId('unit'), { nullable: true, description: 'Only with a definitive position in this unit or below today; everybody when left out.' })
  unitId?: string | null;
}

@Resolver(() => Account)
export class AdministrationResolver {
  @Policy('administers')
  @Work(100)
  @Query(() => PeopleWithoutAccount, { description: 'How many people of a government, or of a part of it, could be given an account; for its administrators.' })
  peopleWithoutAccount(@Ctx() context: Context, @Args(() => PeopleWithoutAccountArgs) args: PeopleWithoutAccountArgs): Promise<PeopleWithoutAccount> {
    return peopleWithoutAccount(context, args.instansiId, args.unitId ?? null);
  }

  @Policy('administersInBrowser')
  @Mutation(() => CreateAccountResult, { description: 'Makes an account; it has no role and no password yet.' })
  createAccount(
    @Ctx() context: Context,
    @Arg('input', () => CreateAccountInput, { description: 'Whose, and how it is called.' }) input: CreateAccountInput,
  ): Promise<CreateAccountResult> {
    return service.createAccount(context, input);
  }

  @Policy('administersInBrowser')
  @Mutation(() => CreateAccountsResult, { description: 'Makes an account for everybody of a government, or of a part of it, who has none.' })
  createAccounts(
    @Ctx() context: Context,
    @Arg('input', () => CreateAccountsInput, { description: 'For whom, and how they are called.' }) input: CreateAccountsInput,
  ): Promise<CreateAccountsResult> {
    return createAccounts(context, input);
  }

  @Policy('administersInBrowser')
  @Mutation(() => GiveRoleResult, { description: 'Gives an account a role in a government that the viewer administers; never the own account.' })
  giveRole(@Ctx() context: Context, @Arg('input', () => GiveRoleInput, { description: 'Which role, where.' }) input: GiveRoleInput): Promise<GiveRoleResult> {
    return service.giveRole(context, input);
  }

  @Policy('administersInBrowser')
  @Mutation(() => TakeRoleResult, { description: 'Takes a role of an account in a government that the viewer administers; never the last administrator’s.' })
  takeRole(@Ctx() context: Context, @Arg('input', () => TakeRoleInput, { description: 'Which role, where.' }) input: TakeRoleInput): Promise<TakeRoleResult> {
    return service.takeRole(context, input);
  }

  @Policy('administersInBrowser')
  @Keyless('its answer is the secret of a link, which is kept nowhere')
  @Mutation(() => MakePasswordLinkResult, { description: 'Makes a link by which the person of an account sets a password that nobody else knows.' })
  makePasswordLink(
    @Ctx() context: Context,
    @Arg('input', () => MakePasswordLinkInput, { description: 'Of which account.' }) input: MakePasswordLinkInput,
  ): Promise<MakePasswordLinkResult> {
    return service.makePasswordLink(context, input);
  }

  @Policy('administersInBrowser')
  @Mutation(() => DisableAccountResult, { description: 'Disables an account: sessions, tokens, sockets and links end at once.' })
  disableAccount(
    @Ctx() context: Context,
    @Arg('input', () => DisableAccountInput, { description: 'Which one, and why.' }) input: DisableAccountInput,
  ): Promise<DisableAccountResult> {
    return service.disableAccount(context, input);
  }

  @Policy('administersInBrowser')
  @Mutation(() => EnableAccountResult, { description: 'Lets a disabled account be used again.' })
  enableAccount(
    @Ctx() context: Context,
    @Arg('input', () => EnableAccountInput, { description: 'Which one.' }) input: EnableAccountInput,
  ): Promise<EnableAccountResult> {
    return service.enableAccount(context, input);
  }

  @Policy('public')
  @Keyless('it is sent with a secret that works once, by somebody who has no account to keep a key of')
  @Mutation(() => SetPasswordResult, { description: 'Sets the password of the account whose link somebody was given, once.' })
  setPassword(
    @Ctx() context: Context,
    @Arg('input', () => SetPasswordInput, { description: 'The link, and the password.' }) input: SetPasswordInput,
  ): Promise<SetPasswordResult> {
    return setPassword(context, input);
  }

  @Most(service.MOST_ROLES)
  @FieldResolver(() => [Grant], { description: 'Its roles in governments that the viewer administers.' })
  grants(@Root() { id }: AccountRow, @Ctx() context: Context): Promise<object[]> {
    return grantsOf(context, id);
  }

  @Most(50)
  @FieldResolver(() => [Token], { description: 'Its open tokens, the newest first; of an account of the demonstration none.' })
  tokens(@Root() { id }: AccountRow, @Ctx() context: Context): Promise<Token[]> {
    return openTokensOfAccount(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether its person has set a password; without one nobody signs in with it.' })
  async hasPassword(@Root() { id }: AccountRow, @Ctx() context: Context): Promise<boolean> {
    return (await standingOf(context, id)).hasPassword;
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'Until when a link that was made can be used; null without such a link.' })
  async passwordLinkExpiresAt(@Root() { id }: AccountRow, @Ctx() context: Context): Promise<string | null> {
    return (await standingOf(context, id)).linkExpiresAt;
  }

  @FieldResolver(() => Int, { description: 'In how many browsers it is signed in.' })
  async openSessions(@Root() { id }: AccountRow, @Ctx() context: Context): Promise<number> {
    return (await standingOf(context, id)).openSessions;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the hour; null when that is longer ago than sessions are kept, or never.',
  })
  async lastSeenAt(@Root() { id }: AccountRow, @Ctx() context: Context): Promise<string | null> {
    return (await standingOf(context, id)).lastSeenAt;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it holds a role in a government that the viewer does not administer.' })
  async reachesFurther(@Root() account: AccountRow, @Ctx() context: Context): Promise<boolean> {
    const { heldIn } = await standingOf(context, account.id);
    return !heldIn.every((id) => signedIn(context).scope.adminInstansiIds.includes(id));
  }

  @FieldResolver(() => Boolean, { description: 'Whether giveRole would be accepted in some government.' })
  viewerCanGiveRoles(@Root() account: AccountRow, @Ctx() context: Context): Promise<boolean> {
    return isOpen('giveRole', account, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether takeRole would be accepted, if the role is not that of a last administrator.' })
  viewerCanTakeRoles(@Root() account: AccountRow, @Ctx() context: Context): Promise<boolean> {
    return isOpen('takeRole', account, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether makePasswordLink would be accepted.' })
  viewerCanMakePasswordLink(@Root() account: AccountRow, @Ctx() context: Context): Promise<boolean> {
    return isOpen('makeLink', account, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether disableAccount would be accepted.' })
  viewerCanDisable(@Root() account: AccountRow, @Ctx() context: Context): Promise<boolean> {
    return isOpen('disable', account, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether enableAccount would be accepted.' })
  viewerCanEnable(@Root() account: AccountRow, @Ctx() context: Context): Promise<boolean> {
    return isOpen('enable', account, context);
  }
}

async function isOpen(step: AccountStep, account: AccountRow, context: Context): Promise<boolean> {
  return reachOf(signedIn(context)).length > 0 && decide(step, await factsOf(context, account)) === null;
}
