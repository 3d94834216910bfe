/**
 * Who holds a position definitively on the day that follows, as SQL over the alias of an assignment: of a person it is one
 * at most. For whoever asks of holders: pages, functions and kinds of files.
 *
 * @example `join assignment a on a.position_id = p.id and ${definitiveOn('a')} as_of`
 */
export const definitiveOn = (assignment: string): string => `${assignment}.kind = 'DEFINITIF' and ${assignment}.validity @>`;
