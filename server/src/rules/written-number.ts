import { inEach, type InLanguages, type Language } from './languages.ts';

/** As the dashboard writes them (web/src/text/format.ts): a sentence of the server stands beside its numbers. */
const TAGS: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const written = (value: number, options: Intl.NumberFormatOptions): InLanguages =>
  inEach((language) => new Intl.NumberFormat(TAGS[language], options).format(value));

/** @example writtenCount(1200) // { id: '1.200', en: '1,200' } */
export const writtenCount = (value: number): InLanguages => written(value, { maximumFractionDigits: 0 });
/** What can be a mean: a fraction where there is one. @example writtenNumber(2.44) // { id: '2,4', en: '2.4' } */
export const writtenNumber = (value: number): InLanguages => written(value, { maximumFractionDigits: 1 });
/** Of a share, 0 to 1. @example writtenShare(0.2) // { id: '20,0%', en: '20.0%' } */
export const writtenShare = (value: number): InLanguages => written(value, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
