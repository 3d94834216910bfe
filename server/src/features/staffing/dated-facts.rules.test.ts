import { describe, expect, it } from 'vitest';
import { historyOf, isStatusChange, nextStatement, statedOn, stepsBetween, type StatedFact } from './dated-facts.rules.ts';

const golongan = (value: string | null, validFrom: string | null): StatedFact => ({ fact: 'GOLONGAN', value, field: null, validFrom, decreeNumber: null });
const FACTS = [golongan('III/b', '2020-04-01'), golongan('III/a', null), golongan('III/c', '2024-04-01')];

describe('facts of a person, each from a day on', () => {
  it('hold from their day until the day before the next, and the first as far back as anybody asks', () => {
    const on = (day: string): string | null | undefined => statedOn(FACTS, 'GOLONGAN', day)?.value;
    expect(['1999-01-01', '2020-03-31', '2020-04-01', '2024-03-31', '2024-04-01', '2030-01-01'].map(on)).toEqual([
      'III/a',
      'III/a',
      'III/b',
      'III/b',
      'III/c',
      'III/c',
    ]);
    expect(statedOn(FACTS, 'STATUS', '2024-01-01')).toBeNull();
    expect([nextStatement(FACTS, 'GOLONGAN', '2020-04-01'), nextStatement(FACTS, 'GOLONGAN', '2024-04-01')]).toEqual(['2024-04-01', null]);
  });

  it('are listed with their last days, the newest first', () => {
    expect(historyOf(FACTS).map(({ value, validFrom, validTo }) => [value, validFrom, validTo])).toEqual([
      ['III/c', '2024-04-01', null],
      ['III/b', '2020-04-01', '2024-03-31'],
      ['III/a', null, '2020-03-31'],
    ]);
  });
});

describe('a change of status', () => {
  it('goes from CPNS to PNS and from PPPK to either, and to nothing else', () => {
    const statuses = ['PNS', 'CPNS', 'PPPK'] as const;
    expect(statuses.flatMap((from) => statuses.filter((to) => isStatusChange(from, to)).map((to) => `${from} ${to}`))).toEqual([
      'CPNS PNS',
      'PPPK PNS',
      'PPPK CPNS',
    ]);
  });
});

describe('steps between golongan', () => {
  it('are counted within PNS and within PPPK, across the Roman numbers, and between neither', () => {
    expect([stepsBetween('III/a', 'III/b'), stepsBetween('II/d', 'III/a'), stepsBetween('III/b', 'III/a'), stepsBetween('III/a', 'IV/a')]).toEqual([
      1, 1, -1, 4,
    ]);
    expect([stepsBetween('IX', 'X'), stepsBetween('IX', 'III/a')]).toEqual([1, null]);
  });
});
