import type { ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Context } from '../graphql/context.ts';
import type { Door, Operation } from '../graphql/door.ts';
import { answerEvents, Broken, endable } from './stream-ends.ts';

const away = async (): Promise<never> => {
  throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
};
const door = { answer: async (_operation: Operation, event: unknown) => ({ data: { event } }) } as unknown as Door;
const context = {
  token: 'secret',
  requestId: 'r',
  viewer: null,
  services: { viewers: { find: away }, clock: () => new Date() },
} as unknown as Context;

async function* said(...events: readonly object[]): AsyncGenerator<object> {
  yield* events;
}
async function answers(...events: readonly object[]): Promise<ExecutionResult[]> {
  const all: ExecutionResult[] = [];
  for await (const answer of answerEvents(said(...events), door, {} as Operation, context, pino({ level: 'silent' }))) all.push(answer);
  return all;
}

it('a stream that ends because the database is away says so', async () => {
  const [answer] = await answers({ rows: [1] });
  expect(answer?.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAVAILABLE']);
});

it('that nothing can be read is told while nobody can be asked whose stream it is', async () => {
  expect(await answers({ isStanding: true })).toEqual([{ data: { event: { isStanding: true } } }]);
});

describe('a stream that can be ended', () => {
  it('is over at once for whoever waits when it is left, and tells nothing of the event that was being answered', async () => {
    const answered = Promise.withResolvers<string>();
    const one = async function* (): AsyncGenerator<string> {
      yield await answered.promise;
    };
    let ended = 0;
    const { results } = endable(one(), said(), () => ended++);
    const waited = results.next();
    await results.return!();
    const nothing = new Promise((done) => setTimeout(() => done('nothing'), 50));
    expect(await Promise.race([waited, nothing])).toEqual({ value: undefined, done: true });
    expect(ended).toBe(1);
    answered.resolve('too late');
    // Nor does it end once more for who comes back when it was left: the id can be of another stream by then.
    expect(await Promise.race([results.next(), nothing])).toBe('nothing');
  });

  it('gives its place back when it breaks off by itself', async () => {
    const breaks = async function* (): AsyncGenerator<string> {
      yield 'one';
      throw new Broken([]);
    };
    let ended = 0;
    const { results } = endable(breaks(), said(), () => ended++);
    expect(await results.next()).toEqual({ value: 'one', done: false });
    expect(ended).toBe(0);
    await expect(results.next()).rejects.toThrow(Broken);
    expect(ended).toBe(1);
  });
});
