import { describe, expect, it } from 'vitest';
import { formatFor } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { changeOf, sayChange, writeChange } from './change-words.ts';
import { sayDays } from './days-words.ts';
import { sayEnd, sayNeeded, type ToldPace } from './pace-words.ts';
import { sayProjection } from './projection-words.ts';

// Echoes the key and its values, so that the test reads which sentence was chosen.
const say = ((key: string, values?: object) => (values ? `${key} ${Object.values(values).join(' | ')}` : key)) as unknown as Say;
const format = formatFor('id');
const GAP = { figure: 'GAP', subject: 'Dinas Sosial', comparedWith: '2026-11-20', knownFrom: '2026-11-01', unknown: null } as const;

describe('a change', () => {
  it('is told with its direction, how much, and from what', () => {
    expect(sayChange({ ...GAP, now: 1204, before: 1200 }, say, format)).toBe('history.up figures.GAP.name | Dinas Sosial | 20 Nov 2026 | 1.200 | 1.204 | 4');
    expect(sayChange({ ...GAP, now: 9, before: 10 }, say, format)).toMatch(/^history.down/);
    expect(sayChange({ ...GAP, now: 9, before: 9 }, say, format)).toMatch(/^history.same/);
    expect([writeChange('GAP', 4, say, format), writeChange('GAP', -4, say, format), writeChange('GAP', 0, say, format)]).toEqual(['▲ 4', '▼ 4', '0']);
  });

  it('of a share is told in points, and is none below what is shown', () => {
    expect(changeOf({ figure: 'GAP_SHARE', now: 0.25, before: 0.2 })).toBe(5);
    expect(changeOf({ figure: 'GAP_SHARE', now: 0.2004, before: 0.2 })).toBe(0);
    expect(writeChange('GAP_SHARE', 5, say, format)).toBe('▲ history.points 5,0');
  });

  it('that is not known says why, and is no nought', () => {
    expect(changeOf({ figure: 'GAP', now: 3, before: null })).toBeNull();
    expect(sayChange({ ...GAP, now: 3, before: null, unknown: 'NO_DATA_BEFORE' }, say, format)).toBe(
      'history.noDataBefore figures.GAP.name | Dinas Sosial | 1 Nov 2026',
    );
    expect(sayChange({ ...GAP, now: 3, before: null, unknown: 'NOT_COUNTED' }, say, format)).toMatch(/^history.notCounted.*20 Nov 2026$/);
    expect(sayChange({ ...GAP, comparedWith: null, now: 3, before: null, unknown: 'NO_PERIOD_BEFORE' }, say, format)).toMatch(/NO_PERIOD_BEFORE$/);
  });
});

it('a line says where it was lowest and highest, and which days nobody counted', () => {
  const told = sayDays({ from: '2026-11-01', knownFrom: '2026-11-02', values: [null, 5, null, 9] }, String, say, format);
  expect(told.summary).toBe('history.summary 5 | 2 Nov 2026 | 9 | 4 Nov 2026');
  expect(told.note).toBe('history.knownFrom 2 Nov 2026 history.unknownDays 1 | 4');
});

describe('a pace', () => {
  const pace: ToldPace = {
    deadline: '2026-12-15',
    neededPerDay: 2.105,
    neededPerWorkingDay: 3.08,
    presentPerDay: 2,
    expectedEnd: '2026-12-17',
    outlook: 'LATE',
  };
  it('says what is needed and when it ends', () => {
    expect(sayNeeded(pace, say, format)).toBe('pace.needed 2,1 | 3,1 | 2');
    expect(sayEnd(pace, say, format)).toBe('pace.ends 17 Des 2026 | 2');
    expect(sayEnd({ ...pace, expectedEnd: '2026-12-15', outlook: 'ON_TIME' }, say, format)).toMatch(/^pace.endsInTime/);
    expect(sayEnd({ ...pace, expectedEnd: null }, say, format)).toBe('pace.endsNever');
  });

  it('says nothing of an end that is not known, and of one that has come', () => {
    expect(sayEnd({ ...pace, presentPerDay: null, expectedEnd: null, outlook: 'TOO_LITTLE_HISTORY' }, say, format)).toBeNull();
    expect(sayNeeded({ ...pace, presentPerDay: null }, say, format)).toBe('pace.neededOnly 2,1 | 3,1');
    expect([sayNeeded({ ...pace, neededPerDay: null }, say, format), sayEnd({ ...pace, outlook: 'DONE' }, say, format)]).toEqual([null, null]);
  });
});

it('a projection says where it goes, and in which year it moves most', () => {
  const told = { name: 'Kota Uji', days: ['2026-11-21', '2027-01-01', '2028-01-01'], values: [10, 10, 14] };
  expect(sayProjection(told, 'GAP', say, format)).toEqual({
    title: 'projection.up figures.GAP.name | Kota Uji | 10 | 14 | 1 Jan 2028',
    summary: 'projection.summary 2027 | 10 | 14',
  });
  expect(sayProjection({ ...told, values: [10, 10, 10] }, 'GAP', say, format)).toMatchObject({ summary: '' });
});
