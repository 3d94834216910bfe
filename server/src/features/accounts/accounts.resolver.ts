import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Sight } from '../../graph/sight.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Keyless } from '../../graphql/keyless.ts';
import { Policy } from '../../graphql/policy.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { hasBoard, hasWholeBoard } from './accounts.policy.ts';
import { MOST_SESSIONS, instansiOf, sessionsOf, type SessionRow } from './accounts.queries.ts';
import * as service from './accounts.service.ts';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  DemoAccount,
  EndOtherSessionsInput,
  EndOtherSessionsResult,
  EndSessionInput,
  EndSessionResult,
  Session,
  SignInInput,
  SignInResult,
  SignOutInput,
  SignOutResult,
  Viewer,
} from './accounts.types.ts';
import { shownDemoAccounts } from './demo-accounts.queries.ts';
import { MOST_TOKENS, tokensOf } from './tokens.queries.ts';
import { Token } from './tokens.types.ts';
import type { Viewer as ViewerShape } from '../../access/viewer.ts';
import { Most } from '../../graphql/work.ts';

@Resolver(() => Viewer)
export class AccountsResolver {
  @Policy('public')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() context: Context): ViewerShape | null {
    return context.viewer;
  }

  @Policy('public')
  @Most(20)
  @Query(() => [DemoAccount], { description: 'Accounts of the demonstration; empty where there is none.' })
  demoAccounts(@Ctx() { services, now }: Context): Promise<DemoAccount[]> {
    return shownDemoAccounts(services, now);
  }

  @Policy('public')
  @Keyless('its answer is the secret of a session, which is kept nowhere')
  @Mutation(() => SignInResult, { description: 'Opens a session for a browser.' })
  signIn(@Ctx() context: Context, @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput): Promise<SignInResult> {
    return service.signIn(context, input);
  }

  @Policy('public')
  @Mutation(() => SignOutResult, { description: 'Ends the session that asks, its sockets included: signs a browser out, and revokes a token.' })
  signOut(
    @Ctx() context: Context,
    @Arg('input', () => SignOutInput, { description: 'Nothing but the idempotency key.' }) _input: SignOutInput,
  ): Promise<SignOutResult> {
    return service.signOut(context);
  }

  @Policy('ownAccount')
  @Mutation(() => ChangePasswordResult, { description: 'Changes the own password; other browsers are signed out.' })
  changePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The old and the new one.' }) input: ChangePasswordInput,
  ): Promise<ChangePasswordResult> {
    return service.changePassword(context, input);
  }

  @Policy('ownAccount')
  @Mutation(() => EndSessionResult, { description: 'Ends a session of the own account, its sockets included.' })
  endSession(@Ctx() context: Context, @Arg('input', () => EndSessionInput, { description: 'Which one.' }) input: EndSessionInput): Promise<EndSessionResult> {
    return service.endSession(context, input);
  }

  @Policy('ownAccount')
  @Mutation(() => EndOtherSessionsResult, { description: 'Signs the own account out of all other browsers. Tokens of programs stay.' })
  endOtherSessions(
    @Ctx() context: Context,
    @Arg('input', () => EndOtherSessionsInput, { description: 'Nothing but the idempotency key.' }) _input: EndOtherSessionsInput,
  ): Promise<EndOtherSessionsResult> {
    return service.endOtherSessions(context);
  }

  @Most(MOST_SESSIONS)
  @FieldResolver(() => [Session], {
    description: 'Where they are signed in at the moment: this session first, then by last use; at most 100. Of an account of the demonstration this one only.',
  })
  sessions(@Root() viewer: ViewerShape, @Ctx() context: Context): Promise<SessionRow[]> {
    return sessionsOf(context, viewer);
  }

  @Most(MOST_TOKENS)
  @FieldResolver(() => [Token], {
    description:
      'Open tokens of their account, the newest first; at most 50. To a token that is held to less than its account, itself alone; of an account of the demonstration, those made in this browser.',
  })
  tokens(@Root() viewer: ViewerShape, @Ctx() context: Context): Promise<Token[]> {
    return tokensOf(context, viewer);
  }

  @Most(20)
  @FieldResolver(() => [Instansi], { description: 'The governments they belong to.' })
  instansiList(@Root() viewer: ViewerShape, @Ctx() context: Context): Promise<InstansiRow[]> {
    return instansiOf(context, viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether people report to them, or are still evaluated by them.' })
  hasTeam(@Root() viewer: ViewerShape): boolean {
    return viewer.scope.reportIds.length + viewer.scope.ledIds.length > 0;
  }
}

@Resolver(() => Instansi)
export class AccountsInstansiResolver {
  @FieldResolver(() => Sight, {
    description: 'How much of its board the viewer is shown: the rows and the total of PART are of their own dinas, and say nothing of the others.',
  })
  viewerSeesBoard(@Root() { id }: InstansiRow, @Ctx() context: Context): Sight {
    const viewer = signedIn(context);
    if (hasWholeBoard(viewer, id)) return 'ALL';
    return hasBoard(viewer, id) ? 'PART' : 'NONE';
  }
}
