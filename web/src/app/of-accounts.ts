import { forgetDrafts } from './kept-draft.ts';

/** What somebody put away on a board begins like this in their browser, with the numbers that stood in it. */
export const DISMISSED = 'selaras.dismissed.';

/** Everything that was kept in this browser of anybody who used it: others may sit here next. */
export function forgetAccounts(): void {
  forgetDrafts();
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith(DISMISSED))) localStorage.removeItem(name);
}
