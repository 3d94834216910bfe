import { describe, expect, it } from 'vitest';
import { freshness, type FreshnessFacts } from './freshness.ts';

const facts: FreshnessFacts = {
  now: 20_000,
  lastMessageAt: 15_000,
  connection: 'open',
  staleReason: null,
  held: null,
  refused: false,
  historical: false,
  projection: false,
};

describe('how far a screen may be believed', () => {
  it('is live while the server speaks, with the lag in whole seconds', () => {
    expect(freshness({ ...facts, now: 20_900 })).toEqual({ state: 'live', lagSeconds: 5 });
  });

  it('is still live at fifteen seconds of silence and stale after', () => {
    expect(freshness({ ...facts, now: 30_999 })).toEqual({ state: 'live', lagSeconds: 15 });
    expect(freshness({ ...facts, now: 31_000 })).toEqual({ state: 'stale', lagSeconds: 16, cause: 'NO_MESSAGE' });
  });

  it('is stale the moment the connection is down, whatever was heard before', () => {
    expect(freshness({ ...facts, connection: 'down' })).toEqual({ state: 'stale', lagSeconds: 5, cause: 'DISCONNECTED' });
  });

  it('gives the reason the server gives', () => {
    expect(freshness({ ...facts, staleReason: 'LISTENER_LOST' })).toEqual({ state: 'stale', lagSeconds: 5, cause: 'LISTENER_LOST' });
  });

  it('connects until the first message', () => {
    expect(freshness({ ...facts, lastMessageAt: null, connection: 'connecting' })).toEqual({ state: 'connecting' });
  });

  it('does not move on a past day', () => {
    expect(freshness({ ...facts, historical: true, connection: 'down' })).toEqual({ state: 'historical' });
    expect(freshness({ ...facts, historical: true, projection: true, connection: 'down' })).toEqual({ state: 'projection' });
  });
});
