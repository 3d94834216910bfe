import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import { addDays, type LocalDate } from '../../rules/local-date.ts';
import type { Assignment } from './assignment.entity.ts';
import type { PositionNeed } from './position-need.entity.ts';
import {
  AssignmentAlreadyEnded,
  AssignmentChanged,
  AssignmentEvaluated,
  EmployeeAlreadyAssigned,
  EmploymentOver,
  NothingToCorrect,
  PositionNeedChanged,
  PositionNeedEstablished,
  PositionNotValid,
} from './staffing.errors.ts';

/** The days over which a position or an assignment holds; null while no end is known. */
export interface Days {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** What a position or an assignment is on a day follows from its days; nothing stores it. */
export type StateOnDay = 'TO_COME' | 'RUNNING' | 'OVER';

/**
 * Of a position `assign`, `correct` and `setNeed`, which leave it as it is; of an assignment `end`. From what is over no step
 * goes. What an assignment says is corrected whatever its state: it is the record that was wrong, so only the position has one.
 */
export const STAFFING_LIFECYCLE = {
  assign: { from: ['RUNNING'], to: 'RUNNING' },
  correct: { from: ['RUNNING'], to: 'RUNNING' },
  setNeed: { from: ['RUNNING'], to: 'RUNNING' },
  end: { from: ['RUNNING'], to: 'OVER' },
} as const satisfies Lifecycle<StateOnDay, 'assign' | 'correct' | 'setNeed' | 'end'>;

export type StaffingStep = keyof typeof STAFFING_LIFECYCLE;

/** On a day; null stands for the day that never ends, which only what has no end reaches. */
export function stateOn({ validFrom, validTo }: Days, day: LocalDate | null): StateOnDay {
  if (day !== null && day < validFrom) return 'TO_COME';
  return validTo !== null && (day === null || day > validTo) ? 'OVER' : 'RUNNING';
}

export const isInside = (days: Days, around: Days): boolean =>
  days.validFrom >= around.validFrom && (around.validTo === null || (days.validTo !== null && days.validTo <= around.validTo));

/** A step is open when it may be taken from the state of every day it is about. */
const isOpen = (step: StaffingStep, of: Days, about: readonly (LocalDate | null)[]): boolean =>
  about.every((day) => (STAFFING_LIFECYCLE[step].from as readonly StateOnDay[]).includes(stateOn(of, day)));

export const overlap = (a: Days, b: Days): boolean => (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || a.validTo >= b.validFrom);

interface AskedByFacts {
  /** Whether the person who asks is HR of the dinas. */
  readonly isHr: boolean;
}
export interface AssignFacts extends AskedByFacts {
  readonly days: Days;
  readonly position: Days;
  /** What the person holds definitively, when the appointment is to be definitive. */
  readonly definitive: readonly Assignment[];
  /** The very appointment, if the person has it: in the same position, of the same kind, from the same day. */
  readonly same: Assignment | null;
  /** The last day of the person in the service of the government, when it is known. */
  readonly employedUntil?: LocalDate | null;
}
export interface SetNeedFacts extends AskedByFacts {
  readonly since: LocalDate;
  readonly position: Days;
  /** The need in force on that day. */
  readonly running: PositionNeed | null;
  /** What is to be set, and the last need up to that day that a decree established; left out by who only asks whether a need can be set. */
  readonly asked?: { readonly people: number; readonly established: PositionNeed | null };
}
export interface EndFacts extends AskedByFacts {
  readonly lastDay: LocalDate;
  readonly assignment: Assignment;
}
export interface CorrectFacts extends AssignFacts {
  readonly assignment: Assignment;
  /** The appointment as it is to stand. */
  readonly stated: AppointmentRecord;
  /** Whether somebody was evaluated in it, and it would belong to another dinas. */
  readonly leavesEvaluations: boolean;
}

/** What the record says of an appointment, whoever holds it. */
export type AppointmentRecord = Pick<Assignment, 'positionId' | 'assignmentKind' | 'validFrom' | 'validTo' | 'decreeNumber'>;

const RECORD = ['positionId', 'assignmentKind', 'validFrom', 'validTo', 'decreeNumber'] as const satisfies readonly (keyof AppointmentRecord)[];

/** A writer says which version was read. Who only asks whether a step is open has read the present one. */
export type ReadVersion = number;
/** Of a need which one as well: the one that takes its place has versions of its own. Null when there was none. */
export type ReadNeed = { readonly id: string; readonly version: number } | null;

type Asked =
  | readonly ['assign', AssignFacts, undefined?]
  | readonly ['setNeed', SetNeedFacts, (ReadNeed | undefined)?]
  | readonly ['end', EndFacts, (ReadVersion | undefined)?]
  | readonly ['correct', CorrectFacts, (ReadVersion | undefined)?];

export type CorrectionRefusal = AssignmentChanged | AssignmentEvaluated | EmployeeAlreadyAssigned | EmploymentOver | NothingToCorrect | PositionNotValid;

/** Why a step would be refused, or null when it is open: the one answer for the service that takes it and the button that offers it. */
export function decide(step: 'assign', facts: AssignFacts): Failure | PositionNotValid | EmployeeAlreadyAssigned | EmploymentOver | null;
export function decide(
  step: 'setNeed',
  facts: SetNeedFacts,
  read?: ReadNeed,
): Failure | PositionNotValid | PositionNeedChanged | PositionNeedEstablished | null;
export function decide(step: 'end', facts: EndFacts, read?: ReadVersion): Failure | AssignmentAlreadyEnded | AssignmentChanged | null;
export function decide(step: 'correct', facts: CorrectFacts, read?: ReadVersion): Failure | CorrectionRefusal | null;
export function decide(
  ...[step, facts, read]: Asked
): Failure | CorrectionRefusal | AssignmentAlreadyEnded | PositionNeedChanged | PositionNeedEstablished | null {
  if (!facts.isHr)
    return failure('FORBIDDEN', step === 'setNeed' ? 'The need of that dinas belongs to its HR.' : 'Appointments in that dinas belong to its HR.');
  // It is over once its last day has passed: ending it on that day once more would change nothing.
  if (step === 'end') {
    const { assignment, lastDay } = facts;
    if (read !== undefined && read !== assignment.version) return new AssignmentChanged(assignment);
    return isOpen(step, assignment, [lastDay, addDays(lastDay, 1)]) ? null : new AssignmentAlreadyEnded(assignment);
  }
  if (step === 'setNeed') {
    const { position, since, running } = facts;
    if (!isOpen(step, position, [since])) return new PositionNotValid(position);
    const isAsRead = read === undefined || (read?.id === running?.id && read?.version === running?.version);
    if (!isAsRead) return new PositionNeedChanged(running);
    const { people = 0, established = null } = facts.asked ?? {};
    return established && facts.asked && people < established.people ? new PositionNeedEstablished(established) : null;
  }
  if (step === 'correct') {
    const { assignment, stated, leavesEvaluations } = facts;
    if (read !== undefined && read !== assignment.version) return new AssignmentChanged(assignment);
    if (RECORD.every((field) => stated[field] === assignment[field])) return new NothingToCorrect();
    if (leavesEvaluations) return new AssignmentEvaluated();
  }
  const { days, position, definitive, same, employedUntil = null } = facts;
  if (employedUntil !== null && (days.validTo === null || days.validTo > employedUntil)) return new EmploymentOver();
  if (!isOpen(step, position, [days.validFrom, days.validTo])) return new PositionNotValid(position);
  const inTheWay = same ?? definitive.find((held) => overlap(held, days));
  return inTheWay ? new EmployeeAlreadyAssigned(inTheWay) : null;
}

/** The appointment that a position could take on a day from somebody who holds nothing else: to the end of the position. */
export const longestFrom = (day: LocalDate, position: Days): Omit<AssignFacts, 'isHr'> => ({
  days: { validFrom: day, validTo: position.validTo },
  position,
  definitive: [],
  same: null,
});
