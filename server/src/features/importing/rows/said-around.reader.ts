import type { TabularRow } from '../reading/tabular-file.ts';
import { headerKey, type FileColumn, type FileHeader } from './header.reader.ts';
import type { StatedFixed } from './mapping.reader.ts';
import { headingIn, saidIn } from './said-cells.reader.ts';
import { headingOf, isNote, isNothing, isOrdinal, isSignature, isSum } from './row-words.reader.ts';

/** A form numbers what it asks: "1. Nama Jabatan", "a) Unit Kerja". */
const NUMBER_BEFORE = /^\s*(?:[0-9]{1,2}|[a-z]|[IVX]{1,4})\s*[.)]\s*/iu;

/**
 * What forms say above their table, of all its rows: "Nama Jabatan : Analis", in one cell or in two. Only of columns that a kind
 * names for it and that the table has not.
 */
export function saidAbove({ lookup, saidAbove: names }: FileHeader, titles: readonly TabularRow[], columns: readonly (FileColumn | null)[]): StatedFixed[] {
  if (names.length === 0) return [];
  const stated = new Map<string, string>();
  for (const row of titles) {
    const said = saidIn(row);
    for (const [at, { text }] of said.entries()) {
      const [label = '', ...rest] = text.replace(NUMBER_BEFORE, '').split(':');
      const column = lookup.get(headerKey(label));
      if (!column || !names.includes(column.name) || stated.has(column.name) || columns.includes(column)) continue;
      const beside = said.slice(at + 1).find((one) => one.text.replace(/^\s*:/u, '').trim() !== '');
      const value = (rest.length > 0 && rest.join(':').trim() !== '' ? rest.join(':') : (beside?.text ?? '').replace(/^\s*:/u, '')).trim();
      if (!isNothing(value)) stated.set(column.name, value);
    }
  }
  return [...stated].map(([column, value]) => ({ column, value }));
}

/** Whether rows below a header hold nothing but the name of what the rows after them are about. */
export function namesGroups({ groupRows }: FileHeader, below: readonly TabularRow[]): boolean {
  if (groupRows === null) return false;
  return below.some((row) => {
    const said = saidIn(row);
    const heading = headingIn(said);
    if (!heading || said.some((one) => one !== heading && !isOrdinal(one.text))) return false;
    const { name } = headingOf(heading.text);
    return !isSum(name) && !isNote(name) && !isSignature(name) && groupRows.isName(name);
  });
}
