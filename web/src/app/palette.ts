import { useSyncExternalStore } from 'react';

let isOpen = false;
let before: Element | null = null;
const heard = new Set<() => void>();

/** Opens and closes the palette of commands, which stands over every page of a government; buttons for it stand elsewhere. */
export function setPalette(open: boolean): void {
  // Now, not once the palette stands: by then its own field may have taken the focus.
  if (open && !isOpen) before = document.activeElement;
  isOpen = open;
  for (const tell of heard) tell();
}

/** Gives the focus back to what had it before the palette was called, where that is still there. */
export function leavePalette(): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  before = null;
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
