export type Cell = string | number | boolean | null;

const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;

/** One CSV line without its line end: RFC 4180 quoting, and `;` quoted too, as readers may take it for the separator. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Header first, then a line per row, made only when asked for. */
export function* csvLines<Row>(columns: readonly string[], rows: Iterable<Row>, toCells: (row: Row) => readonly Cell[]): Generator<string> {
  yield csvLine(columns);
  for (const row of rows) yield csvLine(toCells(row));
}
