import { useState } from 'react';
import { dismissedName, isDismissed, readDismissed, type Dismissed } from '../../app/first/dismissed.ts';

/**
 * Which findings somebody put away, by figure, with the number that stood in them: it comes back when it is another number,
 * since that is news. Kept in this browser, of each account and board its own, until somebody signs out.
 */
export function useDismissed(account: string, board: string) {
  const name = dismissedName(account, board);
  const [dismissed, setDismissed] = useState(() => readDismissed(name));
  const keep = (next: Dismissed): void => {
    setDismissed(next);
    try {
      localStorage.setItem(name, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing: put away for this visit.
    }
  };
  return {
    isDismissed: (finding: { readonly figure: string; readonly number: number }): boolean => isDismissed(dismissed, finding),
    dismiss: ({ figure, number }: { readonly figure: string; readonly number: number }): void => keep({ ...dismissed, [figure]: number }),
    bringBack: (): void => keep({}),
  };
}
