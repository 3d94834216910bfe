import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { codesOf, readRow } from '../../../testing/read-row.ts';
import { isColumnProblem, matchColumns } from './header.reader.ts';
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
        message: 'Row 7, column NIP, "123": The NIP does not have 18 digits.',
        column: 'NIP',
        value: '123',
        remedy: 'Enter all 18 digits, also a leading zero.',
        fatal: true,
      },
    ]);
  });

  it('is refused for a wrong number of columns, a formula, an error and an empty required cell', () => {
    const match = matchColumns(EMPLOYEES.header, ['nip', 'nama']);
    if (isColumnProblem(match)) throw new Error(match.message);
    const file = { match, exactWidth: true, today: '2026-11-21' };
    expect(codesOf(readImportRow(EMPLOYEES, file, { rowNumber: 2, cells: [{ text: NIP }] }))).toEqual(['COLUMN_COUNT', 'VALUE_MISSING']);
    expect(codesOf(readImportRow(EMPLOYEES, file, { rowNumber: 2, cells: [{ text: NIP }, { text: 'Budi' }, { text: 'S.Sos' }] }))).toEqual(['COLUMN_COUNT']);
    expect(codesOf(readImportRow(EMPLOYEES, file, { rowNumber: 2, cells: [{ text: NIP }, { text: 'Budi' }, { text: '' }] }))).toEqual([]);
    expect(codesOf(readRow(EMPLOYEES, { nip: { text: NIP, formula: true }, nama: { text: '#REF!', fault: true } }))).toEqual([
      'CELL_IS_FORMULA',
      'CELL_IS_ERROR',
    ]);
    expect(codesOf(readRow(ASSIGNMENTS, { nip: NIP, kode_jabatan: '', jabatan: '', tmt: '2020-01-01' }))).toEqual(['VALUE_MISSING']);
  });

  it('shows values without signs that steer the screen', () => {
    expect(readRow(EMPLOYEES, { nip: '12\u001b[2J\u202e', nama: 'x' }).problems[0]?.value).toBe('12\uFFFD[2J\uFFFD');
  });
});
