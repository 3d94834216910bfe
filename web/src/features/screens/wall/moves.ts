import { FigureColumns_FigureSetFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { movesBetween, type Move } from '../../figures/index.ts';
import type { Board } from './board.ts';

/** As many as stand in one line; what came before is on the board. */
const SHOWN = 2;

const subjectsOf = ({ rows }: Board) =>
  rows.map(({ code, name, figures }) => ({ id: code, name, figures: figures && readFragment(FigureColumns_FigureSetFragmentDoc, figures) }));

/** What a screen tells of what just moved, the newest first: of each dinas the first shown figure that did. Other settings are no move. */
export function movesAfter(told: readonly Move[], before: Board | null, after: Board, at: number): readonly Move[] {
  if (before === null || before.periodLabel !== after.periodLabel || before.asOf !== after.asOf) return told;
  const shown = after.shown.map((figure) => ({ figure }));
  return [...movesBetween(subjectsOf(before), subjectsOf(after), shown, at), ...told].slice(0, SHOWN);
}
