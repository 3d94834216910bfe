import type { TabularRow } from '../reading/tabular-file.ts';
import type { FileColumn, FileHeader, Meant } from './header.reader.ts';
import { lastWord } from './initial-words.reader.ts';
import { isFilled } from './said-cells.reader.ts';
import { withMeant, type FoundHeader } from './table.reader.ts';

/** A sheet has a narrow column for what is missing: +/-, Selisih, Lebih/Kurang. */
const DIFFERENCE = /(?:^|\s)(?:[+±]\s*\/?\s*[-–]?|selisih)$|lebih|kurang/iu;
/** Of a column that means something, hardly a row says otherwise. */
const NEARLY_ALL = 0.95;

interface Pair {
  readonly own: number;
  readonly other: number;
  readonly column: FileColumn;
  readonly otherColumn: FileColumn;
}

/** Below one head: what stands before the letter is the same. */
const headOf = (written: string): string => written.replace(/\S+$/u, '').trim();

function pairsIn({ columns }: FileHeader, meant: readonly Meant[]): Pair[] {
  const isStated = (name: string): boolean => meant.some(({ column }) => column?.name === name);
  const placesOf = (letter: string): number[] =>
    meant.flatMap(({ column, written, by }, index) => (column === null && by === undefined && lastWord(written) === letter ? [index] : []));
  return columns.flatMap((column) => {
    const { initial } = column;
    const otherColumn = columns.find((one) => initial !== undefined && one.initial?.letter === initial.beside && one.initial.beside === initial.letter);
    if (!initial || !otherColumn || isStated(column.name) || isStated(otherColumn.name) || initial.letter < initial.beside) return [];
    const [own, another] = placesOf(initial.letter);
    const [other, otherAnother] = placesOf(initial.beside);
    if (own === undefined || other === undefined || another !== undefined || otherAnother !== undefined) return [];
    return headOf(meant[own]!.written) === headOf(meant[other]!.written) ? [{ own, other, column, otherColumn }] : [];
  });
}

function numberIn({ cells }: TabularRow, index: number): number | null {
  if (!isFilled(cells[index])) return 0;
  const text = cells[index]!.text.trim().replace(/[−–]/u, '-').replaceAll(/\s/gu, '');
  const found = /^\(?([+-]?[0-9]+)(?:[.,]0+)?\)?$/.exec(text);
  return found ? Number(found[1]) : null;
}

/** Whether the third column of a pair is how far the two are apart, in nearly every row: then they can be nothing else. */
function agrees({ own, other }: Pair, meant: readonly Meant[], rows: readonly TabularRow[]): boolean {
  const difference = meant.findIndex(({ column, written }, index) => index > Math.max(own, other) && column === null && DIFFERENCE.test(written));
  if (difference === -1) return false;
  const stated = rows.filter(({ cells }) => isFilled(cells[own]) || isFilled(cells[other]));
  const agreeing = stated.filter((row) => {
    const [one, two, apart] = [numberIn(row, own), numberIn(row, other), numberIn(row, difference)];
    return one !== null && two !== null && apart !== null && Math.abs(one - two) === Math.abs(apart);
  });
  return stated.length > 0 && agreeing.length >= stated.length * NEARLY_ALL && stated.some((row) => numberIn(row, difference) !== 0);
}

/**
 * Takes two columns that are written by their letters, B and K below one head, for what they are known as where a third one
 * beside them is their difference. Without it they are asked about: K is the class of a position as well.
 */
export function takeInitials(header: FileHeader, found: FoundHeader, rows: readonly TabularRow[]): FoundHeader {
  const taken = new Map<number, FileColumn>();
  for (const pair of pairsIn(header, found.meant)) {
    if (!agrees(pair, found.meant, rows)) continue;
    taken.set(pair.own, pair.column);
    taken.set(pair.other, pair.otherColumn);
  }
  if (taken.size === 0) return found;
  return withMeant(
    header,
    found,
    found.meant.map((one, index): Meant => (taken.has(index) ? { ...one, column: taken.get(index)!, sure: 2, by: 'VALUES' } : one)),
  );
}
