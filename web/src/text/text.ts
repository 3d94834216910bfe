import { createContext, useContext, useSyncExternalStore } from 'react';
import { firstWords } from './first-words.ts';
import { formatFor, type Format, type Language } from './format.ts';
import { sayingFrom, type Say } from './say.ts';
import type { Tree } from './words.ts';

export type { Say } from './say.ts';

const KEY = 'selaras.language';

function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

interface Spoken {
  readonly language: Language;
  readonly say: Say;
}

/** Of Bahasa Indonesia there are the words of the first page from the start; those of other pages, and English, come when they are wanted. */
const whole = new Map<Language, Tree>();
/** Whether somebody went beyond the first page. */
let isBeyondFirst = false;
const saying = (language: Language): Say => sayingFrom(() => whole.get(language) ?? firstWords);
let spoken: Spoken = { language: 'id', say: saying('id') };
const listeners = new Set<() => void>();

function speak(language: Language): void {
  spoken = { language, say: saying(language) };
  for (const listener of listeners) listener();
}

async function bringAll(language: Language): Promise<void> {
  if (!whole.has(language)) whole.set(language, language === 'id' ? (await import('./id.ts')).id : (await import('./en.ts')).en);
}

/** What every page but the first one says, in the language of the moment. Errors: where the words do not come, as the page itself would not. */
export async function moreWords(): Promise<void> {
  isBeyondFirst = true;
  if (spoken.language !== 'id' || whole.has('id')) return;
  await bringAll('id');
  if (spoken.language === 'id') speak('id');
}

/** For as long as the page is open: what somebody else chose for a screen is not the choice of who uses this browser. */
export async function speakLanguage(language: Language): Promise<void> {
  // English is loaded when it is asked for, and whole; most people never do.
  if (language === 'en' || isBeyondFirst) await bringAll(language);
  speak(language);
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
  if (storedLanguage() === 'en') await setLanguage('en');
  else document.documentElement.lang = 'id';
}

/** Where instants are told of: the zone of the government whose pages are shown; that of the reader elsewhere. */
export const TimeZone = createContext<string | undefined>(undefined);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What to say and how to write numbers and days, in the language of the moment. */
export function useText(): { say: Say; format: Format; language: Language } {
  const { language, say } = useSyncExternalStore(listen, () => spoken);
  const timeZone = useContext(TimeZone);
  return { say, format: formatFor(language, timeZone), language };
}
