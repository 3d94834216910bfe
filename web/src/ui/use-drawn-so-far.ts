import { startTransition, useEffect, useMemo, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** Small enough that a slow phone answers between two of them. */
const STEP = 4;
const WITHIN_MS = 200;

/**
 * Those of many rows that are drawn: as many as a screen shows at once, and a few more whenever nothing else is going on, until all
 * stand. All at once they keep a phone from answering for half a second.
 */
export function useDrawnSoFar<Row>(rows: readonly Row[], first: number): readonly Row[] {
  const [drawn, setDrawn] = useState(first);
  const total = rows.length;
  useEffect(() => {
    if (drawn >= total) return undefined;
    return whenIdle(() => startTransition(() => setDrawn(drawn + STEP)), WITHIN_MS);
  }, [drawn, total]);
  return useMemo(() => rows.slice(0, drawn), [rows, drawn]);
}
