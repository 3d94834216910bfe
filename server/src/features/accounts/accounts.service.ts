import { LaneFull } from '../../access/fair-lane.ts';
import { endSession } from '../../access/session.service.ts';
import { signIn as checkPassword, type SignInOutcome } from '../../access/sign-in.service.ts';
import type { Context, HttpExchange } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { CredentialsRefused, TooManyAttempts } from './accounts.errors.ts';
import { SignedIn, type SignInInput, type SignInResult } from './accounts.types.ts';

/** Opens a session for a browser; its secret goes into the cookie and nowhere else. */
export async function signIn(context: Context, input: SignInInput): Promise<SignInResult> {
  if (!context.http) throw badInput('Sign in over HTTP; a socket has no cookie.');
  if (input.password.length > 1_000 || input.username.length > 200) throw badInput('The name has at most 200 and the password at most 1,000 characters.');
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
    if (error instanceof LaneFull) return { kind: 'WAIT', seconds: 2 };
    throw error;
  }
}

/** Ends the session everywhere, its sockets included. */
export async function signOut(context: Context): Promise<boolean> {
  const { token } = context;
  context.http?.closeSession();
  if (!token) return false;
  await endSession(context.services.system, token);
  context.services.viewers.forget();
  return true;
}
