import { brokenPromises, changesBetween, withDay, type DayOfChanges, type Declared } from '@selaras/schema/change-list';
import { describe, expect, it } from 'vitest';

const WITH = 'type Query { a: Int b: Int }';
const MARKED = 'type Query { a: Int b: Int @deprecated(reason: "Use a.") }';
const WITHOUT = 'type Query { a: Int }';
const OTHER = 'type Query { a: String! b: Int }';

const PROMISED: Declared = { version: 1, declaredOn: '2027-01-01', deprecationDays: 90 };
const NOTHING_YET: Declared = { version: 0, declaredOn: null, deprecationDays: 90 };

const day = async (date: string, before: string, after: string): Promise<DayOfChanges> => ({ date, changes: await changesBetween(before, after) });

describe('the list of changes', () => {
  it('says what a change means to programs, the worst first, and nothing of words', async () => {
    expect(await changesBetween(WITH, 'type Query { a: Int c: Int }')).toMatchObject([
      { meaning: 'BREAKING', type: 'FIELD_REMOVED', path: 'Query.b' },
      { meaning: 'SAFE', type: 'FIELD_ADDED', path: 'Query.c' },
    ]);
    expect(await changesBetween(WITH, '"Words." type Query { "More." a: Int b: Int }')).toEqual([]);
  });

  it('holds each day once, the newest first, and no day on which nothing is left of what changed', async () => {
    const [first, second] = [await day('2027-01-02', WITH, MARKED), await day('2027-01-05', MARKED, WITHOUT)];
    const list = withDay(withDay([], first), second);
    expect(list.map(({ date }) => date)).toEqual(['2027-01-05', '2027-01-02']);
    expect(withDay(list, { date: '2027-01-05', changes: [] })).toEqual([first]);
  });
});

describe('a breaking change', () => {
  it('is nobody’s harm before version 1 is declared', async () => {
    expect(brokenPromises([await day('2027-03-01', WITH, WITHOUT)], NOTHING_YET)).toEqual([]);
    expect(brokenPromises([await day('2026-12-31', WITH, WITHOUT)], PROMISED)).toEqual([]);
  });

  it('breaks a promise after it, unless what goes was marked for ninety days', async () => {
    const gone = await day('2027-06-01', MARKED, WITHOUT);
    expect(brokenPromises([gone], PROMISED)).toEqual([expect.stringContaining('Query.b')]);
    expect(brokenPromises([gone, await day('2027-03-04', WITH, MARKED)], PROMISED)).toHaveLength(1);
    expect(brokenPromises([gone, await day('2027-03-03', WITH, MARKED)], PROMISED)).toEqual([]);
  });

  it.each([
    ['enum value', 'enum E { A B } type Query { e: E }', 'enum E { A B @deprecated } type Query { e: E }', 'enum E { A } type Query { e: E }'],
    ['argument', 'type Query { a(x: Int, y: Int): Int }', 'type Query { a(x: Int, y: Int @deprecated): Int }', 'type Query { a(x: Int): Int }'],
    [
      'input field',
      'input I { x: Int y: Int } type Query { a(i: I): Int }',
      'input I { x: Int y: Int @deprecated } type Query { a(i: I): Int }',
      'input I { x: Int } type Query { a(i: I): Int }',
    ],
  ])('of an %s counts as one of a field', async (_what, before, marked, after) => {
    const gone = await day('2027-06-01', marked, after);
    expect(brokenPromises([gone], PROMISED)).toHaveLength(1);
    expect(brokenPromises([gone, await day('2027-03-03', before, marked)], PROMISED)).toEqual([]);
  });

  it('that cannot be marked breaks it whenever it comes', async () => {
    expect(brokenPromises([await day('2027-06-01', WITH, OTHER)], PROMISED)).toEqual([expect.stringContaining('Query.a')]);
  });
});
