import { startTransition, useEffect, useState } from 'react';

let isFrameShown = false;

/**
 * Whether the page is drawn as well: the first one after its frame, in pieces between which a phone answers. What a router shows is
 * drawn in one piece otherwise. Later pages are not put off: the frame stands already.
 */
export function useFrameFirst(): boolean {
  const [isPageDrawn, setPageDrawn] = useState(isFrameShown);
  useEffect(() => {
    isFrameShown = true;
    startTransition(() => setPageDrawn(true));
  }, []);
  return isPageDrawn;
}
