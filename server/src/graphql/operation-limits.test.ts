import { expect, it } from 'vitest';
import { OperationLimits } from './operation-limits.ts';

/** Whether work begins in the time that others are answered in. */
async function beginsAtOnce(limits: OperationLimits, party: readonly string[]): Promise<boolean> {
  let hasBegun = false;
  const work = limits.run(party, async () => {
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
