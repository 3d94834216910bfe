import type { Account } from './account.entity.ts';
import {
  AccountChanged,
  AccountIsDisabled,
  AccountIsEnabled,
  AccountIsOfAnotherGovernment,
  AccountIsOwn,
  AccountIsShared,
  AccountReachesFurther,
  LastAdministrator,
} from './administration.errors.ts';

/** What administrators do to an account. */
export type AccountStep = 'giveRole' | 'takeRole' | 'makeLink' | 'disable' | 'enable';

/** An account as whoever administers meets it. */
export interface AccountFacts {
  readonly account: Account;
  readonly isOwn: boolean;
  /** Whether the government it is of is one that the viewer administers; of one of none, all those in which it holds a role. */
  readonly isOfReach: boolean;
  /** Whether it holds a role in a government that the viewer does not administer. */
  readonly reachesFurther: boolean;
  /** Governments that without it would have nobody left who administers them and can sign in. */
  readonly lastAdministratorOf: readonly string[];
}

type EveryStep = AccountIsShared | AccountChanged;
export type RefusalOf = {
  giveRole: EveryStep | AccountIsOwn | AccountIsDisabled;
  takeRole: EveryStep;
  makeLink: EveryStep | AccountIsOwn | AccountIsDisabled | AccountIsOfAnotherGovernment | AccountReachesFurther;
  disable: EveryStep | AccountIsDisabled | AccountIsOfAnotherGovernment | LastAdministrator;
  enable: EveryStep | AccountIsEnabled | AccountIsOfAnotherGovernment;
};

/** By which step something is refused; whoever only asks whether a step is open has read the present version. */
const REFUSALS: { readonly [Step in AccountStep]: (facts: AccountFacts) => RefusalOf[Step] | null } = {
  giveRole: ({ account, isOwn }) => (isOwn ? new AccountIsOwn() : account.disabledAt === null ? null : new AccountIsDisabled()),
  takeRole: () => null,
  makeLink({ account, isOwn, isOfReach, reachesFurther }) {
    if (isOwn) return new AccountIsOwn();
    if (!isOfReach) return new AccountIsOfAnotherGovernment();
    if (reachesFurther) return new AccountReachesFurther();
    return account.disabledAt === null ? null : new AccountIsDisabled();
  },
  disable({ account, isOfReach, lastAdministratorOf }) {
    if (!isOfReach) return new AccountIsOfAnotherGovernment();
    if (account.disabledAt !== null) return new AccountIsDisabled();
    return lastAdministratorOf.length > 0 ? new LastAdministrator() : null;
  },
  enable: ({ account, isOfReach }) => (!isOfReach ? new AccountIsOfAnotherGovernment() : account.disabledAt === null ? new AccountIsEnabled() : null),
};

/** Why a step would be refused, or null when it is open: the one answer for the service that takes it and the button that offers it. */
export function decide<Step extends AccountStep>(step: Step, facts: AccountFacts, read: number = facts.account.version): RefusalOf[Step] | null {
  const { account } = facts;
  if (account.isDemo) return new AccountIsShared();
  // What it is now is told before what it was: whoever read another version learns from the refusal what to do.
  const refusal = REFUSALS[step](facts);
  if (refusal) return refusal;
  return account.version === read ? null : new AccountChanged(account);
}
