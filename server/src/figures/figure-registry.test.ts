import { describe, expect, it } from 'vitest';
import type { CountFigure, FactSet, Figure, FiguresOfFeature, Periods } from './fact-set.ts';
import { FigureRegistry } from './figure-registry.ts';
import { isToldOutside, withheldOutside } from './withholding.ts';

const text = { unit: 'PEOPLE', definition: 'd', formula: 'f', source: [] };
const count = (path?: readonly string[]): CountFigure => ({
  kind: 'COUNT',
  when: 'true',
  leftOut: [],
  ...text,
  ...(path ? { field: { path, description: 'x' } } : {}),
});
const set = (key: string, figures: Record<string, Figure>, more: Partial<FactSet> = {}): FactSet => ({
  key,
  from: `${key}_facts`,
  row: 'id',
  detail: 'null',
  changedBy: [],
  figures,
  ...more,
});
const periods: Periods = { node: 'period', table: 'p' };
const registry = (...features: FiguresOfFeature[]): FigureRegistry => new FigureRegistry(features);
const group = (path: readonly string[], ofPeriod?: 'period' | 'dinas'): FiguresOfFeature => ({
  groups: [{ path, type: 'G', typeDescription: 'g', description: 'g', ...(ofPeriod ? { ofPeriod } : {}) }],
});

describe('declarations that contradict each other', () => {
  it('end the start with a sentence that says which', () => {
    expect(() => registry({ sets: [set('a', { X: count() }), set('b', { X: count() })] })).toThrow('X is not a name of one figure alone');
    expect(() => registry({ sets: [set('a', { x: count() })] })).toThrow('x is not a name');
    expect(() => registry({ sets: [set('a', {})] }, { sets: [set('a', {})] })).toThrow('two fact sets are called a');
    expect(() => registry({ sets: [set('a', { X: count(), S: { kind: 'SHARE', of: 'X', in: 'NEED', ...text } })] })).toThrow('no feature has a figure NEED');
    const share: Figure = { kind: 'SHARE', of: 'X', in: 'X', ...text };
    expect(() => registry({ sets: [set('a', { X: count(), S: share, T: { kind: 'SHARE', of: 'S', in: 'X', ...text } })] })).toThrow(
      'T is made of S, which is no count and no sum',
    );
  });

  it('are places in the FigureSet that nobody declares, and figures of a period where there may be none', () => {
    expect(() => registry({ sets: [set('a', { X: count(['g', 'x']) })] })).toThrow('X stands in a group of the FigureSet that nobody declares: g.x');
    expect(() => registry(group(['g']), { sets: [set('a', { X: count(['g', 'x']) }, { periods })] })).toThrow(
      'X is of a period and stands outside the groups of period',
    );
    expect(() => registry(group(['g'], 'dinas'), { sets: [set('a', { X: count(['g', 'x']) }, { periods })] })).toThrow('outside the groups of period');
    expect(registry(group(['g'], 'period'), { sets: [set('a', { X: count(['g', 'x']) }, { periods })] }).keys).toEqual(['X']);
  });
});

describe('facts that name people', () => {
  const named = (people?: FactSet['people']): FiguresOfFeature => ({
    sets: [set('a', { X: count(), Y: count(), S: { kind: 'SHARE', of: 'Y', in: 'X', ...text } }, { employee: 'employee_id', ...(people ? { people } : {}) })],
  });

  it('say how they are told where these are not seen, by counts of them', () => {
    expect(() => registry(named())).toThrow('a names people and does not say how it is told where they are not seen');
    expect(() => registry(named({ everybody: 'X', splits: [{ into: ['S'] }] }))).toThrow('a parts its people by S, which counts none of them');
    expect(() => registry(named({ everybody: 'X', splits: [{ into: ['Y'], tells: ['Z'] }] }))).toThrow('a tells Z, which it does not have');
  });

  it('are told there only in figures that it states, of which those of few are kept back', () => {
    const seen = registry(named('WHERE_SEEN'));
    expect(seen.keys.map((key) => isToldOutside(seen, key))).toEqual([false, false, false]);
    const told = registry(named({ everybody: 'X', splits: [{ into: ['Y'], tells: ['S'] }] }));
    expect(told.keys.map((key) => isToldOutside(told, key))).toEqual([false, true, true]);
    const { subjects, total } = withheldOutside(told, told.sets, [{ a: [3, 1] }, { a: [12, 6] }, { a: [40, 20] }], 5);
    expect(subjects.map((keys) => [...keys])).toEqual([['X', 'Y', 'S'], ['X', 'Y', 'S'], ['X']]);
    expect([...total]).toEqual(['X']);
  });
});

describe('what was not counted', () => {
  const figures = registry({ sets: [set('a', { X: count() }), set('b', { Y: count(), S: { kind: 'SHARE', of: 'Y', in: 'X', ...text } })] });

  it('is unknown and not zero, also in a share of it', () => {
    expect([figures.valueOf('X', {}), figures.valueOf('S', { a: [2] }), figures.valueOf('S', { a: [2], b: [1] })]).toEqual([null, null, 0.5]);
    expect(figures.valueOf('X', figures.nothing(figures.sets))).toBe(0);
  });

  it('of one part is unknown of the whole', () => {
    expect(figures.add([{ a: [1], b: [1] }, { a: [2] }], figures.sets)).toEqual({ a: [3] });
  });
});

it('a share of two fact sets is of both, and of a period when one of them is', () => {
  const figures = registry({ sets: [set('a', { X: count() }), set('b', { Y: count(), S: { kind: 'SHARE', of: 'Y', in: 'X', ...text } }, { periods })] });
  expect(figures.setsOf('S').map((one) => one.key)).toEqual(['b', 'a']);
  expect([figures.periodOf('S'), figures.periodOf('X')]).toEqual(['period', null]);
  expect(figures.setsFor({}).map((one) => one.key)).toEqual(['a']);
});
