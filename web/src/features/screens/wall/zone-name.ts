const NAMES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** What people call a time zone of Indonesia; any other by its own name. */
export const zoneName = (timeZone: string): string => NAMES[timeZone] ?? timeZone;

/** Hours and minutes where the screen hangs, whatever zone its system is set to: 14.05 (id), 14:05 (en). */
export const clockIn = (timeZone: string, language: 'id' | 'en', at: number): string =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
