import { describe, expect, it } from 'vitest';
import { NoTurn } from './database-failure.ts';
import { Turns } from './turns.ts';

/** Work that ends when it is told to. */
function work(): { readonly begun: () => boolean; readonly end: () => void; readonly run: () => Promise<void> } {
  const over = Promise.withResolvers<void>();
  let begun = false;
  return {
    begun: () => begun,
    end: () => over.resolve(),
    run: () => {
      begun = true;
      return over.promise;
    },
  };
}
const soon = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('turns', () => {
  it('are of a party: one that fills its own keeps nobody else waiting', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 5, waitMs: 1_000 });
    const [first, second, other] = [work(), work(), work()];
    const all = [turns.take('a', first.run), turns.take('a', second.run), turns.take('b', other.run)];
    await soon();
    expect([first, second, other].map((one) => one.begun())).toEqual([true, false, true]);
    first.end();
    await soon();
    expect(second.begun()).toBe(true);
    for (const one of [second, other]) one.end();
    await Promise.all(all);
  });

  it('that do not come are refused before anything began, at once when too many wait already', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1, waitMs: 10 });
    const [first, late, tooMany] = [work(), work(), work()];
    const running = turns.take('a', first.run);
    const waits = turns.take('a', late.run);
    await expect(turns.take('a', tooMany.run)).rejects.toThrow(NoTurn);
    await expect(waits).rejects.toThrow(NoTurn);
    expect([late, tooMany].map((one) => one.begun())).toEqual([false, false]);
    first.end();
    await running;
    const next = work();
    next.end();
    await turns.take('a', next.run);
    expect(next.begun()).toBe(true);
  });

  it('go on after work that failed', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 5, waitMs: 1_000 });
    await expect(turns.take('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turns.take('a', async () => 'yes')).resolves.toBe('yes');
  });
});
