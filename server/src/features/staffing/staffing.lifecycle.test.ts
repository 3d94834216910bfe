import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answered, type Failure } from '../../graphql/errors.ts';
import { Assignment } from './assignment.entity.ts';
import { decide, longestFrom, STAFFING_LIFECYCLE, stateOn, type Days } from './staffing.lifecycle.ts';

const days = (validFrom: string, validTo: string | null = null): Days => ({ validFrom, validTo });
const YEAR = days('2026-01-01', '2026-12-31');
const held = (from: string, to: string | null = null): Assignment => Object.assign(new Assignment(), { id: 'a', ...days(from, to) });

describe('the state of a position or an assignment on a day', () => {
  it.each([
    ['2025-12-31', 'TO_COME'],
    ['2026-01-01', 'RUNNING'],
    ['2026-12-31', 'RUNNING'],
    ['2027-01-01', 'OVER'],
    [null, 'OVER'],
  ] as const)('%s is %s', (day, state) => {
    expect(stateOn(YEAR, day)).toBe(state);
  });

  it('goes on for ever without an end', () => {
    for (const day of ['2026-01-01', '2200-12-31', null]) expect(stateOn(days('2026-01-01'), day)).toBe('RUNNING');
  });

  it('that is over is left by no step', () => {
    expect(Object.values(STAFFING_LIFECYCLE).flatMap(({ from }) => [...from])).not.toContain('OVER');
  });
});

describe('the steps of staffing', () => {
  const isHr = true;
  const codeOf = (decided: Failure | { readonly code: string } | null): string =>
    decided instanceof GraphQLError ? String(decided.extensions.code) : (decided?.code ?? 'OPEN');
  const assign = (of: Days, position = YEAR, definitive: Assignment[] = []): string => codeOf(decide('assign', { isHr, days: of, position, definitive }));
  const end = (lastDay: string, assignment = YEAR): string => codeOf(decide('end', { isHr, lastDay, assignment }));
  const setNeed = (since: string, position = YEAR): string => codeOf(decide('setNeed', { isHr, since, position }));

  it.each([
    ['assign', decide('assign', { isHr: false, days: YEAR, position: YEAR, definitive: [] })],
    ['setNeed', decide('setNeed', { isHr: false, since: '2026-05-01', position: YEAR })],
    ['end', decide('end', { isHr: false, lastDay: '2026-05-01', assignment: YEAR })],
  ])('are closed to everybody but HR of the dinas: %s', (_step, decided) => {
    expect(codeOf(decided)).toBe('FORBIDDEN');
    expect(() => answered(decided)).toThrow('belong');
  });

  it('appoint inside the days of the position', () => {
    expect(assign(YEAR)).toBe('OPEN');
    expect(assign(days('2026-05-01', '2026-05-01'))).toBe('OPEN');
    expect(assign(days('2027-01-01'), days('2026-01-01'))).toBe('OPEN');
    for (const outside of [days('2025-12-31', '2026-05-01'), days('2026-05-01', '2027-01-01'), days('2026-05-01'), days('2027-01-01', '2027-01-01')])
      expect(assign(outside)).toBe('POSITION_NOT_VALID');
  });

  it('appoint nobody who holds a definitive position on any of the days', () => {
    for (const inTheWay of [held('2026-06-30'), held('2025-01-01', '2026-01-01'), held('2026-02-01', '2026-02-01')])
      expect(decide('assign', { isHr, days: days('2026-01-01', '2026-06-30'), position: YEAR, definitive: [inTheWay] })).toMatchObject({
        inTheWay,
      });
    expect(assign(days('2026-01-01', '2026-06-30'), YEAR, [held('2026-07-01'), held('2020-01-01', '2025-12-31')])).toBe('OPEN');
  });

  it('set the need from a day on which the position exists', () => {
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((since) => setNeed(since))).toEqual([
      'POSITION_NOT_VALID',
      'OPEN',
      'OPEN',
      'POSITION_NOT_VALID',
    ]);
  });

  it('end an assignment on a day from its first to the one before its last', () => {
    expect(['2025-12-31', '2026-01-01', '2026-12-30', '2026-12-31', '2027-01-01'].map((day) => end(day))).toEqual([
      'ASSIGNMENT_ALREADY_ENDED',
      'OPEN',
      'OPEN',
      'ASSIGNMENT_ALREADY_ENDED',
      'ASSIGNMENT_ALREADY_ENDED',
    ]);
    expect(end('2026-01-01', days('2026-01-01'))).toBe('OPEN');
  });

  it('leave a position as it is, and an assignment over from the day after its last', () => {
    expect([STAFFING_LIFECYCLE.assign.to, STAFFING_LIFECYCLE.setNeed.to]).toEqual(['RUNNING', 'RUNNING']);
    expect(decide('end', { isHr, lastDay: '2026-06-30', assignment: YEAR })).toBeNull();
    expect(stateOn(days('2026-01-01', '2026-06-30'), '2026-07-01')).toBe(STAFFING_LIFECYCLE.end.to);
  });

  it('are offered for the longest appointment that a position takes from a day on', () => {
    expect(decide('assign', { isHr, ...longestFrom('2026-12-31', YEAR) })).toBeNull();
    expect(decide('assign', { isHr, ...longestFrom('2027-01-01', YEAR) })).toMatchObject({ code: 'POSITION_NOT_VALID' });
    expect(decide('assign', { isHr, ...longestFrom('2150-01-01', days('2026-01-01')) })).toBeNull();
  });
});
