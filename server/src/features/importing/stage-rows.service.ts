import type { PoolClient } from 'pg';
import type { LocalDate } from '../../rules/local-date.ts';
import { isColumnProblem, matchColumns, type ColumnMatch } from './import-columns.rules.ts';
import { MAX_COLUMNS, MAX_ROWS, PROGRESS_EVERY_MS, ROWS_PER_STATEMENT } from './import-limits.parameters.ts';
import { readImportRow, type StagedRow } from './import-row.rules.ts';
import { writeProgress, type ImportTask } from './import-state.queries.ts';
import { ImportFileRefused } from './importing.errors.ts';
import { openTabularFile, type TabularRow } from './tabular-reader.ts';

/** Somebody cancelled the import while it was read. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

const INSERT = /* sql */ `
  insert into import_row (import_id, row_number, label, data)
  select $1, r.n, r.l, r.d from json_to_recordset($2::json) as r (n integer, l text, d jsonb)`;

function insertText(rows: readonly StagedRow[]): string {
  return JSON.stringify(rows.map((row) => ({ n: row.rowNumber, l: row.label, d: row.problems.length > 0 ? { ...row.data, _read: row.problems } : row.data })));
}

/** Sends rows in large statements, one under way while the next is being read: the two cores then work side by side. */
class RowSink {
  private waiting: StagedRow[] = [];
  private sending: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: PoolClient,
    private readonly importId: string,
  ) {}

  async add(row: StagedRow): Promise<void> {
    this.waiting.push(row);
    if (this.waiting.length >= ROWS_PER_STATEMENT) await this.send();
  }

  /** Waits for the statement under way and starts the next. */
  private async send(): Promise<void> {
    const rows = this.waiting;
    this.waiting = [];
    await this.sending;
    this.sending = this.client.query(INSERT, [this.importId, insertText(rows)]);
    // Its failure is met by the next await; until then it must not count as unhandled.
    this.sending.catch(() => undefined);
  }

  async finish(): Promise<void> {
    if (this.waiting.length > 0) await this.send();
    await this.sending;
  }

  settled(): Promise<unknown> {
    return this.sending.catch(() => undefined);
  }
}

function readHeader(task: ImportTask, row: TabularRow): ColumnMatch {
  if (row.cells.length > MAX_COLUMNS)
    throw new ImportFileRefused(
      'TOO_MANY_COLUMNS',
      `The file has ${row.cells.length} columns; ${MAX_COLUMNS} are possible.`,
      'Delete the columns that are not needed.',
    );
  const match = matchColumns(
    task.kind,
    row.cells.map((cell) => cell.text),
  );
  if (isColumnProblem(match)) throw new ImportFileRefused(match.code, match.message, match.remedy, { column: match.column });
  return match;
}

/** Reads a file into `import_row`, row by row and bounded in memory, and tells how far it is. */
export async function stageRows(client: PoolClient, task: ImportTask, path: string, today: LocalDate): Promise<ColumnMatch> {
  const file = await openTabularFile(path);
  const sink = new RowSink(client, task.id);
  const started = performance.now();
  let told = started;
  let rows = 0;
  let match: ColumnMatch | null = null;
  try {
    for await (const batch of file.batches) {
      for (const row of batch) {
        if (match === null) {
          match = readHeader(task, row);
          continue;
        }
        rows += 1;
        if (rows > MAX_ROWS) throw new ImportFileRefused('TOO_MANY_ROWS', `The file has more than ${MAX_ROWS} rows.`, 'Split it into several files.');
        await sink.add(readImportRow(task.kind, match, row, file.format === 'CSV', today));
      }
      const now = performance.now();
      if (now - told >= PROGRESS_EVERY_MS) {
        told = now;
        const seconds = (now - started) / 1_000;
        const bytesRead = Math.min(task.byte_size, file.bytesRead());
        const secondsLeft = bytesRead === 0 ? 0 : ((task.byte_size - bytesRead) * seconds) / bytesRead;
        if (!(await writeProgress(client, task.id, { bytesRead, rowsRead: rows, rowsPerSecond: rows / seconds, secondsLeft }))) throw new ImportCancelled();
      }
    }
    await sink.finish();
  } finally {
    await sink.settled();
  }
  if (match === null || rows === 0)
    throw new ImportFileRefused(
      'FILE_HAS_NO_ROWS',
      'The file has no rows below the header.',
      'Choose the file again; of a workbook, only the first sheet is read.',
    );
  return match;
}
