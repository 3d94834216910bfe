/** What somebody put away on a board begins like this in their browser, with the numbers that stood in it. */
export const DISMISSED = 'selaras.dismissed.';

/** By figure, the number that stood in what was put away. */
export type Dismissed = Readonly<Record<string, number>>;

export const dismissedName = (account: string, board: string): string => `${DISMISSED}${account}.${board}`;

export function readDismissed(name: string): Dismissed {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? 'null') as Dismissed | null) ?? {};
  } catch {
    return {};
  }
}

/** It comes back when it is another number, since that is news. */
export const isDismissed = (dismissed: Dismissed, { figure, number }: { readonly figure: string; readonly number: number }): boolean =>
  dismissed[figure] === number;

/** So many of the others are in sight at once. */
export const FEW = 3;
