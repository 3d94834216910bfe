import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bucket, type Allowance } from './bucket.ts';

const allowances = fc.record({ maximum: fc.integer({ min: 1, max: 100_000 }), restoreRate: fc.integer({ min: 1, max: 10_000 }) });
/** What somebody asks for: after a while (a clock may also be set back), so much, of which a part is used. */
const asked = fc.array(
  fc.record({ after: fc.integer({ min: -5_000, max: 60_000 }), cost: fc.integer({ min: 0, max: 120_000 }), used: fc.double({ min: 0, max: 1, noNaN: true }) }),
  {
    maxLength: 60,
  },
);

/** Rounding of numbers with a point. */
const A_HAIR = 1e-6;
const BEGINNING = 1_000_000;

/** Asks one after the other, as the server does; what was granted, with the level at each step. */
function run(allowance: Allowance, questions: readonly { after: number; cost: number; used: number }[], look: (level: number) => void) {
  let now = BEGINNING;
  const bucket = new Bucket(allowance, now);
  let granted = 0;
  for (const { after, cost, used } of questions) {
    now += after;
    const actual = cost * used;
    if (bucket.waitFor(cost, now) === 0) {
      bucket.take(cost, now);
      look(bucket.levelAt(now));
      bucket.giveBack(cost - actual, now + 10);
      granted += actual;
    }
    look(bucket.levelAt(now + 10));
  }
  return granted;
}

it('is never more than full and, when asked before, never below nothing', () => {
  fc.assert(
    fc.property(allowances, asked, (allowance, questions) => {
      run(allowance, questions, (level) => {
        expect(level).toBeLessThanOrEqual(allowance.maximum);
        expect(level).toBeGreaterThanOrEqual(-A_HAIR);
      });
    }),
  );
});

it('grants no more than its whole and what came back meanwhile, whatever is given back', () => {
  fc.assert(
    fc.property(allowances, asked, (allowance, questions) => {
      let latest = BEGINNING;
      let at = BEGINNING;
      for (const { after } of questions) latest = Math.max(latest, (at += after) + 10);
      const granted = run(allowance, questions, () => undefined);
      expect(granted).toBeLessThanOrEqual(allowance.maximum + ((latest - BEGINNING) / 1_000) * allowance.restoreRate + A_HAIR * questions.length + A_HAIR);
    }),
  );
});

it('is after something was given back as if only what was used had been taken, or less', () => {
  fc.assert(
    fc.property(
      allowances,
      fc.integer({ min: 0, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 60_000 }),
      (allowance, cost, used, later) => {
        const [refunded, exact] = [new Bucket(allowance, 0), new Bucket(allowance, 0)];
        refunded.take(cost, 0);
        exact.take(cost * used, 0);
        refunded.giveBack(cost - cost * used, later);
        expect(refunded.levelAt(later)).toBeLessThanOrEqual(exact.levelAt(later) + A_HAIR);
      },
    ),
  );
});

it('has what was missing after the time it says, and not a moment earlier', () => {
  fc.assert(
    fc.property(allowances, fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 100_000 }), (allowance, used, wanted) => {
      const bucket = new Bucket(allowance, 0);
      bucket.take(used, 0);
      const wait = bucket.waitFor(wanted, 0);
      if (wanted > allowance.maximum) {
        expect(wait).toBe(Infinity);
        return;
      }
      expect(bucket.levelAt(wait)).toBeGreaterThanOrEqual(wanted - A_HAIR);
      const early = new Bucket(allowance, 0);
      early.take(used, 0);
      if (wait > 1) expect(early.levelAt(wait - 1)).toBeLessThan(wanted);
    }),
  );
});
