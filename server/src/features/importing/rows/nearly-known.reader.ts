import { fill } from '../../../rules/languages.ts';
import { problem, type ReadValue, type StagedValue, type ValueType } from './value.reader.ts';

export const NEARLY_KNOWN = 'VALUE_NEARLY_KNOWN';

/**
 * Asks about a word that is close to one of a list to which people add words of their own: kept as it is written, a slip would
 * be a kind of its own of which nothing follows; read as the other word, somebody's own word would be changed without a word.
 */
export function nearlyKnown({ told: { words = [] }, read }: ValueType, near: string, others: StagedValue): ReadValue<typeof NEARLY_KNOWN> {
  const other = words.find((word) => {
    const meant = read(word, false);
    return 'value' in meant && meant.value === others;
  });
  return problem(
    NEARLY_KNOWN,
    fill({ id: 'Kata ini tidak dikenal; apakah maksudnya {near}?', en: 'The word is not known; is {near} meant?' }, { near }),
    fill(
      {
        id: 'Tegaskan artinya sekali untuk semua baris, atau tulis {near}; pilih {other} untuk menyimpannya seperti tertulis.',
        en: 'Say once for all rows what it means, or write {near}; {other} keeps it as it is written.',
      },
      { near, other: other ?? String(others) },
    ),
    words,
  );
}
