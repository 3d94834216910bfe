import { expect, it } from 'vitest';
import { Hub, type LiveSignal } from './hub.ts';

it('stays stale until every part that said so takes it back, and then asks everybody to look again', () => {
  const hub = new Hub();
  const heard: LiveSignal[] = [];
  hub.listen((signal) => heard.push(signal));
  hub.setStale('LISTENER_LOST');
  hub.setStale('DATABASE_UNREACHABLE');
  hub.clearStale('DATABASE_UNREACHABLE', 'RECOMPUTE_BEHIND');
  expect(hub.stale).toBe('LISTENER_LOST');
  hub.clearStale('LISTENER_LOST');
  hub.clearStale('LISTENER_LOST');
  expect(hub.stale).toBeNull();
  expect(heard).toEqual([
    { kind: 'STALE', reason: 'LISTENER_LOST' },
    { kind: 'STALE', reason: 'DATABASE_UNREACHABLE' },
    { kind: 'STALE', reason: 'LISTENER_LOST' },
    { kind: 'RESYNC' },
  ]);
  hub.close();
});
