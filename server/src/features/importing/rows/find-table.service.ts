import { fill, firstOf, type InLanguages } from '../../../rules/languages.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import type { FileSheet, TabularFile, TabularRow } from '../reading/tabular-file.ts';
import { isColumnProblem, type FileHeader } from './header.reader.ts';
import type { SheetFound } from './table-layout.reader.ts';
import { shownValue } from './row-problem.ts';
import { foundColumns } from './found-columns.reader.ts';
import { takeInitials } from './initials.reader.ts';
import { proposalsFor, sampleRows, takeProposals, type OnRecord } from './proposals.reader.ts';
import { takeSplits } from './splits.reader.ts';
import { findHeader, isBetter, isTable, NOTHING_KNOWN, type ColumnsKnown, type FoundHeader, type FoundTable } from './table.reader.ts';

/** A sheet with what was found in it, or why it cannot be read. */
interface Looked {
  readonly index: number;
  readonly sheet: FileSheet;
  readonly head: readonly TabularRow[];
  readonly found: FoundHeader | null;
  readonly refused: ImportFileRefused | null;
}

/** The table that a file is read by, and all its sheets. */
export interface TableOfFile {
  readonly sheet: number;
  readonly name: string;
  readonly sheets: readonly SheetFound[];
  readonly found: FoundTable | ImportFileRefused;
  /** What its columns were taken for, with their first values; null where there is no row. */
  readonly columns: ReturnType<typeof foundColumns> | null;
}

/** What is known before a file is looked at, and how to ask what a government has on record. */
export interface TableAsked extends ColumnsKnown {
  readonly sheet: string | null;
  readonly onRecord: OnRecord;
}

export const NOTHING_ASKED: TableAsked = { ...NOTHING_KNOWN, sheet: null, onRecord: () => Promise.resolve(new Set()) };

/** The first rows of a sheet, as many as are handed over at once. */
async function headOf(file: TabularFile, sheet: number): Promise<readonly TabularRow[]> {
  for await (const batch of file.rows(sheet)) return batch;
  return [];
}

async function lookAt(file: TabularFile, header: FileHeader, index: number, known: ColumnsKnown): Promise<Looked> {
  const sheet = file.sheets[index]!;
  try {
    const head = await headOf(file, index);
    return { index, sheet, head, found: head.length === 0 ? null : findHeader(header, head, known), refused: null };
  } catch (error) {
    // Another sheet may be whole.
    if (error instanceof ImportFileRefused) return { index, sheet, head: [], found: null, refused: error };
    throw error;
  }
}

const nameKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The sheet whose header says most; hidden ones only where there is no other. */
function bestOf(looked: readonly Looked[]): Looked {
  const shown = looked.filter(({ sheet }) => !sheet.isHidden);
  const [first, ...more] = shown.length > 0 ? shown : looked;
  return more.reduce((best, one) => (one.found && (!best.found || isBetter(one.found.evidence, best.found.evidence)) ? one : best), first!);
}

const EMPTY = new ImportFileRefused(
  'FILE_HAS_NO_ROWS',
  { id: 'Tidak ada baris isi di bawah judul kolom.', en: 'The file has no rows below the header.' },
  {
    id: 'Pilih berkasnya lagi; bila lembarnya beberapa, pilih lembar yang memuat daftarnya.',
    en: 'Choose the file again; of a workbook, choose the sheet that holds the list.',
  },
).problem;
export const hasNoRows = (): ImportFileRefused => ImportFileRefused.of(EMPTY);

function tableIn({ found, refused }: Looked, looked: readonly Looked[], isAsked: boolean): FoundTable | ImportFileRefused {
  if (found && isTable(found)) return found;
  // A sheet that cannot be read may be the one that was meant.
  const broken = refused ?? (isAsked ? null : (looked.find((one) => one.refused !== null)?.refused ?? null));
  if (broken) return broken;
  if (found === null || !isColumnProblem(found.match)) return hasNoRows();
  const { code, message, remedy, column, accepted } = found.match;
  return new ImportFileRefused(code, message, remedy, { column, ...(accepted ? { accepted } : {}) });
}

const toldOf = ({ sheet, found }: Looked): SheetFound => ({
  name: shownValue(sheet.name),
  isHidden: sheet.isHidden,
  headerRows: found && found.evidence.named > 0 ? found.headerRows.map(({ rowNumber }) => rowNumber) : [],
  columns: found && isTable(found) ? Object.keys(found.match.headers) : [],
  fits: found !== null && isTable(found),
});

/** What the columns of the chosen sheet may mean besides what their headers say, and what they are taken for in the end. */
async function lookIntoColumns(header: FileHeader, looked: Looked, { onRecord }: TableAsked): Promise<{ looked: Looked; columns: TableOfFile['columns'] }> {
  if (looked.found === null) return { looked, columns: null };
  const rows = sampleRows(looked.head, looked.found);
  const read = takeSplits(header, takeInitials(header, looked.found, rows), looked.head);
  const proposals = await proposalsFor(header, read, rows, onRecord);
  const lacks = isColumnProblem(read.match) && read.match.code === 'COLUMN_MISSING';
  const found = lacks ? takeProposals(header, read, rows, proposals) : read;
  return { looked: { ...looked, found }, columns: foundColumns(header, found, rows, proposals) };
}

/** Finds the table of a kind in a file: on the sheet that was asked for, else on the one whose header says most. */
export async function findTable(file: TabularFile, header: FileHeader, asked: TableAsked = NOTHING_ASKED, signal?: AbortSignal): Promise<TableOfFile> {
  const looked: Looked[] = [];
  for (const index of file.sheets.keys()) {
    signal?.throwIfAborted();
    looked.push(await lookAt(file, header, index, asked));
  }
  const named = asked.mapping?.sheet ?? asked.sheet;
  const chosen = named === null ? bestOf(looked) : looked.find(({ sheet }) => sheet.name !== '' && nameKey(sheet.name) === nameKey(named));
  if (!chosen) {
    const sheets = looked.map(toldOf);
    const names = sheets.flatMap(({ name }) => (name === '' ? [] : [`"${name}"`]));
    const remedy: InLanguages =
      names.length > 0
        ? fill({ id: 'Pilih {names}, atau kosongkan.', en: 'Choose {names}, or none.' }, { names: firstOf(names) })
        : { id: 'Kosongkan lembarnya: berkas ini tidak berlembar.', en: 'Leave the sheet out: this file has none.' };
    return {
      sheet: 0,
      name: '',
      sheets,
      found: new ImportFileRefused(
        'SHEET_UNKNOWN',
        { id: 'Tidak ada lembar dengan nama itu di berkas ini.', en: 'The file has no sheet of this name.' },
        remedy,
      ),
      columns: null,
    };
  }
  const { looked: known, columns } = await lookIntoColumns(header, chosen, asked);
  return {
    sheet: chosen.index,
    name: shownValue(chosen.sheet.name),
    sheets: looked.map((one) => toldOf(one === chosen ? known : one)),
    found: tableIn(known, looked, named !== null),
    columns,
  };
}
