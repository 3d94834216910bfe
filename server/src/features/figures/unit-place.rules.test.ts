import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeKey } from './unit-place.rules.ts';

const before = (one: string, other: string): boolean => one < other;

describe('the place of a unit in a list by a number', () => {
  it('is that of the number, in both directions, and of nothing the last', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
        expect(before(placeKey(one, 'a', false), placeKey(other, 'a', false))).toBe(one < other);
        expect(before(placeKey(one, 'a', true), placeKey(other, 'a', true))).toBe(one > other);
        expect(before(placeKey(one, 'z', false), placeKey(null, 'a', false))).toBe(true);
        expect(before(placeKey(one, 'z', true), placeKey(null, 'a', true))).toBe(true);
      }),
    );
  });

  it('is that in the tree where numbers are equal, a unit before those below it', () => {
    expect(['a.b', 'b', 'a'].map((path) => placeKey(3, path, true)).toSorted()).toEqual(['a', 'a.b', 'b'].map((path) => placeKey(3, path, true)));
    expect(placeKey(0, 'a', false)).toBe(placeKey(-0, 'a', false));
  });
});
