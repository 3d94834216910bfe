import { describe, expect, it } from 'vitest';
import { jenjangInTitle, structuralKindOf } from './position-kind.rules.ts';

describe('titles', () => {
  it.each([
    [{ eselon: 'II_B', title: 'x', positionClass: null }, 'JPT'],
    [{ eselon: 'IV_A', title: 'x', positionClass: null }, 'PENGAWAS'],
    [{ eselon: null, title: 'Kepala Badan', positionClass: 14 }, 'JPT'],
    [{ eselon: null, title: 'Sekretaris', positionClass: 12 }, 'ADMINISTRATOR'],
    [{ eselon: null, title: 'Sekretaris Daerah', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Kepala Subbagian Umum', positionClass: 9 }, 'PENGAWAS'],
    [{ eselon: null, title: 'Camat', positionClass: null }, 'ADMINISTRATOR'],
    [{ eselon: null, title: 'Lurah', positionClass: null }, 'PENGAWAS'],
    [{ eselon: null, title: 'Inspektur Pembantu I', positionClass: null }, 'ADMINISTRATOR'],
  ])('of structural posts give their kind (%j)', (post, kind) => {
    expect(structuralKindOf(post)).toBe(kind);
  });

  it('of functional posts give their jenjang', () => {
    expect(['Arsiparis Pelaksana', 'Perawat Penyelia', 'Guru Ahli Pertama', 'Dosen'].map(jenjangInTitle)).toEqual([
      'TERAMPIL',
      'PENYELIA',
      'AHLI_PERTAMA',
      null,
    ]);
  });
});
