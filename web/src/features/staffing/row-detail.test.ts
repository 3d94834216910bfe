import { expect, it } from 'vitest';
import { formatFor } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { holderDetail, positionDetail } from './row-detail.ts';

// Echoes the key and its values, so that the test reads which sentence was chosen.
const say = ((key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key)) as unknown as Say;
const format = formatFor('id');

it('says how many of a need are filled', () => {
  expect(positionDetail('0/1200', say, format)).toBe('staffing.ofNeed {"filled":"0","need":"1.200"}');
});

it('says the day somebody retires, and the year where only that is shown', () => {
  expect(holderDetail('2027-03-01', say, format)).toBe('staffing.retires {"day":"1 Mar 2027"}');
  expect(holderDetail('2027', say, format)).toBe('staffing.retiresIn {"year":"2027"}');
});
