import { useState } from 'react';
import { DISMISSED } from '../../app/of-accounts.ts';

type Dismissed = Readonly<Record<string, number>>;

function read(name: string): Dismissed {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? 'null') as Dismissed | null) ?? {};
  } catch {
    return {};
  }
}

/**
 * Which findings somebody put away, by figure, with the number that stood in them: it comes back when it is another number,
 * since that is news. Kept in this browser, of each account and board its own, until somebody signs out.
 */
export function useDismissed(account: string, board: string) {
  const name = `${DISMISSED}${account}.${board}`;
  const [dismissed, setDismissed] = useState(() => read(name));
  const keep = (next: Dismissed): void => {
    setDismissed(next);
    try {
      localStorage.setItem(name, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing: put away for this visit.
    }
  };
  return {
    isDismissed: ({ figure, number }: { readonly figure: string; readonly number: number }): boolean => dismissed[figure] === number,
    dismiss: ({ figure, number }: { readonly figure: string; readonly number: number }): void => keep({ ...dismissed, [figure]: number }),
    bringBack: (): void => keep({}),
  };
}
