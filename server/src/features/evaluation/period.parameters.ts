import { verified, type LegalSource } from '../../rules/legal-source.ts';

/** Everybody is evaluated periodically: monthly, quarterly, half-yearly or yearly, as the organisation needs. */
export const PERIODIC_SOURCES: readonly LegalSource[] = [verified('PermenPANRB 6/2022', 'art. 5'), verified('PP 30/2019', 'art. 29')];

/** From how many days before the deadline HR is told of evaluations that nobody has begun. A choice of this project; the law names none. */
export const REMINDER_DAYS = 14;
