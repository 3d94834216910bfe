import type { BoardLiveSubscription } from '@selaras/schema/web';
import { describe, expect, it } from 'vitest';
import { foldBoard, type BoardState } from './board-state.ts';

type Event = BoardLiveSubscription['board'];
type Figures = { need: number };

// Masked fragments are plain objects at run time; the fold moves them whole and never looks inside.
const total = (need: number): Event['total'] => ({ need }) as Figures as Event['total'];
const row = (dinasId: string, need = 0): Event['rows'][number] => ({ dinasId, figures: { need } }) as { dinasId: string } as Event['rows'][number];

function event(kind: Event['kind'], more: Partial<Event> = {}): Event {
  return { kind, computedAt: '2026-11-21T00:00:07Z', asOf: '2026-11-21', total: total(9), rows: [], findings: null, staleReason: null, held: null, ...more };
}

const snapshot = (): BoardState => {
  const state = foldBoard(null, event('SNAPSHOT', { rows: [row('a'), row('b'), row('c')], total: total(3) }));
  if (!state) throw new Error('a snapshot gives a board');
  return state;
};

describe('the live board', () => {
  it('begins with a snapshot and leaves out what comes before it', () => {
    expect(foldBoard(null, event('CHANGED', { rows: [row('a')] }))).toBeNull();
    expect(foldBoard(null, event('HEARTBEAT'))).toBeNull();
    expect(snapshot().rows.map(({ dinasId }) => dinasId)).toEqual(['a', 'b', 'c']);
  });

  it('replaces only the rows that changed, in their place, and names them', () => {
    const before = snapshot();
    const after = foldBoard(before, event('CHANGED', { rows: [row('b', 5)] }));
    expect(after?.rows[1]).toEqual(row('b', 5));
    expect(after?.rows[0]).toBe(before.rows[0]);
    expect(after?.changed).toEqual(['b']);
    expect(after?.total).toEqual(total(9));
  });

  it('says of itself what was said last', () => {
    const said = (figure: string): Event['findings'] => [{ figure }] as object[] as Event['findings'];
    const before = foldBoard(null, event('SNAPSHOT', { rows: [row('a')], findings: said('GAP') }));
    expect(foldBoard(before, event('HEARTBEAT'))?.findings).toEqual(said('GAP'));
    expect(foldBoard(before, event('CHANGED', { rows: [row('a')], findings: said('SURPLUS') }))?.findings).toEqual(said('SURPLUS'));
  });

  it('adds a new dinas, and drops what the next snapshot no longer holds', () => {
    const grown = foldBoard(snapshot(), event('CHANGED', { rows: [row('d')] }));
    expect(grown?.rows.map(({ dinasId }) => dinasId)).toEqual(['a', 'b', 'c', 'd']);
    expect(foldBoard(grown, event('SNAPSHOT', { rows: [row('b')] }))?.rows.map(({ dinasId }) => dinasId)).toEqual(['b']);
  });

  it('keeps the numbers through a heartbeat and moves the time', () => {
    const after = foldBoard(snapshot(), event('HEARTBEAT', { computedAt: '2026-11-21T00:01:00Z' }));
    expect(after?.total).toEqual(total(3));
    expect(after?.rows).toHaveLength(3);
    expect(after?.computedAt).toBe('2026-11-21T00:01:00Z');
  });

  it('keeps the numbers while stale, with the reason, and is well again at the next word', () => {
    const stale = foldBoard(snapshot(), event('STALE', { staleReason: 'DATABASE_UNREACHABLE' }));
    expect(stale).toMatchObject({ staleReason: 'DATABASE_UNREACHABLE', total: total(3) });
    expect(foldBoard(stale, event('HEARTBEAT'))?.staleReason).toBeNull();
  });
});
