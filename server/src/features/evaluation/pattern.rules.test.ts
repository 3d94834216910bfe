import { expect, it } from 'vitest';
import { guidanceOn } from './pattern.rules.ts';

it('each predikat of an organisation has its pattern, with the source it was read in', () => {
  const guidance = guidanceOn('2026-12-31');
  expect(
    guidance.map(({ rating, rules }) => [rating, rules.map(({ predikat, least, most, isPresent }) => [predikat.join('+'), least, most, isPresent])]),
  ).toEqual([
    ['ISTIMEWA', [['SANGAT_BAIK', null, 0.7, false]]],
    [
      'BAIK',
      [
        ['BAIK', null, 0.7, false],
        ['BUTUH_PERBAIKAN+KURANG', null, null, true],
      ],
    ],
    [
      'BUTUH_PERBAIKAN',
      [
        ['BUTUH_PERBAIKAN', 0.6, null, false],
        ['SANGAT_BAIK', null, 0.1, false],
      ],
    ],
    [
      'KURANG',
      [
        ['KURANG', 0.6, null, false],
        ['BUTUH_PERBAIKAN', 0.1, null, false],
        ['SANGAT_BAIK', null, 0.1, false],
      ],
    ],
    [
      'SANGAT_KURANG',
      [
        ['SANGAT_KURANG', 0.6, null, false],
        ['KURANG+BUTUH_PERBAIKAN', 0.1, null, false],
        ['SANGAT_BAIK', null, 0, false],
      ],
    ],
  ]);
  expect(guidance[0]).toMatchObject({ source: 'SE MenPANRB 3/2023', isVerified: false });
});

it('before the circular there is none', () => {
  expect(guidanceOn('2022-12-31')).toEqual([]);
});
