import { describe, expect, it } from 'vitest';
import { FairLane, LaneFull } from './fair-lane.ts';

/** Fills the lane with work that ends when it is told to, and writes down who came to their turn. */
function lane(waiting: number) {
  const fair = new FairLane({ running: 1, waiting });
  const turns: string[] = [];
  const away: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = fair.run(['first'], () => gate.promise);
  const begun: Promise<void>[] = [];
  const ask = (...path: string[]): void => {
    const asked = fair.run(path, async () => void turns.push(path.join('/')));
    begun.push(
      asked.catch((error: unknown) => {
        if (!(error instanceof LaneFull)) throw error;
        away.push(path.join('/'));
      }),
    );
  };
  const end = async (): Promise<void> => {
    gate.resolve();
    await Promise.all([first, ...begun]);
  };
  return { ask, end, turns, away };
}

describe('a fair lane', () => {
  it('goes round the networks, and inside a network round the names', async () => {
    const { ask, end, turns } = lane(10);
    for (const path of ['n1/a', 'n1/a', 'n1/a', 'n1/b', 'n2/c', 'n3/d']) ask(...path.split('/'));
    await end();
    expect(turns).toEqual(['n1/a', 'n2/c', 'n3/d', 'n1/b', 'n1/a', 'n1/a']);
  });

  it('turns away the newest of the widest crowd when too many wait, and nobody else', async () => {
    const { ask, end, turns, away } = lane(4);
    for (let index = 0; index < 6; index++) ask('crowd', `name ${index}`);
    ask('honest', 'ani');
    await end();
    expect(away).toEqual(['crowd/name 4', 'crowd/name 5', 'crowd/name 3']);
    expect(turns).toEqual(['crowd/name 0', 'honest/ani', 'crowd/name 1', 'crowd/name 2']);
  });

  it('goes on after work that failed', async () => {
    const fair = new FairLane({ running: 1, waiting: 1 });
    await expect(fair.run([], () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await fair.run([], async () => 'done')).toBe('done');
  });
});
