import { writeFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import type { Language } from '../../../rules/languages.ts';
import { commaTextOf } from '../giving/comma-text.ts';
import { refusedTable, type RefusedRow } from '../giving/refused-rows.ts';
import { refusedWorkbook } from '../giving/refused-workbook.ts';
import { allRefused, IN_ORDER, REFUSED_FILE, REFUSED_ROWS, type CheckedFile, type RefusedReading } from './refused-rows.queries.ts';

/** Who works on the command line sees the rows of every import. */
export const refusedForOperator = (pool: Pool): RefusedReading => ({
  file: async (importId) => (await pool.query<CheckedFile>(`${REFUSED_FILE} $1`, [importId])).rows[0] ?? null,
  rowsAfter: async (importId, rowNumber) => (await pool.query<RefusedRow>(`${REFUSED_ROWS} $1 and row_number > $2 ${IN_ORDER}`, [importId, rowNumber])).rows,
});

/** The refused rows as a file like the one that came, by the end of its name. */
export async function writeRefused(pool: Pool, importId: string, path: string, language: Language): Promise<void> {
  const reading = refusedForOperator(pool);
  const file = (await reading.file(importId))!;
  const table = refusedTable(file, allRefused(reading, importId), language);
  await writeFile(path, path.toLowerCase().endsWith('.csv') ? commaTextOf(table) : refusedWorkbook(file, table));
}
