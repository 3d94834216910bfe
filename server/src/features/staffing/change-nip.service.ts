import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { constraintOf, readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered } from '../../graphql/errors.ts';
import { inAct, type ActUnderWay } from '../acts/index.ts';
import { CHANGE_NIP, type ChangeNipResult } from './change-nip.types.ts';
import type { Employee } from './employee.entity.ts';
import { decide } from './employment.lifecycle.ts';
import { actsIn, dinasOf, findPerson, type Said } from './employment.service.ts';
import { EmployeeSaved } from './employment.types.ts';
import { isNipProblem, nipWarnings, parseNip, type Nip } from './nip.rules.ts';
import { NIP_WAS_OF_ANOTHER, STATUS_DIFFERS_FROM_NIP } from './staffing-warnings.rules.ts';
import { EmployeeOnRecord, NipNotValid } from './staffing.errors.ts';
import { canManageWhole } from './staffing.policy.ts';

interface ChangeNipInput extends Said {
  readonly employeeId: string;
  readonly version: number;
  readonly nip: string;
}

/** What the new number contradicts. Never a refusal: a court may have corrected a date of birth, and numbers follow the status at times of their own. */
async function warnOfNumber(em: EntityManager, act: ActUnderWay, employee: Employee, number: Nip): Promise<void> {
  for (const told of nipWarnings(number, employee)) act.warn(told);
  if ((employee.status === 'PPPK') !== (number.kind === 'PPPK')) act.warn(STATUS_DIFFERS_FROM_NIP({ told: number.kind, onRecord: employee.status }));
  // Not refused either: a number that was entered for the wrong person is given to the right one.
  const others = await readerThrough(em).query(
    sql`select 1 from employee_nip n where n.nip = ${number.digits} and n.instansi_id = ${employee.instansiId}::uuid and n.employee_id <> ${employee.id}::uuid limit 1`,
  );
  if (others.length > 0) act.warn(NIP_WAS_OF_ANOTHER());
}

/**
 * Gives a person another number. The number before is kept by the database, whoever changes it (nip.sql.ts). Who else has it is
 * asked of this government alone, by its unique index: numbers of another change nothing here.
 */
export async function changeNip(context: Context, input: ChangeNipInput): Promise<ChangeNipResult> {
  try {
    return await inAct(context, { ...input, kind: CHANGE_NIP }, async (em, act) => {
      const { employee, assignments } = await findPerson(em, input.employeeId);
      const { instansiId, nip } = employee;
      const facts = { isHr: canManageWhole(signedIn(context).scope, instansiId), employee, differs: nip !== input.nip };
      const refusal = answered(decide('renumber', facts, input.version));
      if (refusal) return refusal;
      const told = parseNip(input.nip);
      if (isNipProblem(told)) return new NipNotValid(told);
      employee.nip = told.digits;
      await em.flush();
      act.since = context.services.calendar.today(instansiId, context.now);
      actsIn(act, employee, dinasOf(assignments));
      await warnOfNumber(em, act, employee, told);
      return new EmployeeSaved(employee);
    });
  } catch (error) {
    if (!/^employee_.*nip/.test(constraintOf(error) ?? '')) throw error;
    return new EmployeeOnRecord();
  }
}
