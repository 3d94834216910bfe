import type { FactSet, PeopleTold } from './fact-set.ts';
import type { FigureRegistry, FigureValues } from './figure-registry.ts';
import { keepBack, type Parted } from './withholding.rules.ts';

/** Which figures are kept back, by key: of each subject and of their sum. */
export interface Withheld {
  readonly subjects: readonly ReadonlySet<string>[];
  readonly total: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

const statedIn = ({ splits }: PeopleTold): ReadonlySet<string> => new Set(splits.flatMap(({ into, tells = [] }) => [...into, ...tells]));

/** Who of everybody is in which part: each split parts those whom the one before leaves. */
function partedBy(registry: FigureRegistry, { everybody, splits }: PeopleTold, values: FigureValues): readonly Parted[] {
  const count = (key: string): number => registry.valueOf(key, values) ?? 0;
  let left = count(everybody);
  return splits.map(({ into }) => {
    const size = left;
    const cells = into.map(count);
    left -= cells.reduce((sum, one) => sum + one, 0);
    return { size, cells: [...cells, left] };
  });
}

/** Keys of one fact set that are kept back of each subject, and of the sum. */
function withheldOf(registry: FigureRegistry, set: FactSet, people: 'WHERE_SEEN' | PeopleTold, subjects: readonly FigureValues[], smallest: number): Withheld {
  const told = people === 'WHERE_SEEN' ? null : people;
  const stated = told === null ? NOTHING : statedIn(told);
  // Nothing is stated of them.
  const own = Object.keys(set.figures).filter((key) => !stated.has(key));
  const kept = subjects.map(() => new Set(own));
  const ofTotal = new Set(own);
  if (told === null) return { subjects: kept, total: ofTotal };
  const parted = subjects.map((values) => partedBy(registry, told, values));
  let before: readonly boolean[] = [];
  let isWholeKept = false;
  told.splits.forEach(({ into, tells = [] }, level) => {
    const found = keepBack(
      parted.map((levels) => levels[level]!),
      smallest,
      before,
    );
    before = found.groups;
    isWholeKept ||= found.whole;
    for (const key of [...into, ...tells]) {
      found.groups.forEach((is, index) => is && kept[index]!.add(key));
      if (isWholeKept) ofTotal.add(key);
    }
  });
  return { subjects: kept, total: ofTotal };
}

/**
 * What of the figures of subjects, and of their sum, is not told to somebody who does not see the people one by one. A figure
 * of people is told there only where its fact set states how it parts them (`people`); everything else stays where they are seen.
 */
export function withheldOutside(registry: FigureRegistry, sets: readonly FactSet[], subjects: readonly FigureValues[], smallest: number): Withheld {
  const kept: ReadonlySet<string>[] = subjects.map(() => NOTHING);
  let total = NOTHING;
  for (const set of sets) {
    if (set.people === undefined) continue;
    const found = withheldOf(registry, set, set.people, subjects, smallest);
    found.subjects.forEach((keys, index) => (kept[index] = new Set([...kept[index]!, ...keys])));
    total = new Set([...total, ...found.total]);
  }
  return { subjects: kept, total };
}

/** Whether a figure can be told at all where the people behind it are not seen: of posts always, of people where its fact set states how. */
export const isToldOutside = (registry: FigureRegistry, key: string): boolean =>
  registry.setsOf(key).every(({ people }) => people === undefined || (people !== 'WHERE_SEEN' && statedIn(people).has(key)));
