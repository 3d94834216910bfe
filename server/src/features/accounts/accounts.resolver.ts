import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { sql } from 'kysely';
import { columns } from '../../graph/columns.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { Policy } from '../../graphql/policy.ts';
import { Instansi, instansiById, Unit, unitById, type InstansiRow, type UnitRow } from '../organization/index.ts';
import { Employee, employeeById, type EmployeeRow } from '../staffing/index.ts';
import { DemoAccount, Grant, SignInInput, SignInResult, Viewer } from './accounts.types.ts';
import { listDemoAccounts } from './demo-accounts.ts';
import { TooBusyToHash } from '../../access/password.ts';
import { endSession, signIn, type SignInOutcome } from '../../access/session.service.ts';
import type { GrantRow, Viewer as ViewerShape } from '../../access/viewer.ts';

@Resolver(() => Viewer)
export class AccountsResolver {
  @Policy('public')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() context: Context): ViewerShape | null {
    return context.viewer;
  }

  @Policy('public')
  @Query(() => [DemoAccount], { description: 'Accounts of the demonstration; empty where there is none.' })
  demoAccounts(@Ctx() context: Context): Promise<DemoAccount[]> {
    return listDemoAccounts(context.services.system);
  }

  @Policy('public')
  @Mutation(() => SignInResult, { description: 'Opens a session for a browser.' })
  async signIn(@Ctx() context: Context, @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput): Promise<object> {
    if (!context.http) throw badInput('Sign in over HTTP; a socket has no cookie.');
    if (input.password.length > 1_000 || input.username.length > 200) throw badInput('The name has at most 200 and the password at most 1,000 characters.');
    const outcome = await attempt(context, input);
    if (outcome.kind === 'WAIT')
      return {
        __typename: 'TooManyAttempts',
        code: 'TOO_MANY_ATTEMPTS',
        message: `Wait ${outcome.seconds} seconds and try again.`,
        retryAfterSeconds: outcome.seconds,
      };
    if (outcome.kind === 'REFUSED')
      return { __typename: 'CredentialsRefused', code: 'CREDENTIALS_REFUSED', message: 'Name and password do not belong together; check both.' };
    context.http.setSessionCookie(outcome.token);
    const viewer = await context.services.viewers.find(outcome.token, context.now.getTime());
    if (!viewer) throw failure('INTERNAL', 'The session was over before it began.');
    return { __typename: 'SignedIn', viewer };
  }

  @Policy('public')
  @Mutation(() => Boolean, { description: 'Ends the session everywhere, its sockets included. True when there was one.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    const { token } = context;
    context.http?.clearSessionCookie();
    if (!token) return false;
    await endSession(context.services.system, token);
    context.services.viewers.forget();
    return true;
  }

  @FieldResolver(() => Employee, { nullable: true, description: 'The person behind the account; null for accounts of programs and administrators.' })
  async employee(@Root() viewer: ViewerShape, @Ctx() context: Context): Promise<EmployeeRow | null> {
    return viewer.employeeId && context.viewer ? employeeById(context, viewer.employeeId) : null;
  }

  @FieldResolver(() => [Instansi], { description: 'The governments they belong to.' })
  async instansiList(@Root() viewer: ViewerShape, @Ctx() context: Context): Promise<InstansiRow[]> {
    if (!context.viewer) return [];
    return context.read.query(
      sql<InstansiRow>`select ${columns(Instansi, 'i')} from instansi i where i.id = any(${viewer.scope.instansiIds}::uuid[]) order by i.name`,
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether they may import files.' })
  viewerCanImport(@Root() viewer: ViewerShape): boolean {
    return viewer.scope.hrInstansiIds.length > 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether people report to them.' })
  hasTeam(@Root() viewer: ViewerShape): boolean {
    return viewer.scope.reportIds.length > 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether there is a board for them to watch.' })
  hasBoard(@Root() viewer: ViewerShape): boolean {
    return viewer.scope.fullInstansiIds.length > 0 || viewer.scope.dinasIds.length > 0;
  }
}

/** A flood of sign-ins is answered like a wait, without spending more of the processor on it. */
async function attempt(context: Context, input: SignInInput): Promise<SignInOutcome> {
  try {
    return await signIn(context.services.system, input.username, input.password, context.token);
  } catch (error) {
    if (error instanceof TooBusyToHash) return { kind: 'WAIT', seconds: 2 };
    throw error;
  }
}

@Resolver(() => Grant)
export class GrantResolver {
  @FieldResolver(() => Instansi, { nullable: true, description: 'In which government.' })
  async instansi(@Root() grant: GrantRow, @Ctx() context: Context): Promise<InstansiRow | null> {
    return context.viewer ? instansiById(context, grant.instansiId) : null;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The top of the part of the tree; null for the whole government.' })
  async unit(@Root() grant: GrantRow, @Ctx() context: Context): Promise<UnitRow | null> {
    return grant.unitId && context.viewer ? unitById(context, grant.unitId) : null;
  }
}
