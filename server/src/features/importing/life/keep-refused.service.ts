import type { PoolClient } from 'pg';
import type { Cell, TabularRow } from '../reading/tabular-file.ts';
import { readTable } from '../reading/in-thread.reader.ts';
import { StackedRows } from '../rows/cell-parts.reader.ts';
import type { SplitColumn } from '../rows/header.reader.ts';

const ROWS_PER_STATEMENT = 1_000;
/** Digits that a spreadsheet keeps of a number. */
const DIGITS_KEPT = 15;

const KEEP = /* sql */ `
  update import_row r set cells = x.c from json_to_recordset($2::json) as x (n integer, c jsonb)
  where r.import_id = $1 and r.row_number = x.n`;

/** PostgreSQL keeps no NUL, and no half of a sign. */
const kept = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');

/**
 * A cell as it is given back. A number with more digits than a spreadsheet keeps stays recognisable as one that was rounded:
 * written out it would come in again as the NIP of somebody else.
 */
const cellOf = ({ text, numeric }: Cell): string =>
  numeric === true && Math.abs(Number(text)) > Number.MAX_SAFE_INTEGER
    ? Number(text)
        .toExponential(DIGITS_KEPT - 1)
        .toUpperCase()
    : kept(text);

interface Kept {
  readonly importId: string;
  readonly path: string;
  /** Name of the sheet that was read. */
  readonly sheet: string;
  /** All headers of the file, in its order. */
  readonly written: readonly string[];
  readonly splits: readonly SplitColumn[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Keeps the cells of refused rows as the file has them, so that people get them back to correct: the file lies on the server
 * that checked it, and is gone a moment later. It is read once more for that, and only where something was refused: to keep
 * every row as it came would make each check dearer. They go with the rows, when the import ends.
 */
export async function keepRefused(client: PoolClient, { importId, path, sheet, written, splits, signal }: Kept): Promise<void> {
  const found = await client.query<{ row_number: number }>("select row_number from import_row where import_id = $1 and outcome = 'REFUSED'", [importId]);
  const refused = new Set(found.rows.map((row) => row.row_number));
  if (refused.size === 0) return;
  await client.query('update import set columns = $2 where id = $1', [importId, JSON.stringify(written.map(kept))]);
  let waiting: TabularRow[] = [];
  const send = async (): Promise<void> => {
    const rows = waiting.map(({ rowNumber, cells }) => ({ n: rowNumber, c: cells.map(cellOf) }));
    waiting = [];
    await client.query(KEEP, [importId, JSON.stringify(rows)]);
  };
  await readTable(
    path,
    async (file) => {
      // What stood in two rows is given back as the one row it was read as.
      const stacked = new StackedRows(splits);
      const index = file.sheets.findIndex(({ name }) => name === sheet);
      for await (const batch of file.rows(Math.max(index, 0))) {
        signal?.throwIfAborted();
        for (const row of batch.flatMap((one) => stacked.take(one))) if (refused.delete(row.rowNumber)) waiting.push(row);
        if (waiting.length >= ROWS_PER_STATEMENT) await send();
        if (refused.size === 0) break;
      }
      for (const row of stacked.finish()) if (refused.delete(row.rowNumber)) waiting.push(row);
    },
    { signal },
  );
  if (waiting.length > 0) await send();
}
