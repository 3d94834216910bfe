/**
 * Does something when nothing else is going on, after so long at the latest; where a browser does not tell, once what waits has had its
 * turn. What it answers calls it off.
 */
export function whenIdle(work: () => void, withinMs: number): () => void {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(work, { timeout: withinMs });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, 1);
  return () => clearTimeout(timer);
}
