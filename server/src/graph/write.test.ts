import 'reflect-metadata';
import { expect, it } from 'vitest';
import type { Context } from '../graphql/context.ts';
import { VARIABLES } from '../access/scope.ts';
import { Collided } from '../database/database-failure.ts';
import { constraintOf, inWriteTransaction } from './write.ts';

/** A database whose every write is refused, as when others are faster each time. */
function contextOf(refuse: () => Error): { readonly context: Context; tried(): number } {
  let tried = 0;
  const transactional = async (): Promise<never> => {
    tried++;
    throw refuse();
  };
  const scope = { ...Object.fromEntries(Object.keys(VARIABLES).map((part) => [part, []])), accountId: 'a' };
  const services = {
    writersLane: { run: (_path: unknown, work: () => Promise<unknown>) => work() },
    orm: { em: { fork: () => ({ setSessionContext: () => undefined, transactional }) } },
  };
  return { context: { services, viewer: { scope }, turn: { party: null }, act: null } as unknown as Context, tried: () => tried };
}

it.each(['40001', '40P01', '23505', '23P01', '23503'])(
  'tries again what was lost to others with %s, and is busy and no fault when they were faster each time',
  async (code) => {
    for (const refuse of [() => Object.assign(new Error('x'), { code }), () => new Error('x', { cause: Object.assign(new Error('y'), { code }) })]) {
      const { context, tried } = contextOf(refuse);
      await expect(inWriteTransaction(context, async () => null)).rejects.toBeInstanceOf(Collided);
      expect(tried()).toBe(3);
    }
  },
);

it('says which constraint it was, for who knows what that stands for', async () => {
  const { context } = contextOf(() => Object.assign(new Error('x'), { code: '23P01', constraint: 'one_at_a_time' }));
  const error: unknown = await inWriteTransaction(context, async () => null).catch((thrown: unknown) => thrown);
  expect(constraintOf(error)).toBe('one_at_a_time');
});

it('hides no other fault', async () => {
  const { context, tried } = contextOf(() => Object.assign(new Error('x'), { code: '23514' }));
  await expect(inWriteTransaction(context, async () => null)).rejects.toMatchObject({ code: '23514' });
  expect(tried()).toBe(1);
});
