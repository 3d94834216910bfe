import { dayInWords, fill, inEach, LOCALES, type InLanguages } from '../../rules/languages.ts';
import type { PositionNeedOnDay } from './need-on-day.types.ts';

const STATED: InLanguages = {
  id: 'Dinyatakan {value} orang sejak {since}; hitungan di baliknya tidak tercatat.',
  en: 'Stated as {value} people since {since}; how it was worked out is not on record.',
};
const WORKED_OUT: InLanguages = {
  id: '{exact} orang menurut beban kerjanya, dibulatkan menjadi {value}; berlaku sejak {since}.',
  en: '{exact} people by its workload, made {value} whole ones; in force since {since}.',
};
const ESTABLISHED: InLanguages = {
  id: '{exact} orang menurut beban kerjanya, dibulatkan menjadi {value}; ditetapkan dengan {decree} dan berlaku sejak {since}.',
  en: '{exact} people by its workload, made {value} whole ones; established by {decree} and in force since {since}.',
};
const DECREED: InLanguages = {
  id: '{value} orang, ditetapkan dengan {decree} dan berlaku sejak {since}; hitungan di baliknya tidak tercatat.',
  en: '{value} people, established by {decree} and in force since {since}; how it was worked out is not on record.',
};

const MOST_DECIMALS = 4;
const written = (number: number): InLanguages =>
  inEach((language) => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: MOST_DECIMALS }).format(number));

/** How a need came about. Example: "0,9696 orang menurut beban kerjanya, dibulatkan menjadi 1; berlaku sejak 1 Januari 2026." */
export function explanationOf({ value, exact, decreeNumber: decree, since }: Omit<PositionNeedOnDay, 'asOf'>): InLanguages {
  const facts = { value, since: dayInWords(since) };
  if (exact === null) return decree === null ? fill(STATED, facts) : fill(DECREED, { ...facts, decree });
  const workedOut = { ...facts, exact: written(exact) };
  return decree === null ? fill(WORKED_OUT, workedOut) : fill(ESTABLISHED, { ...workedOut, decree });
}
