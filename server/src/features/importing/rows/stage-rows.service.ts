import type { PoolClient } from 'pg';
import type { LocalDate } from '../../../rules/local-date.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import type { Progress, TabularFile, TabularRow } from '../reading/tabular-file.ts';
import { readTable } from '../reading/in-thread.reader.ts';
import { isColumnProblem, matchColumns, type ColumnMatch } from './header.reader.ts';
import type { ImportKind } from './kind.ts';
import { readImportRow, type StagedRow } from './row.reader.ts';

/** What one statement stages: each is a transaction of its own, and none may hold others for long or fill the memory. */
const ROWS_PER_STATEMENT = 5_000;
const CHARACTERS_PER_STATEMENT = 2 * 1024 * 1024;
const PROGRESS_EVERY_MS = 250;

/** A received file and the import whose rows it holds. */
export interface FileToStage {
  readonly path: string;
  readonly importId: string;
  readonly kind: ImportKind;
  readonly byteSize: number;
  /** Where the file is for. */
  readonly today: LocalDate;
  /** Told at most four times a second. Stops the reading by throwing. */
  readonly onProgress: (progress: Progress) => Promise<void>;
  /** Ends the reading at once, with its reason. */
  readonly signal?: AbortSignal | undefined;
}

const INSERT = /* sql */ `
  insert into import_row (import_id, row_number, label, data)
  select $1, r.n, r.l, r.d from json_to_recordset($2::json) as r (n integer, l text, d jsonb)`;

const textOf = ({ rowNumber, label, data, problems }: StagedRow): string =>
  JSON.stringify({ n: rowNumber, l: label, d: problems.length > 0 ? { ...data, _read: problems } : data });

/** Sends rows in large statements, one under way while the next is being read: the two cores then work side by side. */
class RowSink {
  private waiting: string[] = [];
  private characters = 0;
  private sending: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: PoolClient,
    private readonly importId: string,
  ) {}

  async add(row: StagedRow): Promise<void> {
    const text = textOf(row);
    this.waiting.push(text);
    this.characters += text.length;
    if (this.waiting.length >= ROWS_PER_STATEMENT || this.characters >= CHARACTERS_PER_STATEMENT) await this.send();
  }

  /** Waits for the statement under way and starts the next. */
  private async send(): Promise<void> {
    const rows = this.waiting;
    this.waiting = [];
    this.characters = 0;
    await this.sending;
    this.sending = this.client.query(INSERT, [this.importId, `[${rows.join(',')}]`]);
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

function readHeader({ header }: ImportKind, row: TabularRow): ColumnMatch {
  const match = matchColumns(
    header,
    row.cells.map((cell) => cell.text),
  );
  if (isColumnProblem(match)) throw new ImportFileRefused(match.code, match.message, match.remedy, { column: match.column });
  return match;
}

/**
 * Reads a file into `import_row`, where it can keep nobody waiting, bounded in memory, and tells how far it is. Every
 * statement is a transaction of its own: one for all rows would hold back what everybody may read of the change log.
 */
export const stageRows = (client: PoolClient, file: FileToStage): Promise<ColumnMatch> =>
  readTable(file.path, (opened) => stageFile(client, opened, file), { signal: file.signal });

async function stageFile(client: PoolClient, file: TabularFile, { importId, kind, byteSize, today, onProgress, signal }: FileToStage): Promise<ColumnMatch> {
  const sink = new RowSink(client, importId);
  const started = performance.now();
  let told = started;
  let rows = 0;
  let match: ColumnMatch | null = null;
  try {
    for await (const batch of file.batches) {
      signal?.throwIfAborted();
      for (const row of batch) {
        if (match === null) {
          match = readHeader(kind, row);
          continue;
        }
        rows += 1;
        await sink.add(readImportRow(kind, { match, exactWidth: file.format === 'CSV', today }, row));
      }
      const now = performance.now();
      if (now - told >= PROGRESS_EVERY_MS) {
        told = now;
        const seconds = (now - started) / 1_000;
        const bytesRead = Math.min(byteSize, file.bytesRead());
        const secondsLeft = bytesRead === 0 ? 0 : ((byteSize - bytesRead) * seconds) / bytesRead;
        await onProgress({ bytesRead, rowsRead: rows, rowsPerSecond: rows / seconds, secondsLeft });
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
