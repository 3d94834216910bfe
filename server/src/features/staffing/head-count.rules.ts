import { keepBack } from '../../figures/withholding.rules.ts';

/** People of one dinas, or of none, by age. */
export interface AgesOfDinas {
  /** How many are in each band. */
  readonly bands: readonly number[];
  /** Whether the viewer is shown the date of birth of each of them anyway. */
  readonly isOpen: boolean;
}

/** What is kept back of the ages: of each dinas, and of all together. */
export interface AgesKeptBack {
  readonly dinas: readonly boolean[];
  readonly all: boolean;
}

/**
 * Whose ages are not told to who is not shown them one by one: of a dinas all bands or none, so that they cannot be taken from
 * each other, and so that nothing of them follows from those of all people together.
 *
 * @param ages of each dinas, in people; every person is in one of them
 * @param smallest of how many people at least it is told
 * @source SMALLEST_GROUP_SOURCE (figures/withholding.rules.ts)
 * @example agesKeptBack([{ bands: [3, 6], isOpen: false }, { bands: [9, 5], isOpen: false }, { bands: [20, 20], isOpen: false }], 5) // { dinas: [true, true, false], all: false }
 */
export function agesKeptBack(ages: readonly AgesOfDinas[], smallest: number): AgesKeptBack {
  // Whom the viewer sees they can take off every sum, so nobody is hidden among them.
  const hidden = ages.map(({ bands, isOpen }) => {
    const cells = isOpen ? bands.map(() => 0) : bands;
    return { size: cells.reduce((sum, one) => sum + one, 0), cells };
  });
  const { groups, whole } = keepBack(hidden, smallest);
  return { dinas: groups, all: whole };
}
