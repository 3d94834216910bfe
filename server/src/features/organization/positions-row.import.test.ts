import { expect, it } from 'vitest';
import { codesOf, readRow } from '../../testing/read-row.ts';
import { positionsImport } from './positions.import.ts';

it('a row of a position turns "Struktural" into its kind and finds the retirement age', () => {
  expect(readRow(positionsImport, { jabatan: 'Kepala Bidang Riset', jenis: 'Struktural', kelas: '11', kebutuhan: '1' }).data).toMatchObject({
    kind: 'ADMINISTRATOR',
    lawful_retirement_age: 58,
    reads_like_head: true,
  });
  expect(readRow(positionsImport, { jabatan: 'Perencana Ahli Madya', jenis: 'Fungsional', kebutuhan: '2' }).data).toMatchObject({
    jenjang: 'AHLI_MADYA',
    lawful_retirement_age: 60,
  });
  expect(codesOf(readRow(positionsImport, { jabatan: 'Ajudan', jenis: 'Struktural', kebutuhan: '1' }))).toEqual(['POSITION_KIND_UNCLEAR']);
});

it('a row of a position says when the eselon is not that of the law at the level of the government, or the post not one of it', () => {
  const row = (level: 'PROVINCE' | 'CITY', title: string, eselon: string, kind: string) =>
    readRow(positionsImport, { jabatan: title, jenis: kind, eselon, kebutuhan: '1' }, level).problems.map(({ code, fatal, message }) => [
      code,
      fatal,
      message.en,
    ]);
  expect(row('PROVINCE', 'Kepala Dinas Kesehatan', 'II.b', 'JPT')).toEqual([
    ['ESELON_DIFFERS', false, 'By PP 18/2016 this post of a province is II.a; the file says II.b.'],
  ]);
  expect(row('CITY', 'Kepala Dinas Kesehatan', 'II.b', 'JPT')).toEqual([]);
  expect(row('PROVINCE', 'Kepala Dinas Kesehatan', 'II.a', 'JPT')).toEqual([]);
  expect(row('CITY', 'Kepala Cabang Dinas Contoh', '', 'Administrator')).toEqual([['POST_OF_ANOTHER_LEVEL', false, 'By PP 18/2016 a city has no such post.']]);
  expect(row('PROVINCE', 'Camat', 'III.a', 'Administrator')).toEqual([['POST_OF_ANOTHER_LEVEL', false, 'By PP 18/2016 a province has no such post.']]);
});

it('a row of a position says when eselon, title and class speak of different kinds', () => {
  const row = (values: Record<string, string>): string[] => codesOf(readRow(positionsImport, { kebutuhan: '1', ...values }));
  expect(row({ jabatan: 'Kepala Bidang Riset', jenis: 'Struktural', kelas: '14' })).toEqual(['POSITION_KIND_DIFFERS']);
  expect(row({ jabatan: 'Kepala Dinas Kesehatan', jenis: 'Administrator' })).toEqual(['POSITION_KIND_DIFFERS']);
  expect(row({ jabatan: 'Lurah', jenis: 'Pengawas', eselon: 'III.b' })).toEqual(['POSITION_KIND_DIFFERS']);
  expect(row({ jabatan: 'Kepala SMP Negeri 2', jenis: 'Pengawas' })).toEqual(['HEAD_OF_SCHOOL_IS_GURU']);
  expect(row({ jabatan: 'Kepala Bidang Riset', jenis: 'Struktural', eselon: 'III.b', kelas: '11' })).toEqual([]);
  expect(row({ jabatan: 'Sekretaris', jenis: 'Pengawas', kelas: '8' })).toEqual([]);
  expect(row({ jabatan: 'Kepala SMP Negeri 2', jenis: 'Struktural', kelas: '9' })).toEqual([]);
});
