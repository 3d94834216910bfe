import { valueOn } from '../../rules/dated-value.ts';
import { sourceLines } from '../../rules/legal-source.ts';
import { addDays, dateParts, type LocalDate } from '../../rules/local-date.ts';
import { DELIVERY_SOURCE, OBJECTION_LIMITS, WORKING_DAYS_SOURCE } from './objection.parameters.ts';
import { PERIODIC_SOURCES } from './period.parameters.ts';

export const EVALUATION_STEPS = ['RATE', 'SUBMIT', 'SEAL', 'DELIVER', 'OBJECT'] as const;
export type EvaluationStepKind = (typeof EVALUATION_STEPS)[number];

export const STEP_STANDINGS = ['DONE', 'NOW', 'LATE', 'AHEAD', 'OVER'] as const;
export type StepStanding = (typeof STEP_STANDINGS)[number];

/** How far an evaluation can have come, the first first. */
const STATES = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SEALED'] as const;
type State = (typeof STATES)[number];

export interface EvaluationStep {
  readonly step: EvaluationStepKind;
  readonly standing: StepStanding;
  /** The day it was done, where that is on record. */
  readonly doneOn: LocalDate | null;
  /** The last day of it; null while what it is counted from is still to come. */
  readonly by: LocalDate | null;
  /** Of an objection, the last day if the evaluation was received on the last day it may be delivered. */
  readonly byAtLatest: LocalDate | null;
  /** Of what is counted in days, how many, and whether those are working days. */
  readonly days: number | null;
  readonly inWorkingDays: boolean;
  readonly source: string;
}

export interface StepFacts {
  readonly period: { readonly periodState: 'PLANNED' | 'OPEN' | 'CLOSED'; readonly deadline: LocalDate };
  readonly state: State;
  readonly submittedOn: LocalDate | null;
  readonly sealedOn: LocalDate | null;
  /** Whether the government counts the days of an objection as working days. */
  readonly inWorkingDays: boolean;
  readonly today: LocalDate;
}

const WRITTEN = ['RATE', 'SUBMIT', 'SEAL'] as const;

const isWeekend = (day: LocalDate): boolean => {
  const { year, month, day: ofMonth } = dateParts(day);
  return [0, 6].includes(new Date(Date.UTC(year, month - 1, ofMonth)).getUTCDay());
};

/**
 * The day so many days after another; working days are Monday to Friday. Public holidays are not on record: with them it is later.
 *
 * @source PP 30/2019, art. 59
 * @example daysAfter('2026-01-05', 14, false) // '2026-01-19'
 * @example daysAfter('2026-01-05', 14, true) // '2026-01-23'
 */
export function daysAfter(day: LocalDate, days: number, inWorkingDays: boolean): LocalDate {
  if (!inWorkingDays) return addDays(day, days);
  let [reached, left] = [day, days];
  while (left > 0) {
    reached = addDays(reached, 1);
    if (!isWeekend(reached)) left -= 1;
  }
  return reached;
}

function standingOfWriting(place: number, { state, period, today }: StepFacts): StepStanding {
  const reached = STATES.indexOf(state);
  if (reached > place) return 'DONE';
  if (period.periodState === 'CLOSED') return 'OVER';
  if (period.periodState === 'PLANNED' || reached < place) return 'AHEAD';
  return today > period.deadline ? 'LATE' : 'NOW';
}

/**
 * What becomes of an evaluation, the first step first: rated, submitted and sealed by the deadline of the period, delivered, and
 * objected to within the days of the regulation in force on the day it was sealed. That it was received is not on record, so
 * an objection has two last days: of whoever received it on the day it was sealed, and of whoever did on the last day of delivery.
 *
 * @source PP 30/2019, art. 49 and 59; PermenPANRB 6/2022, art. 5
 * @example stepsOf({ period, state: 'SEALED', sealedOn: '2026-01-05', today: '2026-01-10', … }).at(-1) // { step: 'OBJECT', standing: 'NOW', by: '2026-01-19', byAtLatest: '2026-02-02', … }
 */
export function stepsOf(facts: StepFacts): EvaluationStep[] {
  const { period, submittedOn, sealedOn, inWorkingDays, today } = facts;
  const source = sourceLines(PERIODIC_SOURCES);
  const plain = { byAtLatest: null, days: null, inWorkingDays: false };
  const written = WRITTEN.map((step, place): EvaluationStep => {
    const doneOn = step === 'SUBMIT' ? submittedOn : step === 'SEAL' ? sealedOn : null;
    return { step, standing: standingOfWriting(place, facts), doneOn, by: period.deadline, ...plain, source };
  });
  // Of what is never sealed, nothing is delivered: its period is over.
  if (sealedOn === null && period.periodState === 'CLOSED') return written;
  const limits = valueOn(OBJECTION_LIMITS, sealedOn ?? today, 'days of an objection');
  const { deliveryDays, objectionDays } = limits.value;
  const delivered = sealedOn && addDays(sealedOn, deliveryDays);
  const latest = delivered && daysAfter(delivered, objectionDays, inWorkingDays);
  const standing = (until: LocalDate | null): StepStanding => (until === null ? 'AHEAD' : today > until ? 'OVER' : 'NOW');
  return [
    ...written,
    { step: 'DELIVER', standing: standing(delivered), doneOn: null, by: delivered, ...plain, days: deliveryDays, source: sourceLines([DELIVERY_SOURCE]) },
    {
      step: 'OBJECT',
      standing: standing(latest),
      doneOn: null,
      by: sealedOn && daysAfter(sealedOn, objectionDays, inWorkingDays),
      byAtLatest: latest,
      days: objectionDays,
      inWorkingDays,
      source: sourceLines(inWorkingDays ? [limits.source, WORKING_DAYS_SOURCE] : [limits.source]),
    },
  ];
}
