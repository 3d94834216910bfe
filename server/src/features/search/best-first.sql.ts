/**
 * SQL of the order of texts that have all words in them, as `matchOf` (rules/matching.ts) puts them: what is exactly that, what
 * begins with it, what has a word that begins with each, then the rest. Of a folded text, of the words in one and of their patterns.
 */
export const bestFirst = (text: string, words: string, patterns: string): string =>
  `(${text} = ${words}) desc, (${text} like ${words} || '%') desc, ` +
  `(not exists (select from unnest(${patterns}) pattern where ' ' || ${text} not like '% ' || substr(pattern, 2))) desc`;
