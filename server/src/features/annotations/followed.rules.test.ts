import { describe, expect, it } from 'vitest';
import { follow, spanAfter } from './followed.rules.ts';

describe('the span after an annotation', () => {
  it.each([
    ['2026-01-01', '2026-12-31', { until: '2026-04-01', days: 90, isSoFar: false }],
    ['2026-01-01', '2026-04-01', { until: '2026-04-01', days: 90, isSoFar: false }],
    ['2026-01-01', '2026-03-31', { until: '2026-03-31', days: 89, isSoFar: true }],
    ['2026-01-01', '2026-01-01', { until: '2026-01-01', days: 0, isSoFar: true }],
  ])('of %s as of %s is %o', (day, today, span) => {
    expect(spanAfter(day, today)).toEqual(span);
  });
});

describe('what followed', () => {
  const span = spanAfter('2026-01-01', '2026-12-31');
  it.each([
    [10, 7, '2025-01-01', { change: -3, unknown: null }],
    [0, 0, '2025-01-01', { change: 0, unknown: null }],
    [null, 7, '2026-01-02', { change: null, unknown: 'NO_DATA_BEFORE' }],
    [null, null, null, { change: null, unknown: 'NO_DATA_BEFORE' }],
    [null, 7, '2025-01-01', { change: null, unknown: 'NOT_COUNTED' }],
    [10, null, '2025-01-01', { change: null, unknown: 'NOT_COUNTED' }],
  ])('of %s and then %s, known from %s, is %o', (value, after, knownFrom, told) => {
    expect(follow(span, { day: '2026-01-01', knownFrom, value, after })).toMatchObject({ value, after, ...told });
  });
});
