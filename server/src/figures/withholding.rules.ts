import { unverified, type LegalSource } from '../rules/legal-source.ts';

/** People of whom fewer are not told of to who does not see them: a setting of each government (`instansi.smallest_group`), and this where it sets none. */
export const SMALLEST_GROUP = 5;
/** Of two people each knows the other; of more than a hundred a board of small offices says nothing. */
export const [LEAST_SMALLEST_GROUP, MOST_SMALLEST_GROUP] = [3, 100] as const;
export const SMALLEST_GROUP_SOURCE: LegalSource = unverified('practice of official statistics; UU 27/2022 on personal data names no number');

/** People who are parted: how many they are, and how many of them are in each part. */
export interface Parted {
  readonly size: number;
  readonly cells: readonly number[];
}

/** Whether nobody is singled out by what is told of some people: they are enough, and so is each part that anybody is in. */
const isTold = ({ size, cells }: Parted, smallest: number): boolean =>
  size === 0 || (size >= smallest && cells.every((count) => count === 0 || count >= smallest));

const together = (groups: readonly Parted[]): Parted => ({
  size: groups.reduce((sum, { size }) => sum + size, 0),
  cells: (groups[0]?.cells ?? []).map((_, place) => groups.reduce((sum, { cells }) => sum + cells[place]!, 0)),
});

/**
 * The least and the most that a part of one group can be, for who knows how large each group is and how large each part of
 * all of them together: what is left for it when the others take as much as they can, and the other way round.
 *
 * @source Fréchet's bounds of a table of two ways
 * @example rangeOf(3, 5, 43) // [0, 3]
 * @example rangeOf(40, 5, 43) // [2, 5]
 */
export const rangeOf = (size: number, part: number, everybody: number): readonly [least: number, most: number] => [
  Math.max(0, size + part - everybody),
  Math.min(size, part),
];

/** Whether the parts of one group cannot be worked out from those of all that are kept back with it. Where nobody at all, or everybody, is in a part, that is told of the groups together. */
function isProtected({ size }: Parted, all: Parted, smallest: number): boolean {
  return all.cells.every((part) => {
    if (part === 0 || part === all.size) return true;
    const [least, most] = rangeOf(size, part, all.size);
    return most - least >= Math.min(smallest, size);
  });
}

/** What is kept back of groups that make a whole together. */
export interface KeptBack {
  /** Of each group. */
  readonly groups: readonly boolean[];
  /** Of the whole, which no choice of groups could hide. */
  readonly whole: boolean;
}

/**
 * Which groups keep their parts back, so that neither what is told nor the difference to the whole is about few people: those
 * that are small or have a small part, and the smallest others beside them until all that is kept back, together, could
 * be told of a group and leaves each of them a range as wide as the smallest group (as itself, when it is smaller).
 *
 * @param groups all that make the whole, in people
 * @param smallest of how many people it is told
 * @param before groups that are kept back already
 * @returns of each group, and of the whole
 * @source SMALLEST_GROUP_SOURCE; complementary suppression as statistics offices practise it
 * @example keepBack([{ size: 3, cells: [1, 2] }, { size: 12, cells: [6, 6] }, { size: 40, cells: [20, 20] }], 5) // { groups: [true, true, false], whole: false }
 */
export function keepBack(groups: readonly Parted[], smallest: number, before: readonly boolean[] = []): KeptBack {
  const small = groups.map((group, index) => before[index] === true || !isTold(group, smallest));
  const kept = [...small];
  const bySize = groups.map((_, index) => index).toSorted((a, b) => groups[a]!.size - groups[b]!.size);
  for (;;) {
    const all = together(groups.filter((_, index) => kept[index]));
    if (isTold(all, smallest) && groups.every((group, index) => !small[index] || isProtected(group, all, smallest))) return { groups: kept, whole: false };
    const next = bySize.find((index) => !kept[index] && groups[index]!.size > 0);
    if (next === undefined) return { groups: kept, whole: true };
    kept[next] = true;
  }
}
