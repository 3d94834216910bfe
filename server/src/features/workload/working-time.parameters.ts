import type { DatedValue } from '../../rules/dated-value.ts';
import { unverified, verified } from '../../rules/legal-source.ts';

/** How a need with a fraction becomes whole people. */
export const ROUNDINGS = ['UP', 'NEAREST', 'DOWN'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** Effective working time of one person in a year, in minutes, where a government has stated none: 1,250 hours. */
export const MINUTES_PER_YEAR: readonly DatedValue<number>[] = [
  { since: '2012-01-01', value: 75_000, source: verified('PermenPANRB 1/2020', null, '1,250 hours a year, for weeks of five and of six days') },
];

/**
 * No text that was read says how a need is rounded. In the one whole workload analysis that is at hand (846 positions of a central
 * body, 2026) every established need is the exact one rounded up: so a setting of the government, with this for a beginning.
 */
export const ROUNDING: readonly DatedValue<Rounding>[] = [
  { since: '2012-01-01', value: 'UP', source: unverified('PermenPANRB 1/2020', null, 'rounded up in every position of the one whole analysis that was read') },
];

/** A hundred hours to a leap year of nothing but work: what lies outside is mistyped. */
export const MINUTES_BOUNDS = { least: 6_000, most: 527_040 } as const;

/** More people than any task of a government takes: a volume or a time is mistyped. */
export const MOST_PEOPLE_OF_A_TASK = 10_000;
export const MOST_PEOPLE_OF_A_POSITION = 100_000;
export const MOST_TASKS_OF_A_POSITION = 1_000;

/** Over which time a volume is counted. */
export const VOLUME_PERIODS = ['YEAR', 'MONTH', 'WEEK', 'DAY'] as const;
export type VolumePeriod = (typeof VOLUME_PERIODS)[number];

/** How often a period comes in a year of work, as one application of a regional government counts (12 months, 50 weeks, 250 days); no regulation with it was read. */
export const PERIODS_PER_YEAR: Readonly<Record<VolumePeriod, number>> = { YEAR: 1, MONTH: 12, WEEK: 50, DAY: 250 };
export const PERIODS_SOURCE = unverified('PermenPANRB 1/2020', null, '12 months, 50 weeks and 250 days, as an application of a regional government counts');

/** From the lowest share of the effective time that each grade of effectiveness begins with. */
export const EFFECTIVENESS_GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
export type EffectivenessGrade = (typeof EFFECTIVENESS_GRADES)[number];
export const EFFECTIVENESS_SOURCE = verified('Permendagri 12/2008');
