import { useSyncExternalStore } from 'react';

let isOpen = false;
const heard = new Set<() => void>();

/** Opens and closes the palette of commands, which stands over every page of a government; buttons for it stand elsewhere. */
export function setPalette(open: boolean): void {
  isOpen = open;
  for (const tell of heard) tell();
}

export const usePalette = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      heard.add(tell);
      return () => heard.delete(tell);
    },
    () => isOpen,
  );

/** The key that people know for it from elsewhere, as their keyboard writes it. */
export const PALETTE_KEY = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';
