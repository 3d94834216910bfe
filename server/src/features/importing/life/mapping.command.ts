import { readFile, writeFile } from 'node:fs/promises';
import { CommandRefused } from '../../../command.ts';
import { anyOf, fill, inEach, type InLanguages, type Language } from '../../../rules/languages.ts';
import type { FoundColumn, FoundColumns } from '../rows/found-columns.reader.ts';
import type { RecognisedBy } from '../rows/header.reader.ts';
import type { ImportKind } from '../rows/index.ts';
import { mappingInText, MappingRefused, proveMapping, type StatedMapping } from '../rows/mapping.reader.ts';
import type { ProposedBy } from '../rows/proposals.reader.ts';
import { wordsToGive } from '../rows/words-to-give.reader.ts';
import type { WordsOfFile } from '../rows/words.reader.ts';
import { SAID } from './said.command.ts';

/** A mapping from a file, proven. Errors: CommandRefused with all that is wrong with it. */
export async function readMapping({ header }: ImportKind, path: string | undefined): Promise<StatedMapping | null> {
  if (path === undefined) return null;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandRefused(`${path} cannot be read. Check the path.`);
  });
  try {
    return proveMapping(header, mappingInText(text));
  } catch (error) {
    if (error instanceof MappingRefused) throw new CommandRefused(`${path}: ${error.message}`);
    throw error;
  }
}

const KNOWN_BY: Readonly<Record<RecognisedBy, InLanguages>> = {
  HEADER: { id: 'dari judulnya', en: 'by its header' },
  NATIONAL_NAME: { id: 'dari nama nasionalnya', en: 'by its national name' },
  VALUES: { id: 'dari isi selnya', en: 'by what its cells hold' },
  PROFILE: { id: 'dari pemetaan tersimpan', en: 'by a kept mapping' },
  HAND: { id: 'dari pemetaan', en: 'by the mapping' },
};
const PROPOSED_BY: Readonly<Record<ProposedBy, InLanguages>> = {
  VALUES: { id: 'dari isi selnya', en: 'by what its cells hold' },
  ON_RECORD: { id: 'dari data yang ada', en: 'by what is on record' },
  HEADER: { id: 'dari kata judulnya', en: 'by words of its header' },
};

const named = (header: string, index: number): InLanguages =>
  header === '' ? fill(SAID.columnAt, { at: index + 1 }) : { id: `"${header}"`, en: `"${header}"` };

function columnInWords({ header, column, by, proposals }: FoundColumn, index: number): InLanguages[] {
  if (column !== null && by !== null && by !== 'HEADER') return [fill(SAID.takenFor, { header: named(header, index), column, by: KNOWN_BY[by] })];
  if (column !== null || proposals.length === 0) return [];
  const or = inEach((language) => anyOf(proposals.map((one) => `${one.column} (${PROPOSED_BY[one.by][language]})`))[language]);
  return [fill(SAID.mayMean, { header: named(header, index), proposals: or })];
}

/** What the columns of a file were taken for, where that is not plain from its header, for the command line. */
export const columnsInWords = (found: FoundColumns | null, language: Language): string[] =>
  [
    ...(found?.profile ? [fill(SAID.knownByProfile, { name: found.profile.name })] : []),
    ...(found?.columns ?? []).flatMap(columnInWords),
    ...(found?.fixed ?? []).map(({ column, value }) => fill(SAID.fixed, { column, value })),
  ].map((line) => line[language]);

/** Writes what the columns were taken for as a file to correct and to give to --mapping. What is only proposed is left out, for a person to decide. */
export async function writeMapping(found: FoundColumns | null, words: WordsOfFile | null, path: string): Promise<void> {
  const mapping = {
    columns: (found?.columns ?? []).map(({ header, column, proposals }, index) => ({
      header,
      at: index + 1,
      means: column,
      ...(column === null && proposals.length > 0 ? { mayMean: proposals.map((one) => one.column) } : {}),
    })),
    fixed: found?.fixed ?? [],
    words: wordsToGive(words),
  };
  await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`);
}

const wordsTold = ({ header }: ImportKind, name: string): readonly string[] => header.columns.find((column) => column.name === name)?.type.told.words ?? [];

const rowsInWords = (rows: number): InLanguages => ({ id: `${rows} baris`, en: rows === 1 ? '1 row' : `${rows} rows` });

/** What became of words that no list knows, each once. */
export function wordsInWords(kind: ImportKind, words: WordsOfFile | null, called: (column: string) => string, language: Language): string[] {
  const { unknown = [], kept = [], used = [] } = words ?? {};
  const list = (column: string): string =>
    wordsTold(kind, column).length > 0 ? fill(SAID.accepted, { accepted: wordsTold(kind, column).join(', ') })[language] : '';
  return [
    ...used.map(({ column, written, rows, means, saidAt }) =>
      fill(saidAt === null ? SAID.wordUsedHere : SAID.wordUsed, {
        column: called(column),
        written,
        rows: rowsInWords(rows),
        means,
        day: saidAt?.slice(0, 10) ?? '',
      }),
    ),
    ...kept.map(({ column, written, rows }) => fill(SAID.wordKept, { column: called(column), written, rows: rowsInWords(rows) })),
    ...unknown.map(({ column, written, rows, near }) =>
      near === undefined
        ? fill(SAID.wordUnknown, { column: called(column), written, rows: rowsInWords(rows), list: list(column) })
        : fill(SAID.wordNear, { column: called(column), written, rows: rowsInWords(rows), near, list: list(column) }),
    ),
  ].map((line) => line[language].trim());
}
