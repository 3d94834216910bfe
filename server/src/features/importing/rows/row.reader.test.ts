import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { codesOf, matchColumns, readRow } from '../../../testing/read-row.ts';
import { isColumnProblem } from './header.reader.ts';
import { kindNamed } from './index.ts';
import { readImportRow } from './row.reader.ts';

const EMPLOYEES = kindNamed(KINDS, 'EMPLOYEES');
const ASSIGNMENTS = kindNamed(KINDS, 'ASSIGNMENTS');
const NIP = '199002142015052007';

describe('a row', () => {
  it('names row, column as the file writes it, value and remedy', () => {
    expect(readRow(EMPLOYEES, { NIP: '123', 'Nama Pegawai': 'Budi' }).problems).toEqual([
      {
        code: 'NIP_LENGTH',
        message: { id: 'NIP ini tidak berjumlah 18 angka.', en: 'The NIP does not have 18 digits.' },
        column: 'NIP',
        value: '123',
        remedy: { id: 'Tulis ke-18 angkanya, juga nol di depan.', en: 'Enter all 18 digits, also a leading zero.' },
        fatal: true,
      },
    ]);
  });

  it('is refused for a wrong number of columns, a formula, an error and an empty required cell', () => {
    const match = matchColumns(EMPLOYEES, ['nip', 'nama']);
    if (isColumnProblem(match)) throw new Error(match.message.en);
    const file = { match, exactWidth: true, today: '2026-11-21', level: 'CITY' } as const;
    expect(codesOf(readImportRow(EMPLOYEES, file, { rowNumber: 2, cells: [{ text: NIP }] }))).toEqual(['COLUMN_COUNT', 'VALUE_MISSING']);
    expect(codesOf(readImportRow(EMPLOYEES, file, { rowNumber: 2, cells: [{ text: NIP }, { text: 'Budi' }, { text: 'S.Sos' }] }))).toEqual(['COLUMN_COUNT']);
    expect(codesOf(readImportRow(EMPLOYEES, file, { rowNumber: 2, cells: [{ text: NIP }, { text: 'Budi' }, { text: '' }] }))).toEqual([]);
    expect(codesOf(readRow(EMPLOYEES, { nip: { text: NIP, formula: true }, nama: { text: '#REF!', fault: true } }))).toEqual([
      'CELL_IS_FORMULA',
      'CELL_IS_ERROR',
    ]);
    expect(codesOf(readRow(ASSIGNMENTS, { nip: NIP, kode_jabatan: '', jabatan: '', tmt: '2020-01-01' }))).toEqual(['VALUE_MISSING']);
  });

  it('tells what is to be taken away from what is not said', () => {
    const cleared = (text: string): readonly string[] => readRow(EMPLOYEES, { nip: NIP, nama: 'Budi', golongan: text, jurusan: text }).cleared;
    for (const dash of ['-', ' - ', '–', '—', '\u2212', '\u2011']) expect(cleared(dash), dash).toEqual(['golongan', 'education_field']);
    for (const nothing of ['', '  ', 'NULL', 'n/a', '0000-00-00']) expect(cleared(nothing), nothing).toEqual([]);
    expect(readRow(EMPLOYEES, { nip: NIP, nama: '-' }).problems).toEqual([
      expect.objectContaining({
        code: 'VALUE_MISSING',
        value: '-',
        message: expect.objectContaining({ en: 'The cell says that there is no value, and there has to be one.' }),
      }),
    ]);
    expect(readRow(EMPLOYEES, { nip: NIP, nama: 'Budi', status: '-' }).problems).toEqual([
      expect.objectContaining({
        code: 'VALUE_NOT_CLEARABLE',
        value: '-',
        remedy: expect.objectContaining({ en: expect.stringContaining('Leave the cell empty') }),
      }),
    ]);
  });

  it('has what its other cells say, whatever a dash says', () => {
    const row = readRow(kindNamed(KINDS, 'POSITIONS'), { jabatan: 'Auditor Ahli Madya', jenis: 'Fungsional', jenjang: '-' });
    expect(row).toMatchObject({ data: { jenjang: 'AHLI_MADYA' }, cleared: [] });
  });

  it('shows values without signs that steer the screen', () => {
    expect(readRow(EMPLOYEES, { nip: '12\u001b[2J\u202e', nama: 'x' }).problems[0]?.value).toBe('12\uFFFD[2J\uFFFD');
  });
});
