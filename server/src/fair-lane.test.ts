import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { FairLane, LaneFull, type LaneLimits } from './fair-lane.ts';
import { renderMetrics } from './metrics.ts';

const limits: LaneLimits = { name: 'tries', running: 2, waiting: 100 };

/** Works that end when told to, and the order in which they began and were turned away. */
function works(given: Partial<LaneLimits>) {
  const lane = new FairLane({ ...limits, ...given });
  const begun: string[] = [];
  const away: string[] = [];
  const broken: unknown[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, ...path: string[]): Promise<void> =>
    lane
      .run(path, () => {
        begun.push(name);
        return new Promise<void>((end) => ends.set(name, end));
      })
      .catch((error: unknown) => {
        if (!(error instanceof LaneFull)) throw error;
        away.push(name);
      });
  const askAll = (...names: readonly (readonly [string, ...string[]])[]): void => {
    for (const [name, ...path] of names) ask(name, ...path).catch((error: unknown) => broken.push(error));
  };
  const end = async (name: string): Promise<void> => {
    ends.get(name)!();
    await new Promise((done) => setImmediate(done));
    expect(broken).toEqual([]);
  };
  return { lane, begun, away, ask, askAll, end };
}

describe('a fair lane', () => {
  it('begins what fits at once, before anything is awaited', () => {
    const { begun, askAll } = works({});
    askAll(['a', 'x'], ['b', 'y'], ['c', 'z']);
    expect(begun).toEqual(['a', 'b']);
  });

  it('leaves room beside one that asks for more than its share, and beside a government however many accounts it has', () => {
    const { begun, askAll } = works({ running: 4, each: [3, 1] });
    askAll(['a1', 'A', 'a'], ['a2', 'A', 'a'], ['b1', 'A', 'b'], ['c1', 'A', 'c'], ['d1', 'A', 'd'], ['e1', 'B', 'e']);
    expect(begun).toEqual(['a1', 'b1', 'c1', 'e1']);
  });

  it('lets one have more while nobody else has any, and holds it to its share when somebody comes', async () => {
    const { begun, askAll, end } = works({ running: 9, each: [3, 2], alone: 4 });
    askAll(['a1', 'A', 'a'], ['a2', 'A', 'a'], ['a3', 'A', 'a'], ['a4', 'A', 'a'], ['a5', 'A', 'a']);
    expect(begun).toEqual(['a1', 'a2', 'a3', 'a4']);
    askAll(['b1', 'B', 'b'], ['b2', 'B', 'b'], ['b3', 'B', 'b']);
    expect(begun.slice(4)).toEqual(['b1', 'b2']);
    for (const name of ['a1', 'a2']) await end(name);
    expect(begun.slice(6)).toEqual([]);
    await end('a3');
    expect(begun.slice(6)).toEqual(['a5']);
    for (const name of ['a4', 'a5']) await end(name);
    expect(begun.slice(7)).toEqual(['b3']);
  });

  it('begins what waits as soon as a share is free, though the lane never was full', async () => {
    const { begun, askAll, end } = works({ running: 9, each: [1] });
    askAll(['a1', 'a'], ['a2', 'a'], ['a3', 'a']);
    await end('a1');
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'a3']);
  });

  it('goes round the governments, and inside one round the accounts', async () => {
    const { begun, askAll, end } = works({ running: 1 });
    askAll(['first', 'X', 'x'], ['a1', 'A', 'a'], ['a2', 'A', 'a'], ['b1', 'A', 'b'], ['c1', 'C', 'c']);
    for (const name of ['first', 'a1', 'c1', 'b1', 'a2']) {
      expect(begun.at(-1)).toBe(name);
      await end(name);
    }
    expect(begun).toHaveLength(5);
  });

  it('turns away the newest of the widest crowd when too many wait, and nobody else', async () => {
    const { begun, away, askAll, end } = works({ running: 1, waiting: 3 });
    askAll(['first', 'x'], ['a1', 'a'], ['a2', 'a'], ['a3', 'a'], ['a4', 'a'], ['b1', 'b']);
    await new Promise((done) => setImmediate(done));
    expect(away).toEqual(['a4', 'a3']);
    for (const name of ['first', 'a1', 'b1', 'a2']) await end(name);
    expect(begun).toEqual(['first', 'a1', 'b1', 'a2']);
  });

  it('turns away whose turn does not come in time, and forgets them', async () => {
    const { begun, away, ask, askAll, end } = works({ running: 1, waitMs: 20 });
    askAll(['a', 'a']);
    await ask('late', 'b', 'c');
    expect(away).toEqual(['late']);
    await end('a');
    askAll(['d', 'b', 'c']);
    expect(begun).toEqual(['a', 'd']);
  });

  it('says how many run and wait, and counts whom it turns away under its name', async () => {
    const { lane, askAll, end } = works({ name: 'narrow', running: 1, waiting: 1 });
    askAll(['a', 'a'], ['b', 'b'], ['c', 'b']);
    await new Promise((done) => setImmediate(done));
    expect([lane.running, lane.waiting]).toEqual([1, 1]);
    expect(await renderMetrics([], new Registry())).toContain('selaras_refusals_total{limit="narrow"} 1');
    for (const name of ['a', 'b']) await end(name);
    expect([lane.running, lane.waiting]).toEqual([0, 0]);
  });

  it('gives a place back when its work fails', async () => {
    const { lane } = works({ running: 1, each: [1] });
    await expect(lane.run(['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lane.run(['a'], () => Promise.resolve('yes'))).toBe('yes');
  });

  it('keeps its bounds and serves everybody, whatever comes in whichever order', async () => {
    const lane = new FairLane({ name: 'tries', running: 5, each: [3, 2], waiting: 1_000 });
    const running = new Map<string, number>();
    const count = (key: string, change: number): number => {
      running.set(key, (running.get(key) ?? 0) + change);
      return running.get(key)!;
    };
    let served = 0;
    let seed = 7;
    const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    await Promise.all(
      Array.from({ length: 400 }, () => {
        const path = [`g${Math.floor(chance() * 3)}`, `a${Math.floor(chance() * 4)}`];
        return lane.run(path, async () => {
          expect(count('all', 1)).toBeLessThanOrEqual(5);
          expect(count(path[0]!, 1)).toBeLessThanOrEqual(3);
          expect(count(path.join('/'), 1)).toBeLessThanOrEqual(2);
          await new Promise((done) => setTimeout(done, chance() * 3));
          for (const key of ['all', path[0]!, path.join('/')]) count(key, -1);
          served++;
        });
      }),
    );
    expect(served).toBe(400);
  });
});
