import { expect, it } from 'vitest';
import { dinasKindInName, unitKindInName } from './unit-kind.rules.ts';

it('names of units and dinas give their kind', () => {
  expect(['Subbagian Umum', 'UPTD Puskesmas Ampenan', 'SDN 1 Ampenan', 'Kelurahan Babakan', 'Tim Kerja'].map(unitKindInName)).toEqual([
    'SUBBAGIAN',
    'PUSKESMAS',
    'SEKOLAH',
    'KELURAHAN',
    'LAINNYA',
  ]);
  expect(['Dinas Pendidikan', 'Sekretariat DPRD', 'Kecamatan Ampenan', 'Bappeda', 'Kantor'].map(dinasKindInName)).toEqual([
    'DINAS',
    'SEKRETARIAT_DPRD',
    'KECAMATAN',
    'BADAN',
    'LAINNYA',
  ]);
});
