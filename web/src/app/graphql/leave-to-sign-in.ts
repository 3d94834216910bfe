import { forgetAccounts } from '../of-accounts.ts';

let leaving = false;

/** Goes to the sign-in page and comes back to this very address afterwards; a whole reload, so nothing of the last person stays in memory. */
export function leaveToSignIn(): void {
  if (leaving || location.pathname === '/sign-in') return;
  leaving = true;
  const here = location.pathname + location.search;
  location.assign(here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`);
}

/** Signs out by choice: the next person begins at the beginning, not where this one was when the server closed the socket. */
export async function signOutThenLeave(signOut: () => Promise<unknown>): Promise<void> {
  leaving = true;
  await signOut();
  forgetAccounts();
  location.assign('/sign-in');
}
