import i18next, { type FormatterModule, type TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { formatFor, type Format, type Language } from './format.ts';
import { firstWords } from './first-words.ts';
import type { Same, Words } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text';
    resources: { text: Words };
    returnNull: false;
  }
}

const KEY = 'selaras.language';

function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** `{{days, day|days}}`: the word for one, and that for any other number. Numbers come as they are written; Bahasa Indonesia needs none of it. */
const inNumber: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (number: unknown, words = '') => words.split('|')[String(number) === '1' ? 0 : 1] ?? '',
};

/** Whether somebody went beyond the first page. */
let isBeyondFirst = false;

/** Any words will do that the first page has none of. */
const hasAll = (language: Language): boolean => i18next.exists('glossary.title', { lng: language, fallbackLng: [] });

async function bringAll(language: Language): Promise<void> {
  const all: Same<Words> = language === 'id' ? (await import('./id.ts')).id : (await import('./en.ts')).en;
  i18next.addResourceBundle(language, 'text', all, true, true);
}

/** What every page but the first one says, in the language of the moment. Errors: where the words do not come, as the page itself would not. */
export async function moreWords(): Promise<void> {
  isBeyondFirst = true;
  if (i18next.language !== 'en' && !hasAll('id')) await bringAll('id');
}

/** For as long as the page is open: what somebody else chose for a screen is not the choice of who uses this browser. */
export async function speakLanguage(language: Language): Promise<void> {
  // English is loaded when it is asked for, and whole; most people never do.
  if (!hasAll(language) && (language === 'en' || isBeyondFirst)) await bringAll(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export async function setLanguage(language: Language): Promise<void> {
  await speakLanguage(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage can be forbidden; the choice then lasts for this visit.
  }
}

export async function startText(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(inNumber)
    .init({
      lng: 'id',
      fallbackLng: 'id',
      ns: ['text'],
      defaultNS: 'text',
      resources: { id: { text: firstWords } },
      // Those of other pages are added once they have come.
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  if (storedLanguage() === 'en') await setLanguage('en');
  else document.documentElement.lang = 'id';
}

export type Say = TFunction<'text'>;

/** Where instants are told of: the zone of the government whose pages are shown; that of the reader elsewhere. */
export const TimeZone = createContext<string | undefined>(undefined);

/** What to say and how to write numbers and days, in the language of the moment. */
export function useText(): { say: Say; format: Format; language: Language } {
  const { t, i18n } = useTranslation('text');
  const language: Language = i18n.language === 'en' ? 'en' : 'id';
  const timeZone = useContext(TimeZone);
  const format = formatFor(language, timeZone);
  return { say: t, format, language };
}
