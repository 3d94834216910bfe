import { sumsOf, type MapRow, type MapSums } from './position-tree.ts';

/** A unit on paper: who leads it, what else stands in it, and what it comes to, alone and with the units below it. */
export interface PetaUnit {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly heads: readonly MapRow[];
  readonly rows: readonly MapRow[];
  readonly own: PetaSums;
  /** Null where no units stand below. */
  readonly whole: PetaSums | null;
}

/** Holders (B), need (K) and the difference; null where some of it is not told, so that no sum is less than it says. */
export interface PetaSums {
  readonly positions: number;
  readonly b: number | null;
  readonly k: number;
  /** Of positions whose need was set. */
  readonly difference: number | null;
  readonly unset: number;
}

const plain = ({ positions, hidden, filled, need, missing, over, unset }: MapSums): PetaSums => ({
  positions,
  b: hidden > 0 ? null : filled,
  k: need,
  difference: hidden > 0 ? null : over - missing,
  unset,
});

export const petaSums = (rows: readonly MapRow[]): PetaSums => plain(sumsOf(rows));

/** Units in the order of the tree, as the rows came: a unit stands before those below it. Whoever is above the dinas comes apart. */
export function petaOf(
  rows: readonly MapRow[],
  dinasId: string | null,
): { readonly above: readonly MapRow[]; readonly units: readonly PetaUnit[]; readonly all: PetaSums } {
  const own = rows.filter((row) => dinasId === null || row.dinasId === dinasId);
  const groups = [...Map.groupBy(own, ({ unitId }) => unitId).values()];
  const units = groups.map((group, index): PetaUnit => {
    const [{ unitId, unitName, unitDepth }] = group as [MapRow, ...MapRow[]];
    const below = groups.slice(index + 1);
    const end = below.findIndex(([first]) => first!.unitDepth <= unitDepth);
    const inside = end === -1 ? below : below.slice(0, end);
    return {
      id: unitId,
      name: unitName,
      depth: unitDepth,
      heads: group.filter(({ isHead }) => isHead),
      rows: group,
      own: petaSums(group),
      whole: inside.length === 0 ? null : petaSums([...group, ...inside.flat()]),
    };
  });
  return { above: dinasId === null ? [] : rows.filter((row) => row.dinasId !== dinasId), units, all: petaSums(own) };
}
