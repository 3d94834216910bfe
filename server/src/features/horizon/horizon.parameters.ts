import { unverified, verified, type LegalSource } from '../../rules/legal-source.ts';

/** The plan of needs is made for five years, year by year, even where nobody is to be hired. */
export const YEARS_AHEAD = 5;

const PLAN = verified(
  'PermenPANRB 1/2020',
  null,
  'need by year for five years: retirements and ending contracts are added to a shortage and taken from a surplus',
);
export const PLAN_SOURCES: readonly LegalSource[] = [PLAN, verified('Peraturan BKN 9/2022', null, 'bezetting of 31 December')];

/** How far ahead a government is told of units that will be short of people, and when they are; no regulation has a number for either. */
export const USUAL_ALERT_MONTHS = 12;
export const [LEAST_ALERT_MONTHS, MOST_ALERT_MONTHS] = [1, 60] as const;
/** Share of the need that is met. */
export const USUAL_LOWEST_FILL = 0.75;
export const ALERT_SOURCE: LegalSource = unverified('practice of governments', null, 'a setting of each government; no regulation names a number');
