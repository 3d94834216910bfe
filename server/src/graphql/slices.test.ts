import DataLoader from 'dataloader';
import { expect, it } from 'vitest';
import { deliverInSlices } from './slices.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

it('gives every key its own value or error, in batches of any size', async () => {
  for (const count of [1, 256, 257, 1_000]) {
    const loader = new DataLoader<number, string>(
      deliverInSlices((keys) => Promise.resolve(keys.map((key) => (key % 100 === 99 ? new Error(`no ${key}`) : `value ${key}`)))),
    );
    const got = await Promise.allSettled(numbers(count).map((key) => loader.load(key)));
    expect(got.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message))).toEqual(
      numbers(count).map((key) => (key % 100 === 99 ? `no ${key}` : `value ${key}`)),
    );
  }
});

it('lets others go on between the slices of a large batch', async () => {
  const loader = new DataLoader<number, number>(deliverInSlices((keys) => Promise.resolve([...keys])));
  let turns = 0;
  let isOver = false;
  const count = (): void => {
    turns++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all(numbers(2_560).map((key) => loader.load(key)));
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(9);
});
