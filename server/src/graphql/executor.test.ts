import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { Context } from './context.ts';
import { Executor } from './executor.ts';

const schema = buildSchema('type Query { a: Int, q: Query }');
// The fields of this schema ask nothing of it.
const context = {} as Context;

async function askThreeTimes(executor: Executor, text: string): Promise<void> {
  for (let time = 1; time <= 3; time++) expect((await executor.run(parse(text), text, undefined, {}, context)).errors).toBeUndefined();
}
const names = (count: number, of: number): string => Array.from({ length: count }, (_, index) => `n${of}_${index}: a`).join(' ');

it('keeps a document that is asked again as a function', async () => {
  const executor = new Executor(schema);
  await askThreeTimes(executor, '{ a q { a } }');
  expect(executor.fieldsCompiled).toBe(3);
});

it('runs what is too long to be compiled as it is, also when fragments make it long', async () => {
  const executor = new Executor(schema);
  await askThreeTimes(executor, `{ ${names(201, 0)} }`);
  const inside = Array.from({ length: 20 }, (_, index) => `q${index}: q { ...F }`).join(' ');
  await askThreeTimes(executor, `{ ${inside} } fragment F on Query { ${names(10, 0)} }`);
  expect(executor.fieldsCompiled).toBe(0);
});

it('forgets the oldest when all it keeps becomes too much to hold in memory', async () => {
  const executor = new Executor(schema);
  for (let index = 0; index < 120; index++) await askThreeTimes(executor, `{ ${names(199, index)} }`);
  expect(executor.fieldsCompiled).toBeGreaterThan(15_000);
  expect(executor.fieldsCompiled).toBeLessThanOrEqual(20_000);
});
