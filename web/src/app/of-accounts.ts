import { DISMISSED } from './first/dismissed.ts';
import { forgetDrafts } from './kept-draft.ts';

/** Everything that was kept in this browser of anybody who used it: others may sit here next. */
export function forgetAccounts(): void {
  forgetDrafts();
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith(DISMISSED))) localStorage.removeItem(name);
}
