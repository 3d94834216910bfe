import { SECTIONS, type SectionName } from './position-analysis.parameters.ts';

/** Stands between an item and what belongs to it, in a cell and in what people are shown of it. */
export const ARROW = ' => ';

/** What lists begin their lines with: 1. a) (3) - • */
const BULLET = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-–•*·])\s+/iu;

/**
 * The lines of a cell that holds several: by lines where it has them, else by bars, else by semicolons.
 *
 * @example linesOf('1. Menyusun laporan\n2. Merekap data') // ['Menyusun laporan', 'Merekap data']
 */
export function linesOf(cell: string): string[] {
  const separator = cell.includes('\n') ? '\n' : / \| /u.test(cell) ? ' | ' : ';';
  return cell
    .split(separator)
    .map((line) => line.replace(BULLET, '').replaceAll(/\s+/gu, ' ').replace(/\s*;$/u, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** A line as it is kept while it is checked: its texts between arrows, as many as its section has; of relations the unit stands in the middle. */
function lineOf(section: SectionName, line: string): string {
  const [first = '', ...more] = line.split(/\s*(?:=>|→)\s*/u).map((text) => text.trim());
  const { hasDetail, hasCounterpart } = SECTIONS[section];
  if (!hasDetail || more.length === 0) return [first, ...more].filter(Boolean).join(', ');
  if (!hasCounterpart) return [first, more.join(', ')].join(ARROW);
  const [counterpart, ...detail] = more.length === 1 ? ['', ...more] : more;
  return [first, counterpart, detail.join(', ')].join(ARROW);
}

/** A cell of a section, a line for each of its items. @example itemLines('TASK', 'Menyusun laporan → Laporan') // ['Menyusun laporan => Laporan'] */
export const itemLines = (section: SectionName, cell: string): string[] => linesOf(cell).map((line) => lineOf(section, line));
