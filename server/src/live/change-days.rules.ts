/** Days from one up to, and without, another, as ISO text; what has no end is written as PostgreSQL writes it. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/**
 * Reads the days of a change as the change log has them.
 * @source text of a datemultirange: ranges of whole days with the last day left out
 * @example readDays('{[2026-01-01,2026-02-01),[2026-03-01,)}') // from January to February, and from March on
 */
export const readDays = (text: string): Days[] =>
  [...text.matchAll(/[[(]([^,]*),([^)\]]*)[)\]]/g)].map(([, from, until]) => ({ from: from || '-infinity', until: until || 'infinity' }));

/**
 * Whether two spans of days have one in common. Read as text: "-" comes before every digit and "i" after.
 * @source ranges without their last day meet when each begins before the other ends
 * @example overlap({ from: '2026-01-01', until: '2026-02-01' }, { from: '2026-02-01', until: 'infinity' }) // false
 */
export const overlap = (a: Days, b: Days): boolean => a.from < b.until && b.from < a.until;
