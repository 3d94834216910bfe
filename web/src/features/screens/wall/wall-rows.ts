import type { FigureColumn, ShownFigures } from '../../../app/figure-group.ts';
import type { FigureKey } from '@selaras/schema/web';
import { columnNumber } from '../../figures/index.ts';

export interface WallRow {
  readonly code: string;
  readonly name: string;
  /** Null while they are being counted. */
  readonly figures: ShownFigures | null;
  /** Figures that are kept back, since they are of few people or would give those away. */
  readonly withheld: readonly FigureKey[];
}

/** The worst first by the first shown figure of which one end is bad; what has no number comes last, and equals in the order of their codes. */
export function inWallOrder(rows: readonly WallRow[], shown: readonly FigureColumn[]): readonly WallRow[] {
  const by = shown.find(({ worst }) => worst !== undefined);
  if (!by) return rows;
  const sign = by.worst === 'least' ? 1 : -1;
  const value = ({ figures }: WallRow): number => (figures && columnNumber(by, figures)) ?? Number.NaN;
  return rows.toSorted((left, right) => {
    const [a, b] = [value(left), value(right)];
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return sign * (a - b);
  });
}

/** Equally long pages of at most so many rows: five of 11 rather than five of 12 and one of two. */
export function pagesOf<Row>(rows: readonly Row[], fit: number): readonly (readonly Row[])[] {
  const count = Math.max(1, Math.ceil(rows.length / Math.max(1, fit)));
  const each = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, page) => rows.slice(page * each, (page + 1) * each));
}

/** The page that a number stands for, however far it was turned either way. */
export const pageAt = (turned: number, count: number): number => ((turned % count) + count) % count;

/** The columns that have room in the table: those that lead first; the others stand in the cards alone. */
export function columnsOf(shown: readonly FigureColumn[], most: number): readonly FigureColumn[] {
  const chosen = new Set([...shown.filter(({ tile }) => tile === 'lead'), ...shown.filter(({ tile }) => tile !== 'lead')].slice(0, most));
  return shown.filter((column) => chosen.has(column));
}

/** How a name is set beside so many columns: letters of the first size take one line of it, of the second and third two. */
export function lengthOf(name: string, columns: number): 'short' | 'long' | 'longest' {
  const [short, long] = columns > 3 ? [18, 36] : [27, 46];
  if (name.length <= short) return 'short';
  return name.length <= long ? 'long' : 'longest';
}
