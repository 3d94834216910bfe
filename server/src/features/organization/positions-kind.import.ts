import { inSlices, SLICE } from '../importing/rows/index.ts';

/**
 * What stands beside the kind of a position, which every row states: the word of the file where that is none of the kinds
 * there are. A position that had no age, because the law knows none for its kind, has that of the law once its kind is known.
 */
export const FOLLOW_KIND = [
  inSlices(`update staged s set kind_stands = s.kind_written where s.kind_written is not null and ${SLICE}`),
  inSlices(/* sql */ `
    update staged s set retirement_age = s.lawful_retirement_age from position p
    where p.id = s.target_id and p.retirement_age is null and s.retirement_age is null and ${SLICE}`),
];
