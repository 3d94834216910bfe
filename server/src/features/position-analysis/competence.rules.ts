import { sourcesOf, valueOn } from '../../rules/dated-value.ts';
import { sourceLines } from '../../rules/legal-source.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { COMPETENCE_DICTIONARY, MOST_LEVEL, type CompetenceKind, type DictionaryEntry } from './competence.parameters.ts';
import { linesOf } from './item-lines.rules.ts';

/** What the dictionary holds on a day. @throws NoValueOn before there was one */
export const dictionaryOn = (day: LocalDate): readonly DictionaryEntry[] => valueOn(COMPETENCE_DICTIONARY, day, 'the dictionary of competences').value;

export const DICTIONARY_SOURCE = sourceLines(sourcesOf(COMPETENCE_DICTIONARY));

/** As people compare names: whatever capitals, spaces and signs around them. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The competence that a text names by its code or its title. @example competenceCalled(entries, 'm.2')?.title // 'Kerja Sama' */
export const competenceCalled = (entries: readonly DictionaryEntry[], text: string): DictionaryEntry | null =>
  entries.find(({ code, title }) => plain(code) === plain(text) || plain(title).replaceAll(' ', '') === plain(text).replaceAll(' ', '')) ?? null;

/** Those whose title or definition holds every word that is looked for. */
export const competencesWith = (entries: readonly DictionaryEntry[], search: string): readonly DictionaryEntry[] => {
  const words = plain(search).split(' ').filter(Boolean);
  return entries.filter(({ code, title, definition }) => words.every((word) => `${plain(code)} ${plain(title)} ${plain(definition)}`.includes(word)));
};

export const isLevel = (level: number): boolean => Number.isInteger(level) && level >= 1 && level <= MOST_LEVEL;

/** What is said of a competence in a text: its name and its level. */
export interface SaidCompetence {
  readonly title: string;
  /** Null where no number stands behind the name. */
  readonly level: number | null;
}

/**
 * Name and level of a competence, as tables of competence standards write them in one cell.
 *
 * @example saidCompetence('Integritas (level 3)') // { title: 'Integritas', level: 3 }
 */
export function saidCompetence(text: string): SaidCompetence {
  const [, title, level] = /^(.*?)[\s:,=>–-]*\(?\s*(?:level|lv\.?|tingkat)?\s*(\d+)\s*\)?$/iu.exec(text.trim()) ?? [];
  const name = title?.replace(/\(\s*$/u, '').trim();
  return level === undefined || !name ? { title: text.trim(), level: null } : { title: name, level: Number(level) };
}

/** Those kinds whose competences are all in the dictionary; technical ones are in none. */
export const isInDictionary = (kind: CompetenceKind): boolean => kind !== 'TECHNICAL';

/** What the dictionary holds by its last edition: files are read by it. */
export const latestDictionary = (): readonly DictionaryEntry[] => dictionaryOn('9999-12-31');

/** The competences of a cell: by lines, bars and semicolons, and by commas behind a level. */
export const linesOfCompetences = (cell: string): string[] => linesOf(cell.replaceAll(/(\d\)?)\s*,\s*/gu, '$1\n'));
