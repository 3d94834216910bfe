import { describe, expect, it } from 'vitest';
import { agesKeptBack } from './head-count.rules.ts';

const closed = (...bands: number[]) => ({ bands, isOpen: false });
const open = (...bands: number[]) => ({ bands, isOpen: true });

describe('ages of the people of several dinas', () => {
  it('are kept back where few are of one age, with those of the next smallest beside them', () => {
    expect(agesKeptBack([closed(3, 9), closed(20, 20), closed(8, 8)], 5)).toEqual({ dinas: [true, false, true], all: false });
    expect(agesKeptBack([closed(0, 5), closed(20, 20)], 5)).toEqual({ dinas: [false, false], all: false });
  });

  it('are kept back of all together when few are of one age in all', () => {
    expect(agesKeptBack([closed(3, 9), closed(0, 20)], 5)).toEqual({ dinas: [true, true], all: true });
  });

  it('are told to who is shown them one by one, and hide nobody from them', () => {
    expect(agesKeptBack([open(1, 2), closed(20, 20)], 5)).toEqual({ dinas: [false, false], all: false });
    expect(agesKeptBack([open(10, 10), closed(3, 9)], 5)).toEqual({ dinas: [false, true], all: true });
  });
});
