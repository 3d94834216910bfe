import type { MapRow } from './position-tree.ts';

export interface MapChange {
  readonly id: string;
  readonly is: 'ADDED' | 'GONE' | 'CHANGED';
  /** Null of a position that was not there yet. */
  readonly before: MapRow | null;
  /** Null of one that is there no more. */
  readonly after: MapRow | null;
}

const areHoldersTold = (...rows: readonly MapRow[]): boolean => rows.every(({ filled }) => filled !== null);
const holdersOf = ({ filled, acting, holderNames, holderKinds }: MapRow): string => JSON.stringify([filled, acting, holderNames, holderKinds]);
const standsOf = ({ title, unitId, eselon, positionClass, need }: MapRow): string => JSON.stringify([title, unitId, eselon, positionClass, need]);

/**
 * Positions that are not on one day what they are on another, in the order of the later day and then those that are gone. Of who may not see
 * the holders of a position their change is not known, and so is none.
 */
export function mapChanges(earlier: readonly MapRow[], later: readonly MapRow[]): MapChange[] {
  const before = new Map(earlier.map((row) => [row.id, row]));
  const after = new Set(later.map(({ id }) => id));
  return [
    ...later.flatMap((row): MapChange[] => {
      const was = before.get(row.id);
      if (!was) return [{ id: row.id, is: 'ADDED', before: null, after: row }];
      const isSame = standsOf(was) === standsOf(row) && (!areHoldersTold(was, row) || holdersOf(was) === holdersOf(row));
      return isSame ? [] : [{ id: row.id, is: 'CHANGED', before: was, after: row }];
    }),
    ...earlier.filter(({ id }) => !after.has(id)).map((row): MapChange => ({ id: row.id, is: 'GONE', before: row, after: null })),
  ];
}
