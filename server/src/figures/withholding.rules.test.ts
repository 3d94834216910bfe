import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepBack, type KeptBack, type Parted } from './withholding.rules.ts';

const SMALLEST = 5;
const of = (...cells: number[]): Parted => ({ size: cells.reduce((sum, one) => sum + one, 0), cells });
const keeping = (...groups: Parted[]): KeptBack => keepBack(groups, SMALLEST);

describe('groups of people, and parts of them', () => {
  it('are told when they are enough and no part is small, none and all of them included', () => {
    expect(keeping(of(5, 15), of(20, 0), of(0, 7))).toEqual({ groups: [false, false, false], whole: false });
  });

  it('are kept back when they are few, whatever part they are in: none of three is known to be none of each', () => {
    expect(keeping(of(0, 3), of(9, 9), of(30, 30)).groups).toEqual([true, true, false]);
    expect(keeping(of(3, 0), of(9, 9), of(30, 30)).groups).toEqual([true, true, false]);
  });

  it('are kept back when a part of them is small, and so is what is left of them', () => {
    expect(keeping(of(2, 38), of(10, 10), of(30, 30)).groups).toEqual([true, true, false]);
    expect(keeping(of(38, 2), of(10, 10), of(30, 30)).groups).toEqual([true, true, false]);
  });

  it('take the smallest others with them, until together they could be told and nothing of them can be worked out', () => {
    expect(keeping(of(1, 1), of(1, 1), of(6, 6), of(30, 30)).groups).toEqual([true, true, true, false]);
    // The second alone would leave 2 to 5 of the first.
    expect(keeping(of(2, 38), of(3, 0), of(25, 25)).groups).toEqual([true, true, true]);
  });

  it('are not hidden by the whole when there is nobody to hide among', () => {
    expect(keeping(of(1, 2))).toEqual({ groups: [true], whole: true });
    expect(keeping(of(1, 2), of(0, 0))).toEqual({ groups: [true, false], whole: true });
    expect(keeping(of(2, 0), of(2, 0))).toEqual({ groups: [true, true], whole: true });
  });

  it('may be known when all people together are alike: nobody of forty has begun', () => {
    expect(keeping(of(0, 3), of(0, 37))).toEqual({ groups: [true, true], whole: false });
  });
});

/** Every way in which groups of these sizes can be parted in two so that the first parts make a sum. */
function* waysOf([size, ...others]: readonly number[], sum: number): Generator<readonly number[]> {
  if (size === undefined) {
    if (sum === 0) yield [];
    return;
  }
  for (let first = 0; first <= Math.min(size, sum); first++) for (const rest of waysOf(others, sum - first)) yield [first, ...rest];
}

it('whatever is tried with what is told and the whole, no small group and no small part is narrowed down', () => {
  const groups = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 4 }).map((all) => all.map((cells) => of(...cells)));
  fc.assert(
    fc.property(groups, (all) => {
      const { groups: kept, whole } = keeping(...all);
      const isSmall = ({ size, cells }: Parted): boolean => size > 0 && (size < SMALLEST || cells.some((count) => count > 0 && count < SMALLEST));
      all.forEach((group, index) => expect(kept[index] || !isSmall(group)).toBe(true));
      if (whole) return;
      const hidden = all.filter((_, index) => kept[index]);
      const [sum, everybody] = [hidden.reduce((count, { cells }) => count + cells[0]!, 0), hidden.reduce((count, { size }) => count + size, 0)];
      // All of them alike is told of them together, who are enough.
      if (sum === 0 || sum === everybody) {
        expect(everybody === 0 || everybody >= SMALLEST).toBe(true);
        return;
      }
      const ways = [
        ...waysOf(
          hidden.map(({ size }) => size),
          sum,
        ),
      ];
      hidden.forEach((group, index) => {
        if (!isSmall(group)) return;
        const found = new Set(ways.map((way) => way[index]!));
        expect(Math.max(...found) - Math.min(...found)).toBeGreaterThanOrEqual(Math.min(SMALLEST, group.size));
      });
    }),
    { numRuns: 300 },
  );
});
