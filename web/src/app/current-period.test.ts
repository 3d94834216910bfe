import { describe, expect, it } from 'vitest';
import { currentPeriod } from './current-period.ts';

const q3 = { id: 'q3', state: 'CLOSED', validTo: '2026-09-30' } as const;
const q4 = { id: 'q4', state: 'OPEN', validTo: '2026-12-31' } as const;
const next = { id: 'next', state: 'PLANNED', validTo: '2027-03-31' } as const;

describe('the current period', () => {
  it('is the open one', () => {
    expect(currentPeriod([q3, q4, next])).toBe(q4);
  });

  it('is the open one that ends last where several are open', () => {
    expect(currentPeriod([{ ...q3, state: 'OPEN' as const }, q4])).toBe(q4);
  });

  it('is the last closed one while none is open', () => {
    expect(currentPeriod([{ ...q4, state: 'CLOSED' as const }, q3, next])).toEqual({ ...q4, state: 'CLOSED' });
  });

  it('is none before the first has begun', () => {
    expect(currentPeriod([next])).toBeNull();
  });
});
