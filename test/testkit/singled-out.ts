/**
 * Whoever reads figures of groups and of all of them together, knows how large each group is, and can subtract: what they
 * can find out of each part of each group. Of every unknown number it is known between which two it lies, and each sum that
 * is told narrows that down, until nothing moves any more.
 */

/** A group of people with the true number in each part, and what is told of it: null is kept back. */
export interface ToldGroup {
  readonly name: string;
  readonly truth: readonly number[];
  readonly told: readonly (number | null)[];
  /** Sums of parts that are told as one number, such as those who are late: which parts, and how many. */
  readonly sums?: readonly (readonly [parts: readonly number[], sum: number])[];
}

export interface ToldOfAll {
  readonly groups: readonly ToldGroup[];
  /** Of all groups together. */
  readonly told: readonly (number | null)[];
  readonly sums?: ToldGroup['sums'];
}

interface Range {
  least: number;
  most: number;
}
type Equation = readonly [of: readonly Range[], sum: number];

/** Narrows what a sum allows; whether anything moved. */
function narrow([of, sum]: Equation): boolean {
  const [least, most] = [of.reduce((all, one) => all + one.least, 0), of.reduce((all, one) => all + one.most, 0)];
  let moved = false;
  for (const one of of) {
    const [low, high] = [Math.max(one.least, sum - (most - one.most)), Math.min(one.most, sum - (least - one.least))];
    moved ||= low > one.least || high < one.most;
    one.least = low;
    one.most = high;
  }
  return moved;
}

const size = ({ truth }: ToldGroup): number => truth.reduce((sum, one) => sum + one, 0);

/**
 * Groups and parts in which somebody can be found: those of fewer than the smallest number of people that are narrowed down
 * to less than as many, although the groups that are kept back with them are not all alike.
 */
export function singledOut({ groups, told, sums = [] }: ToldOfAll, smallest: number): string[] {
  const parts = told.map((_, part) => part);
  const ranges = groups.map((group) => group.truth.map((): Range => ({ least: 0, most: size(group) })));
  const equations: Equation[] = [];
  groups.forEach((group, index) => {
    const own = ranges[index]!;
    equations.push([own, size(group)]);
    group.told.forEach((number, part) => number !== null && equations.push([[own[part]!], number]));
    for (const [of, sum] of group.sums ?? []) equations.push([of.map((part) => own[part]!), sum]);
  });
  for (const part of parts) {
    const number = told[part];
    if (number !== null && number !== undefined) equations.push([ranges.map((own) => own[part]!), number]);
  }
  for (const [of, sum] of sums) equations.push([ranges.flatMap((own) => of.map((part) => own[part]!)), sum]);
  // What is known of each group is taken off the sums over all: what is left is the sum over those of which nothing is known.
  const known = (of: readonly number[], { told: own, sums: ownSums = [] }: ToldGroup): number | null => {
    const stated = ownSums.find(([named]) => named.toString() === of.toString())?.[1];
    if (stated !== undefined) return stated;
    const numbers = of.map((part) => own[part] ?? null);
    return numbers.includes(null) ? null : (numbers as number[]).reduce((sum, one) => sum + one, 0);
  };
  const sumsOfAll: (readonly [readonly number[], number])[] = [
    ...sums,
    ...parts.flatMap((part) => (told[part] === null ? [] : [[[part], told[part]!] as const])),
  ];
  for (const [of, sum] of sumsOfAll) {
    const hidden = groups.flatMap((group, index) => (known(of, group) === null ? of.map((part) => ranges[index]![part]!) : []));
    const left = groups.reduce((rest, group) => rest - (known(of, group) ?? 0), sum);
    if (hidden.length > 0) equations.push([hidden, left]);
  }
  while (equations.map(narrow).includes(true));
  return groups.flatMap((group, index) =>
    group.truth.flatMap((count, part) => {
      const people = size(group);
      const isSmall = people > 0 && (people < smallest || (count > 0 && count < smallest));
      if (!isSmall) return [];
      const { least, most } = ranges[index]![part]!;
      if (most - least >= Math.min(smallest, people)) return [];
      const together = groups.filter((other) => other.told[part] === null);
      const [inPart, inAll] = [together.reduce((sum, other) => sum + other.truth[part]!, 0), together.reduce((sum, other) => sum + size(other), 0)];
      // That none, or each, of so many people is in it is told of them together.
      if (inAll >= smallest && (inPart === 0 || inPart === inAll)) return [];
      return [`${group.name}: part ${part} is ${least} to ${most} of ${people}`];
    }),
  );
}
