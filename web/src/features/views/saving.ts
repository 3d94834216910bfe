import { useSyncExternalStore } from 'react';

let isOpen = false;
const heard = new Set<() => void>();

/** Opens and closes the form that keeps the page at hand; a button and a command of the palette open it. */
export function setSaving(open: boolean): void {
  isOpen = open;
  for (const tell of heard) tell();
}

export const useSaving = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      heard.add(tell);
      return () => heard.delete(tell);
    },
    () => isOpen,
  );
