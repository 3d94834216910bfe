import type { ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { Context } from '../graphql/context.ts';
import type { Door, Operation } from '../graphql/door.ts';
import { answerEvents } from './stream-ends.ts';

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
