import { FIGURES } from '@selaras/schema/figures';
import type { UnitFiguresOrder, UnitFiguresOrderField } from '@selaras/schema/web';
import { readSort } from '../../ui/sort.ts';
import { isFigureKey } from '../figures/index.ts';

/** What the address calls the largest gap first. */
export const WORST_FIRST = '-GAP';

/** Columns that are no figure, and the order that each stands for. */
const FIELDS: Readonly<Record<string, UnitFiguresOrderField>> = { name: 'NAME', dinas: 'DINAS', kind: 'KIND' };

/**
 * The order that an address names, as it is asked for; null where it names none that there is, and the usual one holds.
 *
 * @example orderOf('-NEED') // { field: 'FIGURE', figure: 'NEED', direction: 'DESC' }
 * @example orderOf('name') // { field: 'NAME', direction: 'ASC' }
 */
export function orderOf(sort: string): UnitFiguresOrder | null {
  const order = readSort(sort);
  if (!order) return null;
  const direction = order.descending ? 'DESC' : 'ASC';
  const field = Object.hasOwn(FIELDS, order.column) ? FIELDS[order.column] : undefined;
  if (field) return { field, direction };
  return isFigureKey(order.column) && FIGURES[order.column].path ? { field: 'FIGURE', figure: order.column, direction } : null;
}
