import type { LocalDate } from '../../rules/local-date.ts';
import type { Assignment } from './assignment.entity.ts';
import { AssignmentAlreadyEnded, EmployeeAlreadyAssigned, PositionNotValid } from './staffing.errors.ts';

/** The days over which something holds; null while no end is known. */
export interface Days {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

const isInside = (days: Days, all: Days): boolean =>
  days.validFrom >= all.validFrom && (all.validTo === null || (days.validTo !== null && days.validTo <= all.validTo));
const overlap = (a: Days, b: Days): boolean => (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || a.validTo >= b.validFrom);

/** Why an appointment would be refused: outside the days of its position, or beside another definitive one of the same person. */
export function decideAssign(days: Days, position: Days, definitive: readonly Assignment[]): PositionNotValid | EmployeeAlreadyAssigned | null {
  if (!isInside(days, position)) return new PositionNotValid(position);
  const inTheWay = definitive.find((held) => overlap(held, days));
  return inTheWay ? new EmployeeAlreadyAssigned(inTheWay) : null;
}

/** Why an assignment cannot end on a day: it has not begun by then, or is over already. */
export const decideEnd = (lastDay: LocalDate, assignment: Days): AssignmentAlreadyEnded | null =>
  lastDay < assignment.validFrom || (assignment.validTo !== null && assignment.validTo <= lastDay) ? new AssignmentAlreadyEnded(assignment) : null;

/** Why the need of a position cannot be set from a day on: the position does not exist on it. */
export const decideNeed = (since: LocalDate, position: Days): PositionNotValid | null =>
  isInside({ validFrom: since, validTo: position.validTo }, position) ? null : new PositionNotValid(position);
