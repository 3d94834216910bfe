import { startTransition, useEffect, useMemo, useState } from 'react';
import { whenIdle } from './when-idle.ts';

interface Growth {
  /** As many as a screen shows at once. */
  readonly first: number;
  /** So few more at a time that a slow phone answers between two of them. */
  readonly step: number;
}

const WITHIN_MS = 200;

/**
 * Those of many rows that are drawn: as many as a screen shows at once, and a few more whenever nothing else is going on, until all
 * stand. All at once they keep a phone from answering for half a second.
 */
export function useDrawnSoFar<Row>(rows: readonly Row[], { first, step }: Growth): readonly Row[] {
  const [drawn, setDrawn] = useState(first);
  const total = rows.length;
  useEffect(() => {
    if (drawn >= total) return undefined;
    return whenIdle(() => startTransition(() => setDrawn(drawn + step)), WITHIN_MS);
  }, [drawn, total, step]);
  return useMemo(() => rows.slice(0, drawn), [rows, drawn]);
}
