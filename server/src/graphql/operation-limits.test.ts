import { expect, it } from 'vitest';
import { OperationLimits, type Turn } from './operation-limits.ts';

const turn = (...party: string[]): Turn => ({ party, epoch: 0, heldUpMs: 0 });

/** Whether work begins in the time that others are answered in. */
async function beginsAtOnce(limits: OperationLimits, party: readonly string[]): Promise<boolean> {
  let hasBegun = false;
  const work = limits.run(turn(...party), async () => {
    hasBegun = true;
  });
  await Promise.race([work, new Promise((done) => setTimeout(done, 50))]);
  return hasBegun;
}

it('slows down who keeps sending and leaving while others ask, and nobody else', async () => {
  const limits = new OperationLimits();
  for (let index = 0; index < 30; index++) limits.chargeBrokenOff(['A', 'leaver']);
  expect(await beginsAtOnce(limits, ['B', 'leader'])).toBe(true);
  expect(await beginsAtOnce(limits, ['A', 'leaver'])).toBe(false);
  expect(await beginsAtOnce(limits, ['A', 'colleague'])).toBe(true);
});

it('forgives a few that were broken off: whoever types ahead or closes a page', async () => {
  const limits = new OperationLimits();
  for (let index = 0; index < 8; index++) limits.chargeBrokenOff(['A', 'reader']);
  expect(await beginsAtOnce(limits, ['B', 'leader'])).toBe(true);
  expect(await beginsAtOnce(limits, ['A', 'reader'])).toBe(true);
});

it('gives the place of who is slowed down to others of their government', async () => {
  const limits = new OperationLimits();
  for (let index = 0; index < 60; index++) for (const one of ['a', 'b', 'c']) limits.chargeBrokenOff(['A', one]);
  expect(await beginsAtOnce(limits, ['A', 'leader'])).toBe(true);
  const begun: string[] = [];
  const broken: unknown[] = [];
  for (const one of ['a', 'b', 'c'])
    for (let index = 0; index < 8; index++) limits.run(turn('A', one), async () => void begun.push(one)).catch((error: unknown) => broken.push(error));
  await new Promise((done) => setTimeout(done, 20));
  expect([begun, broken]).toEqual([[], []]);
  expect(await beginsAtOnce(limits, ['A', 'leader'])).toBe(true);
});

it('does not count what somebody waited for another one against them', async () => {
  const limits = new OperationLimits();
  const heavy = (party: string, ms: number): Promise<void> => {
    const own = turn(party, party);
    return limits.run(own, () => limits.runByCost(1_000_000, 'heavy', own, () => new Promise((done) => setTimeout(done, ms))));
  };
  const others = Array.from({ length: 8 }, (_, index) => heavy(`other ${index}`, 200));
  await heavy('leader', 1);
  await Promise.all(others);
  expect(await beginsAtOnce(limits, ['another', 'another'])).toBe(true);
  expect(await beginsAtOnce(limits, ['leader', 'leader'])).toBe(true);
});

it('lets who has had more than their share go on one by one: eight at once after each pause would be several shares', async () => {
  const limits = new OperationLimits();
  for (let index = 0; index < 12; index++) limits.chargeBrokenOff(['A', 'greedy']);
  expect(await beginsAtOnce(limits, ['B', 'leader'])).toBe(true);
  let running = 0;
  let most = 0;
  const slow = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 100));
    running--;
  };
  await Promise.all(Array.from({ length: 4 }, () => limits.run(turn('A', 'greedy'), slow)));
  expect(most).toBe(1);
});
