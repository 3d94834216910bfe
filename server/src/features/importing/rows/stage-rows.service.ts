import type { PoolClient } from 'pg';
import type { LocalDate } from '../../../rules/local-date.ts';
import type { GovernmentLevel } from '../../../rules/government-levels.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import type { Progress, TabularFile } from '../reading/tabular-file.ts';
import { readTable } from '../reading/in-thread.reader.ts';
import { findTable, hasNoRows, type TableAsked, type TableOfFile } from './find-table.service.ts';
import type { ColumnMatch, FileColumn } from './header.reader.ts';
import type { ImportKind } from './kind.ts';
import type { StatedFixed } from './mapping.reader.ts';
import type { TableLayout } from './table-layout.reader.ts';
import { readImportRow, type Fixed, type StagedRow } from './row.reader.ts';
import type { WordBook } from './words.reader.ts';
import { TableRows, type ListRow, type TakenAbove } from './table-rows.reader.ts';

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
  /** Which sheet was asked for, and what is known of its columns. */
  readonly asked: TableAsked;
  /** Where the file is for. */
  readonly today: LocalDate;
  /** Of the government it is for. */
  readonly level: GovernmentLevel;
  /** What was said of words; counts those that the file has. */
  readonly words: WordBook;
  /** Told at most four times a second. Stops the reading by throwing. */
  readonly onProgress: (progress: Progress) => Promise<void>;
  /** Told how the table was found, also of a file without one, and again when all is read. */
  readonly onLayout: (layout: TableLayout) => Promise<void>;
  /** Told what its columns were taken for, also of a file that cannot be used by them. */
  readonly onColumns: (columns: NonNullable<TableOfFile['columns']>) => Promise<void>;
  /** Ends the reading at once, with its reason. */
  readonly signal?: AbortSignal | undefined;
}

const INSERT = /* sql */ `
  insert into import_row (import_id, row_number, label, data, answer)
  select $1, r.n, r.l, r.d, r.a from json_to_recordset($2::json) as r (n integer, l text, d jsonb, a text)`;

const textOf = ({ rowNumber, label, data, cleared, problems, answer }: StagedRow): string =>
  JSON.stringify({
    n: rowNumber,
    l: label,
    ...(answer === null ? {} : { a: answer }),
    d: { ...data, ...(cleared.length > 0 ? { cleared } : {}), ...(problems.length > 0 ? { _read: problems } : {}) },
  });

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

/** What each row takes from a row above it, and every row from what is stated of the file. */
export class StatedElsewhere {
  readonly #columns: ReadonlyMap<string, FileColumn>;
  readonly #everywhere: Fixed;
  #last: readonly [taken: TakenAbove, fixed: Fixed] | null = null;

  constructor({ header }: Pick<ImportKind, 'header'>, stated: readonly StatedFixed[]) {
    this.#columns = new Map(header.columns.map((column) => [column.name, column]));
    this.#everywhere = this.#read(stated.map(({ column, value }) => [column, value]));
  }

  #read(named: Iterable<readonly [name: string, text: string]>): Map<FileColumn, string> {
    return new Map([...named].map(([name, text]) => [this.#columns.get(name)!, text]));
  }

  of(taken: TakenAbove | null): Fixed {
    if (taken === null) return this.#everywhere;
    if (this.#last?.[0] !== taken) this.#last = [taken, new Map([...this.#everywhere, ...this.#read(taken)])];
    return this.#last[1];
  }
}

function layoutOf({ format, separator, encoding }: TabularFile, { name, sheets, found }: TableOfFile, rows: TableRows | null): TableLayout {
  return {
    format,
    separator,
    ...(encoding ? { encoding } : {}),
    sheet: name,
    sheets,
    headerRows: found instanceof ImportFileRefused ? [] : found.headerRows.map(({ rowNumber }) => rowNumber),
    leftOutCount: rows?.leftOutCount ?? 0,
    leftOut: rows?.leftOut ?? [],
    groupColumn: rows && rows.groupCount > 0 ? rows.groupColumn : null,
    groupCount: rows?.groupCount ?? 0,
    groups: rows?.groups ?? [],
    filled: rows?.filled ?? [],
    ...(rows && rows.restated.length > 0 ? { restated: rows.restated } : {}),
  };
}

/**
 * Reads a file into `import_row`, where it can keep nobody waiting, bounded in memory, and tells how far it is. Every
 * statement is a transaction of its own: one for all rows would hold back what everybody may read of the change log.
 */
export const stageRows = (client: PoolClient, file: FileToStage): Promise<ColumnMatch> =>
  readTable(file.path, (opened) => stageFile(client, opened, file), { signal: file.signal });

async function stageFile(
  client: PoolClient,
  file: TabularFile,
  { importId, kind, byteSize, asked, today, level, words, onProgress, onLayout, onColumns, signal }: FileToStage,
): Promise<ColumnMatch> {
  const table = await findTable(file, kind.header, asked, signal);
  if (table.columns) await onColumns(table.columns);
  if (table.found instanceof ImportFileRefused) {
    await onLayout(layoutOf(file, table, null));
    throw table.found;
  }
  const { match } = table.found;
  const list = new TableRows(kind, table.found);
  const elsewhere = new StatedElsewhere(kind, table.columns?.found.fixed ?? []);
  const sink = new RowSink(client, importId);
  const started = performance.now();
  let told = started;
  let rows = 0;
  const stage = ({ row, taken }: ListRow): Promise<void> => {
    rows += 1;
    return sink.add(readImportRow(kind, { match, exactWidth: file.format === 'CSV', today, level, words }, row, elsewhere.of(taken)));
  };
  try {
    for await (const batch of file.rows(table.sheet)) {
      signal?.throwIfAborted();
      for (const next of batch) for (const listed of list.take(next)) await stage(listed);
      const now = performance.now();
      if (now - told >= PROGRESS_EVERY_MS) {
        told = now;
        const seconds = (now - started) / 1_000;
        const bytesRead = Math.min(byteSize, file.bytesRead());
        const secondsLeft = bytesRead === 0 ? 0 : ((byteSize - bytesRead) * seconds) / bytesRead;
        await onProgress({ bytesRead, rowsRead: rows, rowsPerSecond: rows / seconds, secondsLeft });
      }
    }
    for (const listed of list.finish(file.lastRow())) await stage(listed);
    await sink.finish();
  } finally {
    await sink.settled();
    file.close();
  }
  await onLayout(layoutOf(file, table, list));
  if (rows === 0) throw hasNoRows();
  return match;
}
