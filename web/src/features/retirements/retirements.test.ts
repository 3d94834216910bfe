import { describe, expect, it } from 'vitest';
import { formatFor } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';
import { narrowedTo } from './retirement-choices.ts';
import { sayRetirements } from './retirement-words.ts';

// Echoes the key and its values, so that the test reads which sentence was chosen.
const say = ((key: string, values: object = {}) => [key, ...Object.values(values)].join(' ')) as unknown as Say;
const format = formatFor('id');

describe('what is said of retirements', () => {
  it('is how many there are, when most are, and who is counted in no year', () => {
    const said = sayRetirements({ years: [2026, 2027, 2028], counts: [3, 1200, 7], overdue: 2, ageUnknown: 0 }, say, format);
    expect(said).toEqual({
      title: 'retirements.finding 2026 2028 1.210 2027 1.200',
      summary: 'retirements.summary 3 1.200',
      note: 'retirements.overdue 2',
    });
  });

  it('is that there are none where nobody retires', () => {
    const said = sayRetirements({ years: [2026, 2027], counts: [0, 0], overdue: 0, ageUnknown: 0 }, say, format);
    expect(said).toMatchObject({ title: 'retirements.findingNone 2026 2027', note: null });
  });
});

describe('a row of retirements', () => {
  it('narrows the people to those it counts, in the dinas of the page where it is none itself', () => {
    expect(narrowedTo('POSITION_KIND', 'JPT', 'dinas_1')).toEqual({ month: null, dinasId: 'dinas_1', unitKinds: null, positionKinds: ['JPT'] });
    expect(narrowedTo('UNIT_KIND', 'DINAS', null)).toMatchObject({ unitKinds: ['DINAS'] });
    expect(narrowedTo('DINAS', 'dinas_2', 'dinas_1')).toMatchObject({ dinasId: 'dinas_2' });
    expect(narrowedTo('MONTH', '4', null)).toMatchObject({ month: 4 });
    expect(narrowedTo('MONTH', undefined, 'dinas_1')).toEqual({ month: null, dinasId: 'dinas_1', unitKinds: null, positionKinds: null });
  });

  it('narrows to nobody where it is of a kind that is none', () => {
    expect(narrowedTo('UNIT_KIND', 'NONE', null).unitKinds).toEqual([]);
  });
});
