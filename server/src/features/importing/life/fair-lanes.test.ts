import { describe, expect, it } from 'vitest';
import { FairLanes } from './fair-lanes.ts';

/** Work that runs until it is told to end; the order in which it began is kept. */
function desk(lanes: number, government = 1, account = 1) {
  const fair = new FairLanes(lanes, { government, account });
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (id: string, instansiId: string, accountId: string): void =>
    fair.add({
      id,
      instansiId,
      accountId,
      run: (signal) => {
        began.push(id);
        return new Promise<void>((done, fail) => {
          ends.set(id, done);
          signal.addEventListener('abort', () => fail(signal.reason as Error));
        });
      },
      giveBack: () => Promise.resolve(),
    });
  const end = async (id: string): Promise<void> => {
    ends.get(id)!();
    await new Promise(setImmediate);
  };
  return { fair, began, ends, add, end };
}

describe('lanes for long work', () => {
  it('keep one free of the account and of the government that fill them', async () => {
    const { began, add } = desk(3, 2);
    for (const id of ['a1', 'a2', 'a3']) add(id, 'A', 'ani');
    for (const id of ['d1', 'd2']) add(id, 'A', 'dedi');
    add('e1', 'A', 'eka');
    add('b1', 'B', 'budi');
    expect(began).toEqual(['a1', 'd1', 'b1']);
  });

  it('go round between governments, however many files one has waiting', async () => {
    const { began, add, end } = desk(1);
    for (const id of ['a1', 'a2', 'a3', 'a4']) add(id, 'A', 'ani');
    add('b1', 'B', 'budi');
    add('c1', 'C', 'cici');
    add('b2', 'B', 'budi');
    for (const id of ['a1', 'b1', 'c1', 'a2', 'b2', 'a3']) await end(id);
    expect(began).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  it('go round between the accounts of a government', async () => {
    const { began, add, end } = desk(1);
    for (const id of ['a1', 'a2', 'a3']) add(id, 'A', 'ani');
    add('b1', 'A', 'budi');
    for (const id of ['a1', 'b1', 'a2']) await end(id);
    expect(began).toEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('are free at once when work is stopped, and what waits can be taken out of the line', async () => {
    const { fair, began, add } = desk(1);
    for (const id of ['a1', 'a2', 'a3']) add(id, 'A', 'ani');
    fair.stop('a2', new Error('cancelled'));
    fair.stop('a1', new Error('cancelled'));
    await new Promise(setImmediate);
    expect(began).toEqual(['a1', 'a3']);
    expect(fair.ids()).toEqual(['a3']);
  });

  it('keep two pieces of work on one import apart: the apply that begins while its check still tidies up', async () => {
    const { fair, began, ends, add } = desk(2, 2);
    add('a1', 'A', 'ani');
    const tidiedUp = ends.get('a1')!;
    add('a1', 'A', 'budi');
    add('b1', 'B', 'cici');
    expect(began).toEqual(['a1', 'a1']);
    tidiedUp();
    await new Promise(setImmediate);
    expect(began).toEqual(['a1', 'a1', 'b1']);
    expect(fair.ids()).toEqual(['a1', 'b1']);
    fair.stop('a1', new Error('cancelled'));
    await new Promise(setImmediate);
    expect(fair.ids()).toEqual(['b1']);
  });

  it('begin nothing after they are closed, and say what waited', async () => {
    const { fair, began, add, end } = desk(1);
    for (const id of ['a1', 'a2']) add(id, 'A', 'ani');
    expect(fair.close().map(({ id }) => id)).toEqual(['a2']);
    add('a3', 'A', 'ani');
    await end('a1');
    await fair.settled();
    expect(began).toEqual(['a1']);
  });
});
