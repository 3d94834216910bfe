export interface DinasDays {
  readonly dinasId: string;
  readonly name: string;
  readonly lastValues: readonly (number | null)[];
}

export interface DinasMove extends DinasDays {
  /** On the first and the last day of which something is known. */
  readonly first: number | null;
  readonly last: number | null;
  readonly change: number;
}

/** Whether a day can be held against another: of one known day nothing can be said to have stayed the same. */
export const hasTwoDays = ({ lastValues }: DinasDays): boolean => lastValues.filter((value) => value !== null).length > 1;

/** What moved most upwards first, downwards last. */
export function movesOf(dinas: readonly DinasDays[], changeBetween: (before: number, now: number) => number): readonly DinasMove[] {
  return dinas
    .map((one): DinasMove => {
      const known = one.lastValues.filter((value) => value !== null);
      const [first = null, last = null] = [known.at(0), known.at(-1)];
      return { ...one, first, last, change: first === null || last === null ? 0 : changeBetween(first, last) };
    })
    .toSorted((one, other) => other.change - one.change);
}
