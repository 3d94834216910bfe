import { LEAST_LETTERS, MOST_LETTERS, type Weakness } from '../../access/password-weakness.ts';
import { setPasswordByLink, type SetOutcome } from '../../access/password-link.service.ts';
import { LaneFull } from '../../fair-lane.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { BUSY_SECONDS, PasswordIsCommon, PasswordTellsWhoYouAre, PasswordTooShort, TooManyAttempts, keepRecord } from '../accounts/index.ts';
import { PasswordLinkIsOver } from './administration.errors.ts';
import { PasswordSet, type SetPasswordInput, type SetPasswordResult } from './administration.types.ts';

const WEAK: Readonly<Record<Weakness, () => SetPasswordResult>> = {
  TOO_SHORT: () => new PasswordTooShort(LEAST_LETTERS),
  COMMON: () => new PasswordIsCommon(),
  ABOUT_ONESELF: () => new PasswordTellsWhoYouAre(),
};

/** Sets the password of the account whose link somebody was given; that it worked says whose it is. */
export async function setPassword({ http, services }: Context, { secret, newPassword }: SetPasswordInput): Promise<SetPasswordResult> {
  if (!http) throw badInput('Set a password over HTTP; of a socket it is not known where it comes from.');
  if (newPassword.length > MOST_LETTERS) throw badInput('input.newPassword has at most 1,000 characters.');
  const outcome = await setPasswordByLink(services.system, { secret, newPassword, network: http.network }, (system, accountId) =>
    keepRecord(system, { accountId, by: accountId, kind: 'PASSWORD_SET' }),
  ).catch((error: unknown): SetOutcome => {
    // A flood is answered like a wait, without spending more of the processor on it.
    if (error instanceof LaneFull) return { kind: 'WAIT', seconds: BUSY_SECONDS };
    throw error;
  });
  services.viewers.forget();
  switch (outcome.kind) {
    case 'SET':
      return new PasswordSet(outcome.username);
    case 'OVER':
      return new PasswordLinkIsOver();
    case 'WAIT':
      return new TooManyAttempts(outcome.seconds);
    case 'WEAK':
      return WEAK[outcome.why]();
  }
}
