import type { TabularRow } from '../reading/tabular-file.ts';
import { canBeTold, splitCell, StackedRows } from './cell-parts.reader.ts';
import { headerKey, lackingOf, usedColumns, type FileColumn, type FileHeader, type Parts } from './header.reader.ts';
import { isInitialOf } from './initial-words.reader.ts';
import { OF_ANOTHER } from './proposals.reader.ts';
import { isRunningNumber, isSum } from './row-words.reader.ts';
import { isFilled } from './said-cells.reader.ts';
import { withMeant, type FoundHeader } from './table.reader.ts';
import { withParts } from './with-parts.reader.ts';

/** A few values may be of anything. */
const ENOUGH_VALUES = 3;
/** Where the header says what its cells hold, those that do not are refused one by one. */
const HALF = 0.5;
const NEARLY_ALL = 0.95;

const PARTED = /\s*(?:[/,;&+|()\r\n]|\b(?:dan|serta|and)\b)\s*/iu;

/** The columns that a header names beside each other: "NAMA / NIP". */
function namedIn({ lookup, columns }: FileHeader, written: string, lacking: readonly string[]): Parts {
  const words = written.split(PARTED).filter((word) => word !== '');
  const parts = words.map((word) => lookup.get(headerKey(word)) ?? columns.find((column) => isInitialOf(column, word, words)) ?? null);
  const used = parts.flatMap((part) => part?.name ?? []);
  // Of one that is known, the others may be more words for it: "Pangkat / Golongan".
  const isEnough = used.length > 1 || used.some((name) => lacking.includes(name));
  return words.length >= 2 && isEnough && new Set(used).size === used.length ? parts : [];
}

/** How many of the cells of a column say all of its parts, be it over two rows. */
function shareSplit(parts: Parts, index: number, rows: readonly TabularRow[]): { readonly share: number; readonly values: number } {
  const stacked = new StackedRows([{ index, parts, from: 0 }]);
  const texts = [...rows.flatMap((row) => stacked.take(row)), ...stacked.finish()]
    .flatMap(({ cells }) => (isFilled(cells[index]) ? [cells[index]!.text.trim()] : []))
    .filter((text) => !isRunningNumber(text) && !isSum(text));
  const values = texts.filter((text) => splitCell(text, parts) !== null).length;
  return { share: texts.length === 0 ? 0 : values / texts.length, values };
}

/**
 * Takes a column for several, where its header names them or the file lacks one of them, and its cells can be told apart by
 * what stands in them: a name and a NIP, beside each other or one above the other.
 */
export function takeSplits(header: FileHeader, found: FoundHeader, head: readonly TabularRow[]): FoundHeader {
  const last = found.headerRows.at(-1)?.rowNumber ?? 0;
  const rows = head.filter(({ rowNumber }) => rowNumber > last);
  const fixed = new Set(found.fixed.map(({ column }) => column));
  const used = usedColumns(found.meant, fixed);
  const stated = new Set([...used.columns.flatMap((column) => column?.name ?? []), ...fixed]);
  const lacking = lackingOf(header, used, fixed).flatMap((names) => (names.length === 1 ? names : []));
  // Words of a list are words of many other things beside other words.
  const told = header.columns.filter((column) => lacking.includes(column.name) && column.type.tells && !column.type.vocabulary);
  const splits = new Map<number, Parts>();
  const taken = new Set<string>();
  const isFree = (column: FileColumn | null): boolean => column === null || (!stated.has(column.name) && !taken.has(column.name));
  for (const [index, { column, written, by }] of found.meant.entries()) {
    if (by !== undefined || written === '' || OF_ANOTHER.test(written)) continue;
    const named = column === null ? namedIn(header, written, lacking) : [];
    const guessed = column === null || column.type.tells === undefined ? told.map((one): Parts => [used.columns[index] ?? null, one]) : [];
    const isNamed = named.length > 0 && named.every(isFree) && canBeTold(named);
    const candidates = [
      ...(isNamed ? [{ parts: named, most: HALF, enough: 1 }] : []),
      ...guessed.map((parts) => ({ parts, most: NEARLY_ALL, enough: ENOUGH_VALUES })),
    ];
    const fitting = candidates.find(({ parts, most, enough }) => {
      const { share, values } = shareSplit(parts, index, rows);
      return parts.slice(1).every(isFree) && share >= most && values >= enough;
    });
    if (!fitting) continue;
    splits.set(index, fitting.parts);
    for (const part of fitting.parts) if (part) taken.add(part.name);
  }
  return splits.size === 0 ? found : withMeant(header, found, withParts(found.meant, splits, 'VALUES', 2));
}
