import type { Sheet, SheetFilter } from '../../graph/sheet.ts';
import { dayInWords, type Language } from '../../rules/languages.ts';
import { readAt, type NamedId } from './sheet-document.queries.ts';
import { OPERATORS, sayIn, WORDS, zoneName } from './sheet-words.queries.ts';

/** One condition of what the list was narrowed by. */
interface Condition {
  /** As it was sent: `filter.title.contains`. */
  readonly path: string;
  readonly value: unknown;
  readonly isNot: boolean;
}

/** Variables that are no filter: where the list is, which day, and what pages go by. */
const NO_FILTER: ReadonlySet<string> = new Set(['id', 'instansiId', 'asOf', 'orderBy', 'first', 'after', 'language']);

function conditionsIn(value: unknown, path: string, isNot: boolean): Condition[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) {
    // Conditions of `and` stand beside each other as those of the filter itself do; of `or` they are said as they were sent.
    const each = Array.isArray(value) && path.endsWith('.and') ? value : null;
    return each ? each.flatMap((one) => conditionsIn(one, path.slice(0, -'.and'.length), isNot)) : [{ path, value, isNot }];
  }
  return Object.entries(value).flatMap(([key, below]) => (key === 'not' ? conditionsIn(below, path, !isNot) : conditionsIn(below, `${path}.${key}`, isNot)));
}

export const conditionsOf = (variables: Readonly<Record<string, unknown>>): readonly Condition[] =>
  Object.entries(variables).flatMap(([name, value]) => (NO_FILTER.has(name) ? [] : conditionsIn(value, name, false)));

/** Without its operator: how all conditions on a field are said is stated once. */
const fieldOf = (path: string): string => path.replace(/\.\w+$/, '');

function statedFor({ filters = {} }: Sheet, path: string): SheetFilter | undefined {
  return filters[path] ?? filters[fieldOf(path)];
}

/** Rows of the graph that the filter names by their ids. */
export function namedIn(sheet: Sheet, variables: Readonly<Record<string, unknown>>): readonly NamedId[] {
  return conditionsOf(variables).flatMap(({ path, value }) => {
    const named = statedFor(sheet, path)?.named;
    return named === undefined ? [] : (Array.isArray(value) ? value : [value]).map((id) => ({ id: String(id), path: named }));
  });
}

/** What the list was narrowed by, in words; nothing of it is left out, however it was sent. */
export function filterInWords(sheet: Sheet, variables: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string>, language: Language): string {
  const say = sayIn(language);
  const said = conditionsOf(variables).map(({ path, value, isNot }) => {
    const stated = statedFor(sheet, path);
    const not = isNot ? `${WORDS.notFiltered[language]} ` : '';
    if (!stated) return `${not}${path.replace(/^filter\./, '')} ${JSON.stringify(value)}`;
    if (stated.whole && value !== false) return `${not}${stated.says[language]}`;
    const operator = path.slice(fieldOf(path).length + 1);
    if (operator === 'isNull') return `${stated.says[language]}: ${not}${WORDS[value === true ? 'empty' : 'filled'][language]}`;
    const one = (each: unknown): string =>
      typeof each === 'boolean'
        ? WORDS[each ? 'yes' : 'no'][language]
        : stated.words === undefined
          ? (names.get(String(each)) ?? String(each))
          : say(stated.words, String(each));
    const values = (Array.isArray(value) ? value : [value]).map(one).join(', ');
    return `${stated.says[language]}: ${not}${[OPERATORS[operator]?.[language], values].filter(Boolean).join(' ')}`;
  });
  return said.length === 0 ? WORDS.noFilter[language] : said.join('; ');
}

export interface HeadFacts {
  readonly sheet: Sheet;
  readonly language: Language;
  readonly answer: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly names: ReadonlyMap<string, string>;
  readonly total: number;
  /** What a page left out by itself, in its words, and of how many. */
  readonly narrowed: { readonly said: string; readonly all: number } | null;
  readonly timeZone: string;
  /** The day that the list is of, and the time at which it was made on the clocks of its government. */
  readonly day: string;
  readonly made: string;
}

/** The lines above a list: what it is, where, narrowed by what, of which day, from where, and how many rows follow. */
export function headLines({ sheet, language, answer, variables, names, total, narrowed, timeZone, day, made }: HeadFacts): readonly string[] {
  const said = (word: keyof typeof WORDS, text: string): string => `${WORDS[word][language]}: ${text}`;
  const at = (path: string): unknown => readAt(answer, `${sheet.place}/${path}`);
  const sight = sheet.sight === undefined ? 'ALL' : at(sheet.sight);
  const [madeDay = '', madeTime = ''] = made.split('T');
  const count = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  const filter = filterInWords(sheet, variables, names, language);
  const clock = language === 'id' ? madeTime.replace(':', '.') : madeTime;
  return [
    sheet.title[language],
    said('scope', sheet.scope.map((path) => String(at(path))).join(' · ')),
    said('filter', narrowed ? `${filter}; ${narrowed.said} (${count.format(total)} / ${count.format(narrowed.all)})` : filter),
    `${said('day', dayInWords(day)[language])}; ${WORDS.made[language]} ${dayInWords(madeDay)[language]} ${clock} ${zoneName(timeZone)}`,
    said('source', WORDS.sourceName[language]),
    said('rows', count.format(total)),
    ...(sight === 'ALL' ? [] : [WORDS[sight === 'NONE' ? 'nobody' : 'part'][language]]),
  ];
}
