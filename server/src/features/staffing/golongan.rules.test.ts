import { expect, it } from 'vitest';
import { PNS_GOLONGAN, PPPK_GOLONGAN } from './golongan.parameters.ts';
import { normaliseGolongan, pangkatOf } from './golongan.rules.ts';

it('lists the 17 golongan of PNS and the 17 of PPPK, lowest first', () => {
  expect(PNS_GOLONGAN).toHaveLength(17);
  expect(PPPK_GOLONGAN).toHaveLength(17);
  expect(PNS_GOLONGAN.map((row) => row.code)).toEqual(PNS_GOLONGAN.map((row) => row.code).toSorted((a, b) => a - b));
});

it('names the pangkat of a PNS and none for a PPPK', () => {
  expect(pangkatOf('III/c')).toBe('Penata');
  expect(pangkatOf('IX')).toBeNull();
  expect(pangkatOf(null)).toBeNull();
});

it.each([
  ['PNS', 'iii/c', 'III/c'],
  ['CPNS', 'III A', 'III/a'],
  ['PNS', 'IV-e', 'IV/e'],
  ['PPPK', 'ix', 'IX'],
  ['PPPK', 'III/a', null],
  ['PNS', 'IX', null],
  ['PNS', 'V/a', null],
  ['PNS', '', null],
] as const)('normalises the golongan of a %s written "%s" to %s', (status, text, golongan) => {
  expect(normaliseGolongan(status, text)).toBe(golongan);
});
