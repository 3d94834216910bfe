import { FigureColumns_FigureSetFragmentDoc, type FigureKey } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { columnNumber } from '../../figures/index.ts';
import type { Board } from './board.ts';

/** A figure of a dinas that became another while the screen was looking. */
export interface Move {
  readonly at: number;
  readonly name: string;
  readonly figure: FigureKey;
  readonly from: number;
  readonly to: number;
}

/** As many as stand in one line; what came before is on the board. */
const SHOWN = 2;

/** What a screen tells of what just moved, the newest first: of each dinas the first shown figure that did. Other settings are no move. */
export function movesAfter(told: readonly Move[], before: Board | null, after: Board, at: number): readonly Move[] {
  if (before === null || before.periodLabel !== after.periodLabel || before.asOf !== after.asOf) return told;
  const known = new Map(before.rows.map((row) => [row.code, row]));
  const moves = after.rows.flatMap(({ code, name, figures }): Move[] => {
    const old = known.get(code)?.figures;
    if (!figures || !old) return [];
    for (const figure of after.shown) {
      const [from, to] = [old, figures].map((set) => columnNumber({ figure }, readFragment(FigureColumns_FigureSetFragmentDoc, set)));
      if (from !== null && to !== null && from !== undefined && to !== undefined && from !== to) return [{ at, name, figure, from, to }];
    }
    return [];
  });
  return [...moves, ...told].slice(0, SHOWN);
}
