import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import { addDays, type LocalDate } from '../../rules/local-date.ts';
import type { Absence } from './absence.entity.ts';
import { AbsenceAlreadyEnded, AbsenceChanged, AbsenceOverlaps } from './absence.errors.ts';
import type { Assignment } from './assignment.entity.ts';
import { AppointmentToCome, EmploymentOver, NothingToCorrect } from './staffing.errors.ts';
import { overlap, stateOn, type Days, type StateOnDay } from './staffing.lifecycle.ts';

/** What the record says of an absence, whoever is away. */
export type AbsenceRecord = Pick<Absence, 'absenceKind' | 'validFrom' | 'validTo' | 'decreeNumber'>;

const RECORD = ['absenceKind', 'validFrom', 'validTo', 'decreeNumber'] as const satisfies readonly (keyof AbsenceRecord)[];

/** An absence ends while it runs; what the record says of one is corrected whatever its state. */
export const ABSENCE_LIFECYCLE = {
  correct: { from: ['TO_COME', 'RUNNING', 'OVER'], to: 'RUNNING' },
  end: { from: ['RUNNING'], to: 'OVER' },
} as const satisfies Lifecycle<StateOnDay, 'correct' | 'end'>;

interface AskedByFacts {
  /** Whether the person's record belongs to who asks. */
  readonly isHr: boolean;
}
interface OfPersonFacts extends AskedByFacts {
  readonly days: Days;
  /** What else the person is absent for. */
  readonly others: readonly Absence[];
  /** The last day of the person in the service of the government, when it is known. */
  readonly employedUntil: LocalDate | null;
}
export interface RecordFacts extends OfPersonFacts {
  /** What the person holds and what they are still to take up, where it is to end the day before. */
  readonly ending: readonly Assignment[];
}
export interface CorrectAbsenceFacts extends OfPersonFacts {
  readonly absence: Absence;
  readonly stated: AbsenceRecord;
}
export interface EndAbsenceFacts extends AskedByFacts {
  readonly absence: Absence;
  readonly lastDay: LocalDate;
}

type Asked =
  | readonly ['record', RecordFacts, undefined?]
  | readonly ['correct', CorrectAbsenceFacts, (number | undefined)?]
  | readonly ['end', EndAbsenceFacts, (number | undefined)?];

type RecordRefusal = AbsenceOverlaps | AppointmentToCome | EmploymentOver;
type CorrectionRefusal = AbsenceChanged | AbsenceOverlaps | EmploymentOver | NothingToCorrect;

/** Why a step would be refused, or null when it is open; a writer says which version was read. */
export function decide(step: 'record', facts: RecordFacts): Failure | RecordRefusal | null;
export function decide(step: 'correct', facts: CorrectAbsenceFacts, read?: number): Failure | CorrectionRefusal | null;
export function decide(step: 'end', facts: EndAbsenceFacts, read?: number): Failure | AbsenceAlreadyEnded | AbsenceChanged | null;
export function decide(...[step, facts, read]: Asked): Failure | RecordRefusal | CorrectionRefusal | AbsenceAlreadyEnded | null {
  if (!facts.isHr) return failure('FORBIDDEN', 'Absences of a person belong to the HR of the government, or of the dinas where they hold a position.');
  if ('absence' in facts && read !== undefined && read !== facts.absence.version) return new AbsenceChanged(facts.absence);
  if (step === 'end') {
    const { absence, lastDay } = facts;
    const isOpen = [lastDay, addDays(lastDay, 1)].every((day) => (ABSENCE_LIFECYCLE.end.from as readonly StateOnDay[]).includes(stateOn(absence, day)));
    return isOpen ? null : new AbsenceAlreadyEnded(absence);
  }
  if (step === 'correct' && RECORD.every((field) => facts.stated[field] === facts.absence[field])) return new NothingToCorrect();
  const { days, others, employedUntil } = facts;
  if (employedUntil !== null && (days.validTo === null || days.validTo > employedUntil)) return new EmploymentOver();
  const inTheWay = others.find((other) => overlap(other, days));
  if (inTheWay) return new AbsenceOverlaps(inTheWay);
  const toCome = step === 'record' ? facts.ending.find(({ validFrom }) => validFrom >= days.validFrom) : undefined;
  return toCome ? new AppointmentToCome(toCome) : null;
}
