import { describe, expect, it } from 'vitest';
import { retryDelay, subscriptionId } from './socket.ts';

describe('the live socket', () => {
  it('gives the same question the same id, whatever the order of its variables', () => {
    expect(subscriptionId('BoardLive', { instansiId: 'i', periodId: 'p' })).toBe(subscriptionId('BoardLive', { periodId: 'p', instansiId: 'i' }));
  });

  it('tells an absent variable from none no more than the server does', () => {
    expect(subscriptionId('BoardLive', { instansiId: 'i', periodId: null })).toBe('BoardLive(instansiId:"i")');
  });

  it('gives different questions different ids', () => {
    expect(subscriptionId('BoardLive', { instansiId: 'i' })).not.toBe(subscriptionId('BoardLive', { instansiId: 'j' }));
  });

  it('waits longer with every attempt, up to fifteen seconds, and never in step with others', () => {
    expect(retryDelay(0, 0)).toBe(250);
    expect(retryDelay(0, 1)).toBe(500);
    expect(retryDelay(20, 1)).toBe(15_000);
    expect(retryDelay(20, 0)).toBe(7_500);
  });
});
