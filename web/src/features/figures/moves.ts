import type { FigureKey } from '@selaras/schema/web';
import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import { columnNumber } from './read-figure.ts';

/** A figure of a subject that became another while somebody was looking. */
export interface Move {
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly figure: FigureKey;
  readonly from: number;
  readonly to: number;
}

export interface MovedSubject {
  readonly id: string;
  readonly name: string;
  /** Null while they are being counted. */
  readonly figures: ShownFigures | null;
}

/**
 * What moved between two states of the same question, of each subject the first of the figures that did. What has been counted
 * for the first time, or is not counted at the moment, did not move.
 */
export function movesBetween(
  before: readonly MovedSubject[],
  after: readonly MovedSubject[],
  shown: readonly Pick<FigureColumn, 'figure'>[],
  at: number,
): readonly Move[] {
  const known = new Map(before.map((row) => [row.id, row.figures]));
  return after.flatMap(({ id, name, figures }): Move[] => {
    const old = known.get(id);
    if (!figures || !old || figures === old) return [];
    for (const { figure } of shown) {
      const [from, to] = [columnNumber({ figure }, old), columnNumber({ figure }, figures)];
      if (from !== null && to !== null && from !== to) return [{ at, id, name, figure, from, to }];
    }
    return [];
  });
}
