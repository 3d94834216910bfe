import { expect, it } from 'vitest';
import { withheldPlaces, type Place } from './withheld-places.rules.ts';

const place = (id: string, people: number, ...below: Place[]): Place => ({ id, people, below });
const withheld = (...tops: Place[]): string => [...withheldPlaces(tops, 5).ids].toSorted().join('');

it('a place of few people is kept back, with another one that hides how it differs from the whole', () => {
  expect(withheld(place('a', 3), place('b', 9), place('c', 40))).toBe('ab');
  expect(withheld(place('a', 3), place('b', 4), place('c', 40))).toBe('ab');
  expect(withheld(place('a', 0), place('b', 9))).toBe('');
});

it('the people of a place itself are the difference to the places below it: few of them keep the smallest of those back', () => {
  expect(withheld(place('a', 1, place('b', 6), place('c', 20)))).toBe('b');
  expect(withheld(place('a', 8, place('b', 6), place('c', 20)))).toBe('');
});

it('below a place that is kept back nothing is told', () => {
  expect(withheld(place('a', 0, place('b', 1, place('c', 2)), place('d', 6, place('e', 7)), place('f', 20)))).toBe('bcde');
});

it('where all are few even the whole is kept back', () => {
  expect(withheldPlaces([place('a', 2), place('b', 1)], 5).whole).toBe(true);
  expect(withheldPlaces([place('a', 3), place('b', 2)], 5).whole).toBe(false);
});
