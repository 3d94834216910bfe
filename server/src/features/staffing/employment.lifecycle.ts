import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { Absence } from './absence.entity.ts';
import { AbsenceToCome } from './absence.errors.ts';
import type { Assignment } from './assignment.entity.ts';
import type { Employee } from './employee.entity.ts';
import { AppointmentToCome, ChangeStillToCome, EmployeeChanged, EmploymentOver, NothingToCorrect } from './staffing.errors.ts';

/** Whether somebody is in the service of the government; what a person holds has states of its own (staffing.lifecycle.ts). */
export type EmploymentState = 'IN_SERVICE' | 'LEFT';

export const EMPLOYMENT_LIFECYCLE = {
  correct: { from: ['IN_SERVICE', 'LEFT'], to: 'IN_SERVICE' },
  // Also of somebody who left: their record is still looked for by the number, and may have had a wrong one.
  renumber: { from: ['IN_SERVICE', 'LEFT'], to: 'IN_SERVICE' },
  // Of days in service also when they are over: a golongan may be given with the pension.
  change: { from: ['IN_SERVICE', 'LEFT'], to: 'IN_SERVICE' },
  leave: { from: ['IN_SERVICE'], to: 'LEFT' },
} as const satisfies Lifecycle<EmploymentState, 'correct' | 'renumber' | 'change' | 'leave'>;

export const stateOf = ({ lastDay }: Pick<Employee, 'lastDay'>): EmploymentState => (lastDay === null ? 'IN_SERVICE' : 'LEFT');

interface PersonFacts {
  /**
   * Whether the record is theirs to correct; to end a service, whether they are HR of the whole government, who sees all that
   * ends with it, and to change a number as well: what is answered tells whether anybody there has it.
   */
  readonly isHr: boolean;
  readonly employee: Employee;
}
export interface CorrectPersonFacts extends PersonFacts {
  /** Whether anything that was stated differs from the record. */
  readonly differs: boolean;
}
export interface ChangeFacts extends CorrectPersonFacts {
  readonly since: LocalDate;
  readonly today: LocalDate;
}
export interface LeaveFacts extends PersonFacts {
  readonly lastDay: LocalDate;
  readonly assignments: readonly Assignment[];
  readonly absences: readonly Absence[];
}

type Asked =
  | readonly ['correct' | 'renumber', CorrectPersonFacts, (number | undefined)?]
  | readonly ['change', ChangeFacts, (number | undefined)?]
  | readonly ['leave', LeaveFacts, (number | undefined)?];
type Refused = AbsenceToCome | AppointmentToCome | ChangeStillToCome | EmployeeChanged | EmploymentOver | NothingToCorrect;

const OF_THE_PERSON = 'The record of the person belongs to the HR of the government, or of the dinas where they hold a position.';

const FORBIDDEN: Readonly<Record<Asked[0], string>> = {
  correct: OF_THE_PERSON,
  change: OF_THE_PERSON,
  renumber: 'The number of a person is changed by the HR of the whole government.',
  leave: 'The service of a person is ended by the HR of the whole government.',
};

/** Why a step would be refused, or null when it is open; a writer says which version was read. */
export function decide(step: 'correct' | 'renumber', facts: CorrectPersonFacts, read?: number): Failure | EmployeeChanged | NothingToCorrect | null;
export function decide(
  step: 'change',
  facts: ChangeFacts,
  read?: number,
): Failure | ChangeStillToCome | EmployeeChanged | EmploymentOver | NothingToCorrect | null;
export function decide(step: 'leave', facts: LeaveFacts, read?: number): Failure | AbsenceToCome | AppointmentToCome | EmployeeChanged | EmploymentOver | null;
export function decide(...[step, facts, read]: Asked): Failure | Refused | null {
  const { isHr, employee } = facts;
  if (!isHr) return failure('FORBIDDEN', FORBIDDEN[step]);
  if (read !== undefined && read !== employee.version) return new EmployeeChanged(employee);
  if (step === 'change') {
    if (facts.since > facts.today) return new ChangeStillToCome(facts.today);
    if (employee.lastDay !== null && facts.since > employee.lastDay) return new EmploymentOver();
  }
  if (step !== 'leave') return facts.differs ? null : new NothingToCorrect();
  if (!(EMPLOYMENT_LIFECYCLE.leave.from as readonly EmploymentState[]).includes(stateOf(employee))) return new EmploymentOver();
  const isAfter = ({ validFrom }: { readonly validFrom: LocalDate }): boolean => validFrom > facts.lastDay;
  const toCome = facts.assignments.find(isAfter);
  if (toCome) return new AppointmentToCome(toCome);
  const away = facts.absences.find(isAfter);
  return away ? new AbsenceToCome(away) : null;
}
