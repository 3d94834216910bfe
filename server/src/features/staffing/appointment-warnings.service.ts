import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays } from '../../rules/local-date.ts';
import type { ActUnderWay } from '../acts/index.ts';
import type { Position } from '../organization/index.ts';
import { Assignment } from './assignment.entity.ts';
import type { Employee } from './employee.entity.ts';
import { retirementDay } from './retirement.rules.ts';
import { HEAD_HELD_TWICE, PAST_RETIREMENT_AGE, RETIRES_BEFORE_THE_END } from './staffing-warnings.rules.ts';
import type { AppointmentRecord } from './staffing.lifecycle.ts';

/**
 * Tells what is most likely a mistake of an appointment and stands in nobody's way: a head post that somebody holds already,
 * and a person past the age of the position. That one is told by the year, as to whoever may not see dates of birth.
 */
export async function warnOfAppointment(
  em: EntityManager,
  act: ActUnderWay,
  { id, assignmentKind, validFrom, validTo }: AppointmentRecord & { readonly id: string },
  employee: Employee,
  position: Position,
): Promise<void> {
  if (assignmentKind !== 'DEFINITIF') return;
  if (position.isHead) {
    const held = await em.find(Assignment, { positionId: position.id, assignmentKind: 'DEFINITIF', id: { $ne: id } });
    const meets = held.some((one) => (one.validTo === null || one.validTo >= validFrom) && (validTo === null || one.validFrom <= validTo));
    if (meets) act.warn(HEAD_HELD_TWICE());
  }
  if (position.retirementAge === null) return;
  const year = retirementDay(employee.birthDate, position.retirementAge, validFrom).slice(0, 4);
  const until = validTo === null ? null : addDays(validTo, 1);
  if (validFrom.slice(0, 4) > year) act.warn(PAST_RETIREMENT_AGE({ year }));
  else if (until !== null && until.slice(0, 4) > year) act.warn(RETIRES_BEFORE_THE_END({ year }));
}
