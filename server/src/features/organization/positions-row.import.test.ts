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
