import type { SayWord, SheetCell, SheetColumn, SheetKind } from '../../graph/sheet.ts';
import type { Language } from '../../rules/languages.ts';
import { readAt } from './sheet-document.queries.ts';
import { localTime, sayIn, WORDS } from './sheet-words.queries.ts';

/** What cells are written by. */
export interface Writing {
  readonly language: Language;
  readonly timeZone: string;
  readonly say: SayWord;
  readonly variables: Readonly<Record<string, unknown>>;
}

function cellOf(kind: SheetKind, value: unknown, { language, timeZone, say }: Writing): SheetCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return WORDS[value ? 'yes' : 'no'][language];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (typeof kind === 'object') return say(kind.words, text);
  if (kind === 'DAY') return { day: text };
  if (kind === 'INSTANT') return { instant: localTime(timeZone, new Date(text)) };
  if (typeof value !== 'number') return text;
  return kind === 'SHARE' ? { share: value } : kind === 'NUMBER' ? value : text;
}

/** A list of values in one cell; of days and numbers there is no such list. */
function joined(column: SheetColumn, values: readonly unknown[], node: unknown, writing: Writing): SheetCell {
  const said = values.flatMap((value) => {
    const cell = cellOf(column.kind, value, writing);
    return typeof cell === 'string' ? [cell] : typeof cell === 'number' ? [String(cell)] : [];
  });
  const total = column.total === undefined ? said.length : Number(readAt(node, column.total));
  // A list that is longer than what was read of it must not look complete.
  if (total > values.length) said.push(WORDS.andMore[writing.language].replace('{number}', String(total - values.length)));
  return said.length === 0 ? null : said.join(', ');
}

function workedOut(column: SheetColumn, { paths, cell }: NonNullable<SheetColumn['from']>, node: unknown, writing: Writing): SheetCell {
  const values = paths.map((path) => readAt(node, path));
  const found = cell(values, writing.say, writing.variables);
  if (Array.isArray(found)) return joined({ ...column, kind: 'TEXT' }, found, node, writing);
  return typeof found === 'object' && found !== null && 'id' in found ? found[writing.language] : (found as SheetCell);
}

/** One cell of a row: its value, nothing where nothing is known, and in words that it is hidden from this account. */
export function cellIn(column: SheetColumn, node: unknown, writing: Writing): SheetCell {
  const hidden = WORDS.hidden[writing.language];
  if (column.shownIf !== undefined && readAt(node, column.shownIf) === false) return hidden;
  const isClosed = column.sight !== undefined && readAt(node, column.sight) !== 'ALL';
  // A number of what is shown in part is no number of it.
  if (isClosed && (column.kind === 'NUMBER' || column.kind === 'SHARE')) return hidden;
  const { from } = column;
  const value = readAt(node, column.path);
  const cell = from
    ? workedOut(column, from, node, writing)
    : Array.isArray(value)
      ? joined(column, value, node, writing)
      : cellOf(column.kind, value, writing);
  return cell === null && (isClosed || column.isAlwaysKnown) ? hidden : cell;
}

export const headIn = ({ head }: SheetColumn, language: Language): string => ('figure' in head ? sayIn(language)('FigureKey', head.figure) : head[language]);

const WIDTHS: Readonly<Record<string, number>> = { NUMBER: 12, SHARE: 12, DAY: 13, INSTANT: 18, TEXT: 32 };
export const widthOf = ({ width, kind }: SheetColumn): number => width ?? (typeof kind === 'object' ? 20 : WIDTHS[kind]!);
