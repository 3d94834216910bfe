import type { DatedValue } from '../../rules/dated-value.ts';
import { unverified, verified, type LegalSource } from '../../rules/legal-source.ts';

/** What is counted from the day on which an evaluation is signed. */
export interface ObjectionLimits {
  /** Within how many calendar days the evaluation reaches the person. */
  readonly deliveryDays: number;
  /** Within how many days of receiving it they may object, in writing and with reasons, to the superior of who evaluated. */
  readonly objectionDays: number;
}

/** What counts on the day an evaluation is sealed. The regulation is of 2019; which day of that year it is in force from was not read. */
export const OBJECTION_LIMITS: readonly DatedValue<ObjectionLimits>[] = [
  { since: '2019-01-01', value: { deliveryDays: 14, objectionDays: 14 }, source: verified('PP 30/2019', 'art. 59') },
];

export const DELIVERY_SOURCE: LegalSource = verified('PP 30/2019', 'art. 49');

/**
 * A government can have the days of an objection counted as working days (`selaras objection-days`): so one training
 * module has it of PermenPANRB 6/2022, whose text is still to be read. PP 30/2019 says days, which are calendar days.
 */
export const WORKING_DAYS_SOURCE: LegalSource = unverified('PermenPANRB 6/2022', null, 'working days: read in one training module only');
