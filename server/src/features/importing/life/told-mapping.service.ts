import type { FoundColumns } from '../rows/found-columns.reader.ts';
import { acceptedHeaders } from '../rows/header.reader.ts';
import type { ImportKind } from '../rows/index.ts';
import type { WordsOfFile } from '../rows/words.reader.ts';
import type { ImportMapping } from './import-mapping.types.ts';
import type { ImportWords } from './import-words.types.ts';

/** What the columns of a file are taken for, as it is told. */
export const mappingOf = (
  { header }: Pick<ImportKind, 'header'>,
  { headerRows, columns, fixed, lacking, profile }: FoundColumns,
  samples: readonly (readonly string[])[] | null,
): ImportMapping => ({
  profileName: profile?.name ?? null,
  headerRows,
  columns: columns.map((column, index) => ({ ...column, number: index + 1, samples: samples?.[index] ?? [] })),
  fixed,
  missing: lacking.map((names) => ({
    columns: names,
    headers: header.columns.filter(({ name }) => names.includes(name)).flatMap(acceptedHeaders),
  })),
});

/** What became of words that no list knows, with what they could mean. */
export function wordsIn({ header }: Pick<ImportKind, 'header'>, { unknown = [], kept, used }: WordsOfFile): ImportWords {
  const accepted = new Map(header.columns.map(({ name, type }) => [name, type.told.words ?? []]));
  const told = (words: WordsOfFile['kept']): ImportWords['kept'] =>
    words.map((word) => ({ ...word, first: word.first ?? [], near: word.near ?? null, accepted: accepted.get(word.column) ?? [] }));
  return { unknown: told(unknown), kept: told(kept), used };
}
