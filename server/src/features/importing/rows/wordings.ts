import { problem, value, valueType, type SqlType, type StagedValue, type ValueType } from './value.reader.ts';

/** Wordings are compared without case and signs. */
const wordingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function typeOf(sql: SqlType, say: string, meanings: ReadonlyMap<string, StagedValue>): ValueType {
  return valueType({
    sql,
    problems: ['VALUE_UNKNOWN'],
    read(text) {
      const meaning = meanings.get(wordingKey(text));
      return meaning === undefined ? problem('VALUE_UNKNOWN', 'The word is not known here.', `Write ${say}.`) : value(meaning);
    },
  });
}

/**
 * Values of an enum as files write them: each with its other wordings, its own name is always understood. Stands beside
 * the enum, so that a value without wordings does not compile. `say` tells people what to write.
 */
export const wordings = <Value extends string>(say: string, texts: Readonly<Record<Value, readonly string[]>>): ValueType =>
  typeOf(
    'text',
    say,
    new Map(Object.entries<readonly string[]>(texts).flatMap(([meaning, others]) => [meaning, ...others].map((text) => [wordingKey(text), meaning]))),
  );

const YES = ['true', '1', 'ya', 'y', 'yes', 'x', 'benar'];
const NO = ['false', '0', 'tidak', 't', 'n', 'no', 'bukan'];

export const FLAG = typeOf('boolean', 'Ya or Tidak', new Map([...YES.map((text) => [text, true] as const), ...NO.map((text) => [text, false] as const)]));
