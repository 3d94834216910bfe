import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { ignoredColumns, importProblemCodes } from './import-problems.ts';

const EMITTED = join(import.meta.dirname, '../../../../../schema/emitted/import-problems.json');

describe('the codes of problems of imports', () => {
  it('come from the file, the rows of every kind, and the life of the import', () => {
    expect(importProblemCodes(KINDS)).toEqual(
      expect.arrayContaining(['XLSX_DAMAGED', 'COLUMN_MISSING', 'VALUE_MISSING', 'NIP_LENGTH', 'GOLONGAN_UNKNOWN', 'UNIT_CIRCULAR', 'IMPORT_OUTDATED']),
    );
  });

  it('are emitted as they are, for those who put them into words', () => {
    expect(JSON.parse(readFileSync(EMITTED, 'utf8'))).toEqual(importProblemCodes(KINDS));
  });
});

it('columns that are not used are told, but that which numbers the rows', () => {
  expect(ignoredColumns(['No', 'Agama', 'No. Urut', 'Nomor SK Lama'])?.message).toEqual({
    id: 'Kolom ini tidak dipakai: Agama, Nomor SK Lama.',
    en: 'These columns are not used: Agama, Nomor SK Lama.',
  });
  expect(ignoredColumns(['No.', 'NOMOR URUT', '#'])).toBeNull();
});
