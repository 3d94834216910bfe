import type { DinasLiveSubscription } from '@selaras/schema/web';
import { describe, expect, it } from 'vitest';
import { foldDinas } from './dinas-state.ts';

type Event = DinasLiveSubscription['dinas'];
type UnitEntry = Event['units'][number];

const unit = (id: string, gap = 0): UnitEntry => ({ unit: { id }, figures: { gap } }) as { unit: { id: string } } as UnitEntry;

const event = (kind: Event['kind'], more: Partial<Event> = {}): Event => ({
  kind,
  computedAt: '2026-11-21T00:00:00Z',
  asOf: '2026-11-21',
  figures: null,
  units: [],
  staleReason: null,
  held: null,
  ...more,
});

describe('the live dinas', () => {
  it('begins with a snapshot', () => {
    expect(foldDinas(null, event('CHANGED', { units: [unit('a')] }))).toBeNull();
    expect(foldDinas(null, event('SNAPSHOT', { units: [unit('a'), unit('b')] }))?.units).toHaveLength(2);
  });

  it('takes the changed units in their places, and all of a snapshot when units came or went', () => {
    const before = foldDinas(null, event('SNAPSHOT', { units: [unit('a'), unit('b')] }));
    expect(foldDinas(before, event('CHANGED', { units: [unit('b', 3)] }))?.units).toEqual([unit('a'), unit('b', 3)]);
    expect(foldDinas(before, event('CHANGED'))?.units).toEqual([unit('a'), unit('b')]);
    expect(foldDinas(before, event('SNAPSHOT', { units: [unit('a', 3), unit('c')] }))?.units).toEqual([unit('a', 3), unit('c')]);
  });

  it('keeps the numbers while stale', () => {
    const before = foldDinas(null, event('SNAPSHOT', { units: [unit('a')] }));
    expect(foldDinas(before, event('STALE', { staleReason: 'RECOMPUTE_BEHIND' }))).toMatchObject({ units: [unit('a')], staleReason: 'RECOMPUTE_BEHIND' });
  });
});
