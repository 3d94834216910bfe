import { keepRecord } from './account-records.service.ts';
import { LaneFull } from '../../fair-lane.ts';
import { changePassword as replacePassword, type PasswordOutcome } from '../../access/change-password.service.ts';
import { LEAST_LETTERS, MOST_LETTERS, type Weakness } from '../../access/password-weakness.ts';
import { endOtherSessions as endOthers, endSession as endByToken, endSessionOf } from '../../access/session.service.ts';
import { signIn as checkPassword, type SignInOutcome } from '../../access/sign-in.service.ts';
import { inSystemTransaction } from '../../graph/write.ts';
import { signedIn, type Context, type HttpExchange } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import {
  AccountIsShared,
  CredentialsRefused,
  PasswordIsCommon,
  PasswordTellsWhoYouAre,
  PasswordTooShort,
  SessionIsOver,
  TooManyAttempts,
} from './accounts.errors.ts';
import { isShared } from './accounts.queries.ts';
import {
  PasswordChanged,
  SessionsEnded,
  SignedIn,
  SignedOut,
  type ChangePasswordInput,
  type ChangePasswordResult,
  type EndOtherSessionsResult,
  type EndSessionInput,
  type EndSessionResult,
  type SignInInput,
  type SignInResult,
  type SignOutResult,
} from './accounts.types.ts';

/** How long whoever is turned away by a flood waits before they ask again. */
export const BUSY_SECONDS = 2;
const MOST_OF_NAME = 200;

/** Opens a session for a browser; its secret goes into the cookie and nowhere else. */
export async function signIn(context: Context, input: SignInInput): Promise<SignInResult> {
  if (!context.http) throw badInput('Sign in over HTTP; a socket has no cookie.');
  if (input.password.length > MOST_LETTERS || input.username.length > MOST_OF_NAME)
    throw badInput('input.username has at most 200 and input.password at most 1,000 characters.');
  const outcome = await attempt(context, context.http, input);
  if (outcome.kind === 'WAIT') return new TooManyAttempts(outcome.seconds);
  if (outcome.kind === 'REFUSED') return new CredentialsRefused();
  context.http.openSession(outcome.token, outcome.devices);
  const viewer = await context.services.viewers.find(outcome.token, context.now.getTime());
  if (!viewer) throw failure('INTERNAL', 'The session was over before it began.');
  return new SignedIn(viewer);
}

/** A flood of sign-ins is answered like a wait, without spending more of the processor on it. */
async function attempt({ services, token }: Context, http: HttpExchange, { username, password }: SignInInput): Promise<SignInOutcome> {
  try {
    const { network, browser: label, devices } = http;
    return await checkPassword(services.system, { username, password, session: token, devices, network, label, demo: services.config.demo });
  } catch (error) {
    if (error instanceof LaneFull) return { kind: 'WAIT', seconds: BUSY_SECONDS };
    throw error;
  }
}

/** Ends the session or token everywhere, its sockets included; the cookie goes only where it was what came. */
export async function signOut(context: Context): Promise<SignOutResult> {
  const { token, viewer } = context;
  if (viewer?.sessionKind !== 'TOKEN') context.http?.closeSession();
  if (token === null) return new SignedOut();
  return inSystemTransaction(context, async (system) => {
    await endByToken(system, token);
    return new SignedOut();
  }).finally(() => context.services.viewers.forget());
}

const WEAK: Readonly<Record<Weakness, () => ChangePasswordResult>> = {
  TOO_SHORT: () => new PasswordTooShort(LEAST_LETTERS),
  COMMON: () => new PasswordIsCommon(),
  ABOUT_ONESELF: () => new PasswordTellsWhoYouAre(),
};

/** Changes the own password; other browsers are signed out. */
export async function changePassword(context: Context, { oldPassword, newPassword }: ChangePasswordInput): Promise<ChangePasswordResult> {
  if (Math.max(oldPassword.length, newPassword.length) > MOST_LETTERS) throw badInput('input.oldPassword and input.newPassword have at most 1,000 characters.');
  const { accountId, sessionId } = signedIn(context);
  const change = { accountId, sessionId, devices: context.http?.devices ?? [], oldPassword, newPassword };
  const outcome = await replacePassword(context.services.system, change).catch((error: unknown): PasswordOutcome => {
    if (error instanceof LaneFull) return { kind: 'WAIT', seconds: BUSY_SECONDS };
    throw error;
  });
  switch (outcome.kind) {
    case 'CHECKED':
      return inSystemTransaction(context, async (system) => {
        const sessionsEnded = await outcome.replace(system);
        if (sessionsEnded === null) return new CredentialsRefused();
        await keepRecord(system, { accountId, by: accountId, kind: 'PASSWORD_CHANGED' });
        return new PasswordChanged(sessionsEnded);
      }).finally(() => context.services.viewers.forget());
    case 'REFUSED':
      return new CredentialsRefused();
    case 'WAIT':
      return new TooManyAttempts(outcome.seconds);
    case 'SHARED':
      return new AccountIsShared();
    case 'WEAK':
      return WEAK[outcome.why]();
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ends a session of the own account, which may be the one that asks. */
export async function endSession(context: Context, { sessionId }: EndSessionInput): Promise<EndSessionResult> {
  const viewer = signedIn(context);
  const { accountId } = viewer;
  if (sessionId !== viewer.sessionId && (await isShared(context, accountId))) return new AccountIsShared();
  if (!UUID.test(sessionId)) return new SessionIsOver();
  return inSystemTransaction(context, async (system) =>
    (await endSessionOf(system, accountId, sessionId)) ? new SessionsEnded(1) : new SessionIsOver(),
  ).finally(() => context.services.viewers.forget());
}

/** Signs the own account out of all other browsers. */
export async function endOtherSessions(context: Context): Promise<EndOtherSessionsResult> {
  const { accountId, sessionId } = signedIn(context);
  if (await isShared(context, accountId)) return new AccountIsShared();
  return inSystemTransaction(context, async (system) => new SessionsEnded(await endOthers(system, accountId, sessionId))).finally(() =>
    context.services.viewers.forget(),
  );
}
