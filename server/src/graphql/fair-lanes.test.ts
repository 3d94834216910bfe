import { describe, expect, it } from 'vitest';
import { FairLanes, LaneFull, type LaneBounds, type Party } from './fair-lanes.ts';

const bounds: LaneBounds = { total: 2, perGroup: 2, perParty: 2, waiting: 10, waitMs: 10_000 };
const party = (id: string, group = id): Party => ({ id, group });

/** Works that end when told to, and the order in which they began. */
function works(lanes: FairLanes) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const run = (name: string, of: Party): Promise<void> =>
    lanes.run(of, () => {
      begun.push(name);
      return new Promise<void>((end) => ends.set(name, end));
    });
  const end = async (name: string): Promise<void> => {
    ends.get(name)!();
    await new Promise((done) => setImmediate(done));
  };
  return { begun, run, end };
}

describe('lanes', () => {
  it('begin what fits at once, before anything is awaited', () => {
    const { begun, run } = works(new FairLanes(bounds));
    void run('a', party('x'));
    void run('b', party('y'));
    void run('c', party('z'));
    expect(begun).toEqual(['a', 'b']);
  });

  it('leave room beside one party that asks for more than its share', async () => {
    const { begun, run } = works(new FairLanes({ ...bounds, perParty: 1 }));
    for (const name of ['a1', 'a2', 'a3']) void run(name, party('a'));
    void run('b1', party('b'));
    expect(begun).toEqual(['a1', 'b1']);
  });

  it('leave room beside one group, however many parties it has', () => {
    const { begun, run } = works(new FairLanes({ ...bounds, total: 3 }));
    for (let n = 0; n < 9; n++) void run(`a${n}`, party(`a${n}`, 'A'));
    void run('b', party('b', 'B'));
    expect(begun).toEqual(['a0', 'a1', 'b']);
  });

  it('serve groups in turns, and parties of a group in turns', async () => {
    const { begun, run, end } = works(new FairLanes({ ...bounds, total: 1 }));
    void run('first', party('x', 'X'));
    for (const name of ['a1', 'a2']) void run(name, party('a', 'A'));
    void run('b1', party('b', 'A'));
    void run('c1', party('c', 'C'));
    for (const name of ['first', 'a1', 'c1', 'b1', 'a2']) {
      expect(begun.at(-1)).toBe(name);
      await end(name);
    }
    expect(begun).toHaveLength(5);
  });

  it('give a place back when its work fails', async () => {
    const lanes = new FairLanes({ ...bounds, total: 1 });
    await expect(lanes.run(party('a'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lanes.run(party('b'), () => Promise.resolve('yes'))).toBe('yes');
  });

  it('refuse who would wait behind too many of their own, and nobody else', async () => {
    const { begun, run, end } = works(new FairLanes({ ...bounds, total: 1, waiting: 1 }));
    void run('a1', party('a'));
    void run('a2', party('a'));
    await expect(run('a3', party('a'))).rejects.toBeInstanceOf(LaneFull);
    void run('b1', party('b'));
    await end('a1');
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('refuse whose turn does not come in time, and forget them', async () => {
    const { begun, run, end } = works(new FairLanes({ ...bounds, total: 1, waitMs: 20 }));
    void run('a', party('a'));
    await expect(run('late', party('b'))).rejects.toBeInstanceOf(LaneFull);
    await end('a');
    void run('c', party('c'));
    expect(begun).toEqual(['a', 'c']);
  });
});
