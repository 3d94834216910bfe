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
  ['PNS', 'Pembina (IV/a)', 'IV/a'],
  ['PNS', 'III/b - Penata Muda Tk. I', 'III/b'],
  ['PNS', 'Penata Muda Tingkat I, III/b', 'III/b'],
  ['PNS', 'Penata Muda Tk. 1', 'III/b'],
  ['PNS', 'Pembina Utama Muda', 'IV/c'],
  ['PNS', 'Golongan III/a', 'III/a'],
  ['PNS', 'Gol. Ruang IIIA', 'III/a'],
  ['PNS', '3d', 'III/d'],
  ['PNS', 'III (c)', 'III/c'],
  ['PNS', '32', 'III/b'],
  ['PNS', '45', 'IV/e'],
  ['PNS', 'Gol. 3C', 'III/c'],
  ['PNS', 'Juru Tk.1 (1D)', 'I/d'],
  ['PNS', 'Penata Muda TkI / III.b', 'III/b'],
  ['PNS', 'Pembina Tkt.I,IV/b', 'IV/b'],
  ['PNS', 'I I I / a', 'III/a'],
  ['PNS', 'I V/b', 'IV/b'],
  ['PNS', 'lll/d', 'III/d'],
  ['PNS', 'lV/a', 'IV/a'],
  ['PNS', 'll c', 'II/c'],
  ['PNS', 'Golru III/c', 'III/c'],
  ['PNS', 'Golongan III Ruang d', 'III/d'],
  ['PNS', 'Penata Muda, III/a TMT 01-04-2021', 'III/a'],
  ['PPPK', 'lX', 'IX'],
  ['PPPK', 'V I I', 'VII'],
  ['PNS', 'Pembina (III/a)', null],
  ['PNS', 'III/a - IV/a', null],
  ['PNS', 'IV/a lama', null],
  ['PNS', '9', null],
  ['PNS', '46', null],
  ['PNS', 'IV/f', null],
  ['PPPK', 'ix', 'IX'],
  ['PPPK', '9', 'IX'],
  ['PPPK', 'Golongan IX', 'IX'],
  ['PPPK', 'PPPK - X', 'X'],
  ['PPPK', '18', null],
  ['PPPK', '0', null],
  ['PPPK', 'III/a', null],
  ['PNS', 'IX', null],
  ['PNS', 'V/a', null],
  ['PNS', '', null],
] as const)('normalises the golongan of a %s written "%s" to %s', (status, text, golongan) => {
  expect(normaliseGolongan(status, text)).toBe(golongan);
});
