import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.rules.ts';
import { csvLine, csvLines } from './csv.writer.ts';
import { demoPeriods } from './periods.plan.ts';
import { Random } from './random.ts';

describe('csvLine', () => {
  it('quotes what a reader would take apart', () => {
    expect(csvLine(['a,b', 'say "x"', 'a;b', null, 3, true, ' lead', 'line\nbreak'])).toBe('"a,b","say ""x""","a;b",,3,true," lead","line\nbreak"');
  });

  it('is read back unchanged by a CSV reader, whatever the text', () => {
    const cells = fc.array(fc.string(), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(cells, (row) => {
        const columns = row.map((_, index) => `c${index}`);
        const text = [...csvLines(columns, [row], (cell) => cell)].join('\n');
        expect(parse(text)).toEqual([columns, row]);
      }),
    );
  });
});

describe('apportion', () => {
  it('gives parts that add up to the whole, within their caps', () => {
    const input = fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(input, ({ weights, share }) => {
        const caps = weights.map((weight) => weight + 1);
        const total = Math.floor(share * caps.reduce((a, b) => a + b, 0));
        const parts = apportion(total, weights, caps);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, index) => expect(part).toBeLessThanOrEqual(caps[index] ?? 0));
      }),
    );
  });

  it('follows the weights', () => {
    expect(apportion(10, [1, 3, 1])).toEqual([2, 6, 2]);
  });

  it('stops when nothing has room', () => {
    expect(() => apportion(5, [1, 1], [1, 1])).toThrow('no room for 3 of 5');
  });
});

it('draws the same numbers from the same seed and others from another', () => {
  const draw = (seed: string): number[] => Array.from({ length: 5 }, (_, _index, random = new Random(seed)) => random.next());
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

it.each([
  ['2026-11-21', 'Triwulan III 2026', 'Triwulan IV 2026', '2026-10-01', '2026-12-31', '2027-01-15'],
  ['2027-01-01', 'Triwulan IV 2026', 'Triwulan I 2027', '2027-01-01', '2027-03-31', '2027-04-15'],
])('on %s the periods are %s and %s', (today, previous, current, from, to, deadline) => {
  const [before, now] = demoPeriods(today);
  expect(before.label).toBe(previous);
  expect(before.elapsed).toBe(1);
  expect(now).toMatchObject({ label: current, from, to, deadline, leftAs: 'OPEN' });
  expect(now.elapsed).toBeGreaterThan(0);
});

it.each([
  ['2026-10-15', 'OPEN'],
  ['2026-10-16', 'CLOSED'],
])('on %s the quarter before is %s', (today, leftAs) => {
  expect(demoPeriods(today)[0].leftAs).toBe(leftAs);
});
