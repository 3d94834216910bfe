import { describe, expect, it } from 'vitest';
import { foldTicker, KEPT } from './ticker.ts';

type Told = Parameters<typeof foldTicker>[1]['changes']['changes'][number];

const change = (sequence: number, more: Partial<Told> = {}): Told => ({
  sequence: String(sequence),
  at: `2026-11-21T00:00:${String(sequence % 60).padStart(2, '0')}Z`,
  operation: 'UPDATE',
  entity: 'EVALUATION',
  rowCount: 1,
  dinasIds: ['a'],
  node: null,
  ...more,
});
const heard = (...changes: Told[]): Parameters<typeof foldTicker>[1] => ({ changes: { changes } });

describe('the ticker', () => {
  it("tells the newest first, and of whom only where the row is the reader's to see", () => {
    const lines = foldTicker(
      foldTicker(null, heard(change(1, { node: { __typename: 'Employee', fullName: 'Siti' }, entity: 'EMPLOYEE' }))),
      heard(change(2, { dinasIds: ['b'] })),
    );
    expect(lines.map(({ sequence, dinasId, about }) => [sequence, dinasId, about])).toEqual([
      ['2', 'b', null],
      ['1', 'a', 'Siti'],
    ]);
  });

  it('makes one line of what one minute wrote of one kind in one place', () => {
    const lines = foldTicker(null, heard(change(1), change(2, { rowCount: 3 }), change(3, { dinasIds: ['a', 'b'] })));
    expect(lines.map(({ rows, dinasId }) => [rows, dinasId])).toEqual([
      [1, null],
      [4, 'a'],
    ]);
  });

  it('says nothing of figures that only may have moved, and keeps no more than it shows', () => {
    expect(foldTicker(null, heard(change(1, { entity: null, operation: null })))).toEqual([]);
    const many = Array.from({ length: 40 }, (_, index) => change(index, { dinasIds: [String(index)] }));
    expect(foldTicker(null, heard(...many))).toHaveLength(KEPT);
  });
});
