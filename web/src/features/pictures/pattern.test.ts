import { expect, it } from 'vitest';
import { departuresOf, type Counts, type PatternRule } from './pattern.ts';

const counts = (some: Partial<Counts>): Counts => ({ SANGAT_BAIK: 0, BAIK: 0, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0, ...some });
const rule = (some: Partial<PatternRule>): PatternRule => ({ predikat: ['BAIK'], least: null, most: null, isPresent: false, ...some });

/** The pattern of an organisation that is rated BAIK: at most 70 % BAIK, and somebody below it. */
const GOOD = [rule({ most: 0.7 }), rule({ predikat: ['BUTUH_PERBAIKAN', 'KURANG'], isPresent: true })];

it('fourteen of twenty are no more than 70 %', () => {
  expect(departuresOf(GOOD, counts({ SANGAT_BAIK: 4, BAIK: 14, BUTUH_PERBAIKAN: 2 }), 1)).toEqual([]);
});

it('nobody below is told, and so is a share above the bound', () => {
  expect(departuresOf(GOOD, counts({ SANGAT_BAIK: 6, BAIK: 14 }), 1)).toEqual([
    { predikat: ['BUTUH_PERBAIKAN', 'KURANG'], why: 'NOBODY', bound: null, share: 0 },
  ]);
  expect(departuresOf(GOOD, counts({ BAIK: 15, BUTUH_PERBAIKAN: 5 }), 1)).toEqual([{ predikat: ['BAIK'], why: 'TOO_MANY', bound: 0.7, share: 0.75 }]);
});

it('a share below the least is told, one at it is not, and of nobody nothing is said', () => {
  const rules = [rule({ predikat: ['KURANG'], least: 0.6 })];
  expect(departuresOf(rules, counts({ KURANG: 6, BAIK: 4 }), 1)).toEqual([]);
  expect(departuresOf(rules, counts({ KURANG: 5, BAIK: 5 }), 1)).toEqual([{ predikat: ['KURANG'], why: 'TOO_FEW', bound: 0.6, share: 0.5 }]);
  expect(departuresOf(rules, counts({}), 1)).toEqual([]);
});

it('of fewer than the pattern is about nothing is said: a dinas with one rating departs from none', () => {
  expect(departuresOf(GOOD, counts({ BAIK: 1 }), 10)).toEqual([]);
  expect(departuresOf(GOOD, counts({ BAIK: 9 }), 10)).toEqual([]);
  expect(departuresOf(GOOD, counts({ BAIK: 10 }), 10).map(({ why }) => why)).toEqual(['TOO_MANY', 'NOBODY']);
});
