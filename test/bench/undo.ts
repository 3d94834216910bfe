import type { Checkout } from './checkout.ts';
import type { RunningCheckout } from './contenders.ts';
import { bringIn, hrOfMedan, peopleFile, takeBack } from './hr-files.ts';
import { median } from './measures.ts';

/** How long a file takes to take effect, and to be taken back again: seen first, then done. */
export interface UndoOutcome {
  readonly rows: number;
  readonly applySeconds: number;
  readonly previewSeconds: number;
  readonly undoSeconds: number;
}

const ROWS = 10_000;

/** The first round warms up, and is not counted. */
export async function runUndo(running: RunningCheckout, checkout: Checkout, rounds: number): Promise<UndoOutcome> {
  const hr = await hrOfMedan(running, checkout);
  const found: Omit<UndoOutcome, 'rows'>[] = [];
  for (let round = 0; round <= rounds; round++) {
    const { actId, applySeconds } = await bringIn(hr, peopleFile(ROWS, round));
    found.push({ applySeconds, previewSeconds: await takeBack(hr, actId, true), undoSeconds: await takeBack(hr, actId, false) });
  }
  const of = (key: keyof Omit<UndoOutcome, 'rows'>): number => median(found.slice(1).map((one) => one[key]));
  return { rows: ROWS, applySeconds: of('applySeconds'), previewSeconds: of('previewSeconds'), undoSeconds: of('undoSeconds') };
}
