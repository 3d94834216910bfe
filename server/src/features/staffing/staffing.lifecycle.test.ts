import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answered, type Failure } from '../../graphql/errors.ts';
import { Assignment } from './assignment.entity.ts';
import { PositionNeed } from './position-need.entity.ts';
import { decide, longestFrom, STAFFING_LIFECYCLE, stateOn, type AppointmentRecord, type CorrectFacts, type Days } from './staffing.lifecycle.ts';

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
  const RECORD = Object.assign(held('2026-01-01'), { positionId: 'p', assignmentKind: 'DEFINITIF' as const, decreeNumber: null, version: 2 });
  /** A correction of RECORD, of which something else is said. */
  function corrected(said: Partial<AppointmentRecord>, more: Partial<CorrectFacts> = {}): CorrectFacts {
    const { positionId, assignmentKind, validFrom, validTo, decreeNumber } = RECORD;
    const stated = { positionId, assignmentKind, validFrom, validTo, decreeNumber, ...said };
    return {
      isHr,
      assignment: RECORD,
      stated,
      days: days(stated.validFrom, stated.validTo),
      position: days('2026-01-01'),
      definitive: [],
      same: null,
      leavesEvaluations: false,
      ...more,
    };
  }
  const assign = (of: Days, position = YEAR, definitive: Assignment[] = []): string =>
    codeOf(decide('assign', { isHr, days: of, position, definitive, same: null }));
  const end = (lastDay: string, assignment = held(YEAR.validFrom, YEAR.validTo)): string => codeOf(decide('end', { isHr, lastDay, assignment }));
  const setNeed = (since: string, position = YEAR): string => codeOf(decide('setNeed', { isHr, since, position, running: null }));

  it.each([
    ['assign', decide('assign', { isHr: false, days: YEAR, position: YEAR, definitive: [], same: null })],
    ['setNeed', decide('setNeed', { isHr: false, since: '2026-05-01', position: YEAR, running: null })],
    ['end', decide('end', { isHr: false, lastDay: '2026-05-01', assignment: held('2026-01-01') })],
    ['correct', decide('correct', corrected({ validTo: '2026-05-31' }, { isHr: false }))],
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
      expect(decide('assign', { isHr, days: days('2026-01-01', '2026-06-30'), position: YEAR, definitive: [inTheWay], same: null })).toMatchObject({
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
    expect(end('2026-01-01', held('2026-01-01'))).toBe('OPEN');
  });

  it('appoint nobody to the same position in the same kind from the same day twice', () => {
    const same = Object.assign(held('2026-01-01', '2026-06-30'), { kind: 'PLT' as const });
    expect(decide('assign', { isHr, days: YEAR, position: YEAR, definitive: [], same })).toMatchObject({ code: 'EMPLOYEE_ALREADY_ASSIGNED', inTheWay: same });
  });

  it('change what was read, and nothing that has changed since', () => {
    const assignment = Object.assign(held('2026-01-01'), { version: 2 });
    expect(decide('end', { isHr, lastDay: '2026-06-30', assignment }, 2)).toBeNull();
    expect(decide('end', { isHr, lastDay: '2026-06-30', assignment }, 1)).toMatchObject({ code: 'ASSIGNMENT_CHANGED', current: assignment });
    const running = Object.assign(new PositionNeed(), { id: 'n', version: 3 });
    const since = '2026-05-01';
    expect(decide('setNeed', { isHr, since, position: YEAR, running }, { id: 'n', version: 3 })).toBeNull();
    expect(decide('setNeed', { isHr, since, position: YEAR, running: null }, null)).toBeNull();
    for (const read of [null, { id: 'n', version: 2 }, { id: 'another', version: 3 }])
      expect(decide('setNeed', { isHr, since, position: YEAR, running }, read)).toMatchObject({ current: running });
    expect(decide('setNeed', { isHr, since, position: YEAR, running: null }, { id: 'n', version: 3 })).toMatchObject({
      code: 'POSITION_NEED_CHANGED',
      current: null,
    });
  });

  it('correct what is on record, as long as something is another and would be accepted as an appointment', () => {
    expect(decide('correct', corrected({ decreeNumber: 'SK/1' }), 2)).toBeNull();
    expect(decide('correct', corrected({ decreeNumber: 'SK/1' }), 1)).toMatchObject({ code: 'ASSIGNMENT_CHANGED', current: RECORD });
    expect(decide('correct', corrected({}), 2)).toMatchObject({ code: 'NOTHING_TO_CORRECT' });
    expect(decide('correct', corrected({ validFrom: '2025-12-31' }))).toMatchObject({ code: 'POSITION_NOT_VALID' });
    expect(decide('correct', corrected({ validTo: '2026-05-31' }, { definitive: [held('2026-05-31')] }))).toMatchObject({ code: 'EMPLOYEE_ALREADY_ASSIGNED' });
    expect(decide('correct', corrected({ positionId: 'q' }, { leavesEvaluations: true }))).toMatchObject({ code: 'ASSIGNMENT_EVALUATED' });
  });

  it('leave a position as it is, and an assignment over from the day after its last', () => {
    expect([STAFFING_LIFECYCLE.assign.to, STAFFING_LIFECYCLE.correct.to, STAFFING_LIFECYCLE.setNeed.to]).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
    expect(decide('end', { isHr, lastDay: '2026-06-30', assignment: held(YEAR.validFrom, YEAR.validTo) })).toBeNull();
    expect(stateOn(days('2026-01-01', '2026-06-30'), '2026-07-01')).toBe(STAFFING_LIFECYCLE.end.to);
  });

  it('are offered for the longest appointment that a position takes from a day on', () => {
    expect(decide('assign', { isHr, ...longestFrom('2026-12-31', YEAR) })).toBeNull();
    expect(decide('assign', { isHr, ...longestFrom('2027-01-01', YEAR) })).toMatchObject({ code: 'POSITION_NOT_VALID' });
    expect(decide('assign', { isHr, ...longestFrom('2150-01-01', days('2026-01-01')) })).toBeNull();
  });
});
