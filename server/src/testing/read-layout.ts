import type { ImportKind } from '../features/importing/index.ts';
import { ImportFileRefused } from '../features/importing/reading/file-refused.errors.ts';
import { MergedCells } from '../features/importing/reading/merged-cells.reader.ts';
import type { Cell, TabularFile, TabularRow } from '../features/importing/reading/tabular-file.ts';
import { openTabularFile } from '../features/importing/reading/tabular.reader.ts';
import { columnIndex } from '../features/importing/reading/xlsx-merged.reader.ts';
import { writeTemporary } from '../features/importing/reading/workbook.fixture.ts';
import { findTable, NOTHING_ASKED, type TableAsked, type TableOfFile } from '../features/importing/rows/find-table.service.ts';
import type { FilledColumn, GroupRow, LeftOut, SheetFound } from '../features/importing/rows/table-layout.reader.ts';
import { readImportRow, type StagedRow } from '../features/importing/rows/row.reader.ts';
import { StatedElsewhere } from '../features/importing/rows/stage-rows.service.ts';
import { TableRows, type ListRow } from '../features/importing/rows/table-rows.reader.ts';

/** What is read of a file. */
export interface Reading {
  readonly separator: string | null;
  readonly sheet: string;
  readonly sheets: readonly SheetFound[];
  readonly headerRows: readonly number[];
  readonly rows: readonly StagedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly groups: readonly GroupRow[];
  readonly filled: readonly FilledColumn[];
  readonly lastRow: number;
  /** What its columns were taken for, and their first values. */
  readonly columns: NonNullable<TableOfFile['columns']>;
}

async function readOpened(kind: ImportKind, file: TabularFile, known: Partial<TableAsked>): Promise<Reading> {
  const table = await findTable(file, kind.header, { ...NOTHING_ASKED, ...known });
  if (table.found instanceof ImportFileRefused) throw table.found;
  const { match, headerRows } = table.found;
  const list = new TableRows(kind, table.found);
  const elsewhere = new StatedElsewhere(kind, table.columns?.found.fixed ?? []);
  const read = ({ row, taken }: ListRow): StagedRow =>
    readImportRow(kind, { match, exactWidth: file.format === 'CSV', today: '2026-11-21', level: 'CITY' }, row, elsewhere.of(taken));
  const rows: StagedRow[] = [];
  for await (const batch of file.rows(table.sheet)) for (const row of batch) rows.push(...list.take(row).map(read));
  rows.push(...list.finish(file.lastRow()).map(read));
  return {
    separator: file.separator,
    sheet: table.name,
    sheets: table.sheets,
    headerRows: headerRows.map(({ rowNumber }) => rowNumber),
    rows,
    leftOut: list.leftOut,
    groups: list.groups,
    filled: list.filled,
    lastRow: file.lastRow(),
    columns: table.columns!,
  };
}

/** Reads a file as one of a kind, without a database. Errors: ImportFileRefused. */
export async function readFile(kind: ImportKind, content: Buffer | string, sheet: string | null = null, known: Partial<TableAsked> = {}): Promise<Reading> {
  const file = await openTabularFile(writeTemporary(content));
  try {
    return await readOpened(kind, file, { sheet, ...known });
  } finally {
    file.close();
  }
}

const statesSomething = (cells: readonly Cell[]): boolean => cells.some((cell) => cell.text !== '');

function rowsOf(sheet: readonly (readonly string[])[], merged: readonly string[]): TabularRow[] {
  const areas = merged.map((area) => {
    const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area) ?? [];
    return { left: columnIndex(left), top: Number(top), right: columnIndex(right), bottom: Number(bottom) };
  });
  const filling = new MergedCells(areas);
  return sheet.flatMap((texts, index) => {
    const cells: Cell[] = texts.map((text) => ({ text }));
    if (!statesSomething(cells)) return [];
    filling.fill(index + 1, cells);
    return [{ rowNumber: index + 1, cells }];
  });
}

/** The same of the cells of a sheet. */
export const readLayout = (
  kind: ImportKind,
  sheet: readonly (readonly string[])[],
  { merged = [], ...known }: { readonly merged?: readonly string[] } & Partial<TableAsked> = {},
): Promise<Reading> =>
  readOpened(
    kind,
    {
      format: 'XLSX',
      separator: null,
      sheets: [{ name: 'Data', isHidden: false }],
      async *rows() {
        yield rowsOf(sheet, merged);
      },
      bytesRead: () => 0,
      lastRow: () => sheet.length,
      close: () => undefined,
    },
    known,
  );
