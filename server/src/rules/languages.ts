/** Languages in which people are told something about their files. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The language that somebody names; undefined for one that nothing is said in. */
export const languageNamed = (text: string): Language | undefined => LANGUAGES.find((language) => language === text.toLowerCase());

/** The same in every language: what lacks one does not compile. */
export type InLanguages = Readonly<Record<Language, string>>;

export const inEach = (say: (language: Language) => string): InLanguages => ({ id: say('id'), en: say('en') });

const HOLE = /\{(\w+)\}/g;
/** The places of a sentence that facts fill: "{above}". */
export const holesOf = (text: string): readonly string[] => [...new Set([...text.matchAll(HOLE)].map(([, name]) => name!))].toSorted();

type Fact = string | number | InLanguages;

/** Errors: a place without a fact, which whoever reads the sentence would see. */
export function fill(sentence: InLanguages, facts: Readonly<Record<string, Fact>>): InLanguages {
  return inEach((language) =>
    sentence[language].replaceAll(HOLE, (_, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`nothing is known for {${name}} in "${sentence[language]}"`);
      return typeof fact === 'object' ? fact[language] : String(fact);
    }),
  );
}

export const LOCALES: InLanguages = { id: 'id-ID', en: 'en-GB' };
/** A day as people write it. Example: 2026-11-27 is "27 November 2026", in both languages; 2026-08-17 is "17 Agustus 2026" and "17 August 2026". */
export const dayInWords = (day: string): InLanguages =>
  inEach((language) => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)));

const OR: InLanguages = { id: 'atau', en: 'or' };

/** "A, B atau C". */
export const anyOf = (words: readonly string[]): InLanguages =>
  inEach((language) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${OR[language]} ${words.at(-1)}`));

/** So many of a list are named in a sentence; the rest is only counted there. */
const NAMED_IN_SENTENCE = 10;

/** A list of which all are meant, as a sentence can bear it: "A, B, C dan 16 lainnya". */
export function beginningOf(words: readonly string[]): InLanguages {
  if (words.length <= NAMED_IN_SENTENCE) return inEach(() => words.join(', '));
  const [first, more] = [words.slice(0, NAMED_IN_SENTENCE - 1).join(', '), words.length - NAMED_IN_SENTENCE + 1];
  return { id: `${first} dan ${more} lainnya`, en: `${first} and ${more} others` };
}

/** A list as a sentence can bear it: whole, or its beginning and how many more there are. */
export function firstOf(words: readonly string[]): InLanguages {
  if (words.length <= NAMED_IN_SENTENCE) return anyOf(words);
  const [first, more] = [words.slice(0, NAMED_IN_SENTENCE - 1).join(', '), words.length - NAMED_IN_SENTENCE + 1];
  return { id: `${first} atau satu dari ${more} lainnya`, en: `${first} or one of ${more} others` };
}
