import { describe, expect, it } from 'vitest';
import { orderOf, WORST_FIRST } from './unit-choices.ts';

describe('the order of units that an address names', () => {
  it('is by a figure or by what a unit is, from either end', () => {
    expect(orderOf(WORST_FIRST)).toEqual({ field: 'FIGURE', figure: 'GAP', direction: 'DESC' });
    expect(orderOf('PROGRESS_SHARE')).toEqual({ field: 'FIGURE', figure: 'PROGRESS_SHARE', direction: 'ASC' });
    expect(orderOf('-dinas')).toEqual({ field: 'DINAS', direction: 'DESC' });
  });

  it('is the usual one where it names nothing that there is', () => {
    expect(['NOTHING', 'constructor', '', '-'].map(orderOf)).toEqual([null, null, null, null]);
  });
});
