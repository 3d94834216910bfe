import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type ReferenceRow = Readonly<Record<string, string>>;

const read = new Map<string, readonly ReferenceRow[]>();

// The same folder is found from src/ (tests) and from dist/ (built): it hangs on the package, not on this file.
function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`No package.json above ${import.meta.dirname}; the demo data cannot be found`);
    folder = above;
  }
  return folder;
}

/** A file of `server/data/demo`, read once. */
export function referenceRows(file: string): readonly ReferenceRow[] {
  let rows = read.get(file);
  if (rows === undefined) {
    const text = readFileSync(join(packageRoot(), 'data', 'demo', file), 'utf8');
    rows = parse(text, { columns: true, skip_empty_lines: true }) as ReferenceRow[];
    read.set(file, rows);
  }
  return rows;
}

export function column(row: ReferenceRow, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`The demo data has no column ${name}`);
  return value;
}

/** Items of a cell that lists several, separated by `|`. */
export function listColumn(row: ReferenceRow, name: string): string[] {
  const value = column(row, name);
  return value === '' ? [] : value.split('|');
}
