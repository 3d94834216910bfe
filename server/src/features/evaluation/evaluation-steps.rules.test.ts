import { describe, expect, it } from 'vitest';
import { daysAfter, stepsOf, type StepFacts } from './evaluation-steps.rules.ts';

const OPEN = { periodState: 'OPEN', deadline: '2027-01-15' } as const;
const facts = (more: Partial<StepFacts> = {}): StepFacts => ({
  period: OPEN,
  state: 'NOT_STARTED',
  submittedOn: null,
  sealedOn: null,
  inWorkingDays: false,
  today: '2026-12-01',
  ...more,
});
const standings = (of: StepFacts): string =>
  stepsOf(of)
    .map(({ step, standing }) => `${step} ${standing}`)
    .join(', ');

describe('the steps of an evaluation', () => {
  it('go from the one that is due to the objection, which is counted from a day still to come', () => {
    expect(standings(facts())).toBe('RATE NOW, SUBMIT AHEAD, SEAL AHEAD, DELIVER AHEAD, OBJECT AHEAD');
    expect(stepsOf(facts()).map(({ by }) => by)).toEqual(['2027-01-15', '2027-01-15', '2027-01-15', null, null]);
    expect(standings(facts({ state: 'DRAFT' }))).toBe('RATE DONE, SUBMIT NOW, SEAL AHEAD, DELIVER AHEAD, OBJECT AHEAD');
  });

  it('are late after the deadline of an open period, ahead in one that is planned, and over in a closed one', () => {
    expect(standings(facts({ state: 'SUBMITTED', today: '2027-01-15' }))).toContain('SEAL NOW');
    expect(standings(facts({ state: 'SUBMITTED', today: '2027-01-16' }))).toContain('SEAL LATE');
    expect(standings(facts({ period: { ...OPEN, periodState: 'PLANNED' } }))).toContain('RATE AHEAD');
    expect(standings(facts({ period: { ...OPEN, periodState: 'CLOSED' }, state: 'DRAFT' }))).toBe('RATE DONE, SUBMIT OVER, SEAL OVER');
  });

  it('end with an objection within 14 days of receiving it, which is 14 days after it was sealed at the latest', () => {
    const sealed = facts({ state: 'SEALED', sealedOn: '2026-01-05', today: '2026-01-06' });
    expect(stepsOf(sealed).slice(3)).toMatchObject([
      { step: 'DELIVER', standing: 'NOW', by: '2026-01-19', days: 14, source: 'PP 30/2019, art. 49' },
      { step: 'OBJECT', standing: 'NOW', by: '2026-01-19', byAtLatest: '2026-02-02', days: 14, inWorkingDays: false, source: 'PP 30/2019, art. 59' },
    ]);
    expect(standings({ ...sealed, today: '2026-02-02' })).toContain('OBJECT NOW');
    expect(standings({ ...sealed, today: '2026-02-03' })).toContain('OBJECT OVER');
  });

  it('count working days where a government says so, and say that this was not verified', () => {
    const [objection] = stepsOf(facts({ state: 'SEALED', sealedOn: '2026-01-05', inWorkingDays: true })).slice(-1);
    expect(objection).toMatchObject({ by: '2026-01-23', byAtLatest: '2026-02-06', inWorkingDays: true });
    expect(objection!.source).toBe('PP 30/2019, art. 59; PermenPANRB 6/2022 (unverified)');
  });
});

it('working days are Monday to Friday', () => {
  expect(daysAfter('2026-01-09', 1, true)).toBe('2026-01-12');
  expect(daysAfter('2026-01-10', 5, true)).toBe('2026-01-16');
  expect(daysAfter('2026-01-09', 1, false)).toBe('2026-01-10');
});
