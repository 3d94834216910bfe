import { fill, type InLanguages } from '../../../rules/languages.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import type { FileHeader } from './header.reader.ts';
import { shownValue } from './row-problem.ts';
import { saysNone, type ValueType } from './value.reader.ts';
import { wordKey, type SaidWord } from './words.reader.ts';

/** What a word in a column means; kept for every column of the same kind of values. */
export interface StatedWord {
  /** Name of a column of the kind that holds it. */
  readonly column: string;
  readonly written: string;
  readonly means: string;
  /** Also where the word is known by itself. */
  readonly overrides?: boolean;
}

export type WordProblem = 'MAPPING_COLUMN_UNKNOWN' | 'WORD_OF_NO_LIST' | 'WORD_KNOWN' | 'WORD_TWICE' | 'WORD_MISSING';

const columnNamed = ({ columns }: FileHeader, name: string) => columns.find((column) => column.name === name);

function problemOf(header: FileHeader, { column: name, written, means, overrides = false }: StatedWord, isTwice: boolean): ImportProblem | null {
  const wrong = (code: WordProblem, message: InLanguages, remedy: InLanguages): ImportProblem => ({
    code,
    column: shownValue(name),
    value: written === '' ? null : shownValue(written),
    message,
    remedy,
  });
  const open = header.columns.filter(({ type }) => type.vocabulary);
  const choose = fill({ id: 'Pilih salah satu dari {names}.', en: 'Choose one of {names}.' }, { names: open.map((one) => one.name).join(', ') });
  const type = columnNamed(header, name)?.type;
  if (type === undefined)
    return wrong(
      'MAPPING_COLUMN_UNKNOWN',
      fill({ id: 'Jenis berkas ini tidak mempunyai kolom {shown}.', en: 'Files of this kind have no column {shown}.' }, { shown: shownValue(name) }),
      choose,
    );
  if (type.vocabulary === undefined)
    return wrong(
      'WORD_OF_NO_LIST',
      { id: 'Kolom ini tidak diisi dengan kata dari suatu daftar.', en: 'The values of this column are no words of a list.' },
      choose,
    );
  if (written.trim() === '' || means.trim() === '')
    return wrong(
      'WORD_MISSING',
      { id: 'Kata yang tertulis atau artinya kosong.', en: 'The word that is written, or what it means, is empty.' },
      { id: 'Isi keduanya.', en: 'Fill in both.' },
    );
  if (isTwice)
    return wrong(
      'WORD_TWICE',
      { id: 'Kata ini diberi arti dua kali.', en: 'It is said twice what this word means.' },
      { id: 'Sisakan satu.', en: 'Leave one of them.' },
    );
  const meant = type.read(means, false);
  if ('problem' in meant) return { ...meant.problem, column: name, value: shownValue(means) };
  if (!overrides && isKnown(type, written))
    return wrong(
      'WORD_KNOWN',
      { id: 'Kata ini sudah dikenal dengan artinya sendiri.', en: 'The word is known already, with a meaning of its own.' },
      {
        id: 'Biarkan artinya, atau tegaskan bahwa artinya diganti (overrides).',
        en: 'Leave it, or say plainly that it is to mean something else (overrides).',
      },
    );
  return null;
}

/** Whether a type reads a text by itself. */
function isKnown(type: ValueType, text: string): boolean {
  const read = type.read(text, false);
  return !('problem' in read) && (read.value !== null || saysNone(type, text));
}

/** All that is wrong with what is said of words: no such column, no value of it, or the word is known and nobody said that it means something else. */
export function problemsOfWords(header: FileHeader, words: readonly StatedWord[]): ImportProblem[] {
  const seen = new Set<string>();
  return words.flatMap((word) => {
    const key = `${columnNamed(header, word.column)?.type.vocabulary?.name ?? word.column} ${wordKey(word.written)}`;
    const problem = problemOf(header, word, seen.has(key));
    seen.add(key);
    return problem ?? [];
  });
}

/** The same by the kinds of values, as it is kept; words that were not proven are passed over. */
export const saidOf = (header: FileHeader, words: readonly StatedWord[]): SaidWord[] =>
  words.flatMap(({ column, written, means, overrides = false }) => {
    const vocabulary = columnNamed(header, column)?.type.vocabulary?.name;
    return vocabulary === undefined ? [] : [{ vocabulary, written: shownValue(written.normalize('NFC').trim()), means: means.trim(), overrides, saidAt: null }];
  });
