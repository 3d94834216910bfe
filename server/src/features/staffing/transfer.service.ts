import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import { constraintOf, readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { inAct, type ActAsked, type ActUnderWay } from '../acts/index.ts';
import { Position } from '../organization/index.ts';
import { Absence } from './absence.entity.ts';
import { warnOfAppointment } from './appointment-warnings.service.ts';
import { Assignment, type AssignmentKind } from './assignment.entity.ts';
import { definitiveOn } from './definitive.rules.ts';
import { Employee } from './employee.entity.ts';
import { decide as decideOnService } from './employment.lifecycle.ts';
import { findPerson, holdPerson } from './employment.service.ts';
import { ACCEPTED_ENDS_ABSENCES, ACCEPTED_ENDS_APPOINTMENTS } from './staffing-warnings.rules.ts';
import { EmployeeAlreadyAssigned, PositionNotValid } from './staffing.errors.ts';
import { overlap, stateOn } from './staffing.lifecycle.ts';
import { canManageWhole } from './staffing.policy.ts';
import { Transfer } from './transfer.entity.ts';
import { PositionOccupied, TransferUnderWay } from './transfer.errors.ts';
import { toldTo } from './transfer-person.policy.ts';
import { decide, type AcceptFacts } from './transfer.lifecycle.ts';
import { holdTransfer, receiverByCode, takeOver } from './transfer.queries.ts';
import { TOLD } from './transfer.sql.ts';
import {
  ACCEPT_TRANSFER,
  DECLINE_TRANSFER,
  RELEASE_EMPLOYEE,
  TransferAccepted,
  TransferSaved,
  WITHDRAW_TRANSFER,
  type AcceptTransferResult,
  type DeclineTransferResult,
  type ReleaseEmployeeResult,
  type WithdrawTransferResult,
} from './transfer.types.ts';

type Said = Pick<ActAsked, 'reason' | 'preview'>;

interface ReleaseInput extends Said {
  readonly employeeId: string;
  readonly version: number;
  readonly toInstansiCode: string;
  readonly freeFrom: string;
  readonly decreeNumber: string;
}

/** Keeps what is told of the person, as the record says it. */
async function offer(reader: SqlReader, { id, instansiId }: Employee, toInstansiId: string, input: ReleaseInput, today: string): Promise<string> {
  const [made] = await reader.query(sql<{ id: string }>`
    insert into transfer (instansi_id, to_instansi_id, employee_id, state, ${sql.raw(TOLD.join(', '))}, position_title, dinas_name, free_from, decree_number, reason)
    select ${instansiId}::uuid, ${toInstansiId}::uuid, e.id, 'OFFERED', ${sql.raw(TOLD.map((column) => `e.${column}`).join(', '))}, p.title, d.name,
      ${input.freeFrom}::date, ${input.decreeNumber}, ${input.reason ?? null}
    from employee e left join assignment a on a.employee_id = e.id and ${sql.raw(definitiveOn('a'))} ${today}::date
    left join position p on p.id = a.position_id left join dinas d on d.id = a.dinas_id where e.id = ${id}::uuid returning id`);
  return made!.id;
}

/** Offers somebody to another government. Of the person nothing changes; what would, when they are taken, is warned of. */
export const releaseEmployee = (context: Context, input: ReleaseInput): Promise<ReleaseEmployeeResult> =>
  inAct(context, { ...input, kind: RELEASE_EMPLOYEE, since: input.freeFrom }, async (em, act) => {
    await holdPerson(em, input.employeeId, 'ENDS');
    const { employee, assignments } = await findPerson(em, input.employeeId);
    const lastDay = addDays(input.freeFrom, -1);
    if (lastDay < employee.birthDate) throw badInput('input.freeFrom lies before the person was born.');
    const absences = await em.find(Absence, { employeeId: employee.id });
    const isHr = canManageWhole(signedIn(context).scope, employee.instansiId);
    const refusal = answered(decideOnService('leave', { isHr, employee, lastDay, assignments, absences }, input.version));
    if (refusal) return refusal;
    const waiting = await em.findOne(Transfer, { fromEmployeeId: employee.id, transferState: 'OFFERED' });
    if (waiting) return new TransferUnderWay(waiting);
    const reader = readerThrough(em);
    const today = context.services.calendar.today(employee.instansiId, context.now);
    const toInstansiId = await receiverByCode(reader, employee.instansiId, input.toInstansiCode);
    if (toInstansiId === null) throw badInput('input.toInstansiCode: there is no other government of that code.');
    const transfer = await em.findOneOrFail(Transfer, { id: await offer(reader, employee, toInstansiId, input, today) });
    act.in({ instansiId: employee.instansiId, dinasId: null });
    const goesOn = ({ validTo }: { readonly validTo: string | null }): boolean => validTo === null || validTo > lastDay;
    const [ending, away] = [assignments.filter(goesOn).length, absences.filter(goesOn).length];
    if (ending > 0) act.warn(ACCEPTED_ENDS_APPOINTMENTS({}, ending));
    if (away > 0) act.warn(ACCEPTED_ENDS_ABSENCES({}, away));
    return new TransferSaved(transfer);
  });

interface WhichInput extends Said {
  readonly transferId: string;
  readonly version: number;
}

async function findTransfer(em: EntityManager, id: string): Promise<Transfer> {
  const transfer = await em.findOne(Transfer, { id });
  if (!transfer) throw failure('NOT_FOUND', 'input.transferId: there is no such offer from or to your government.');
  return transfer;
}

interface AcceptInput extends WhichInput {
  readonly positionId: string;
  readonly kind: AssignmentKind;
  readonly validFrom: string;
  readonly decreeNumber: string;
}

/** Somebody else who holds a head position definitively in those days: two heads by a transfer are nobody's wish. */
async function holderOfHead(em: EntityManager, position: Position, { kind, validFrom }: AcceptInput): Promise<Assignment | null> {
  if (kind !== 'DEFINITIF' || !position.isHead) return null;
  const held = await em.find(Assignment, { positionId: position.id, assignmentKind: 'DEFINITIF' }, { orderBy: { validFrom: 'asc' } });
  return held.find((one) => overlap(one, { validFrom, validTo: null })) ?? null;
}

/** The position that somebody is taken into, as their appointment. */
async function appoint(em: EntityManager, act: ActUnderWay, employeeId: string, position: Position, input: AcceptInput): Promise<Assignment> {
  const { kind, validFrom, decreeNumber } = input;
  const employee = await em.findOneOrFail(Employee, { id: employeeId });
  const assignment = em.create(Assignment, {
    instansiId: position.instansiId,
    dinasId: position.dinasId,
    employeeId,
    positionId: position.id,
    assignmentKind: kind,
    tmt: validFrom,
    decreeNumber,
    validFrom,
    validTo: position.validTo,
    version: 1,
  });
  await em.flush();
  await warnOfAppointment(em, act, assignment, employee, position);
  return assignment;
}

/** Takes somebody over: the service in the other government ends the day before, the record goes on here, in a position. */
export async function acceptTransfer(context: Context, input: AcceptInput): Promise<AcceptTransferResult> {
  const { validFrom } = input;
  try {
    return await inAct(context, { ...input, kind: ACCEPT_TRANSFER, since: validFrom }, async (em, act) => {
      const reader = readerThrough(em);
      // Before the offer is read: whoever waited here reads what the other one wrote.
      const found = await holdTransfer(reader, input.transferId);
      const transfer = await findTransfer(em, input.transferId);
      const { scope } = signedIn(context);
      const told = { isHr: canManageWhole(scope, transfer.toInstansiId), transfer: toldTo(scope, transfer) };
      const facts: AcceptFacts | Omit<AcceptFacts, 'found' | 'begins'> = found ? { ...told, found, begins: validFrom } : told;
      const refusal = answered(decide('accept', facts, input.version));
      if (refusal) return refusal;
      const position = await em.findOne(Position, { id: input.positionId, instansiId: transfer.toInstansiId });
      if (!position) throw failure('NOT_FOUND', 'input.positionId: there is no such position in your government.');
      const days = { validFrom, validTo: position.validTo };
      const own = found?.ownId ? await em.find(Assignment, { employeeId: found.ownId }) : [];
      if (stateOn(position, validFrom) !== 'RUNNING') return new PositionNotValid(position);
      const inTheWay = own.find((one) => one.assignmentKind === 'DEFINITIF' && input.kind === 'DEFINITIF' && overlap(one, days));
      if (inTheWay) return new EmployeeAlreadyAssigned(inTheWay);
      const holder = await holderOfHead(em, position, input);
      if (holder) return new PositionOccupied(holder);
      const employeeId = await takeOver(reader, transfer.id, validFrom, input.reason ?? null);
      await em.refresh(transfer);
      const assignment = await appoint(em, act, employeeId, position, input);
      act.in({ instansiId: transfer.toInstansiId, dinasId: null });
      return new TransferAccepted(transfer, assignment);
    });
  } catch (error) {
    if (!['assignment_one_definitif_at_a_time', 'assignment_once'].includes(constraintOf(error) ?? '')) throw error;
    return new EmployeeAlreadyAssigned(null);
  }
}

/** Does not take somebody who is offered. */
export async function declineTransfer(context: Context, input: WhichInput): Promise<DeclineTransferResult> {
  const reason = input.reason?.trim() ?? '';
  if (reason === '') throw badInput('input.reason: the government that offered the person is told why.');
  return inAct(context, { ...input, kind: DECLINE_TRANSFER }, async (em, act) => {
    const transfer = await findTransfer(em, input.transferId);
    const { scope } = signedIn(context);
    const isHr = canManageWhole(scope, transfer.toInstansiId);
    const refusal = answered(decide('decline', { isHr, transfer: toldTo(scope, transfer) }, input.version));
    if (refusal) return refusal;
    Object.assign(transfer, { transferState: 'DECLINED', answer: reason });
    await em.flush();
    act.since = context.services.calendar.today(transfer.toInstansiId, context.now);
    act.in({ instansiId: transfer.toInstansiId, dinasId: null });
    return new TransferSaved(toldTo(scope, transfer));
  });
}

/** Takes an offer back that nobody answered. */
export function withdrawTransfer(context: Context, input: WhichInput): Promise<WithdrawTransferResult> {
  return inAct(context, { ...input, kind: WITHDRAW_TRANSFER }, async (em, act) => {
    const transfer = await findTransfer(em, input.transferId);
    const { scope } = signedIn(context);
    const isHr = canManageWhole(scope, transfer.fromInstansiId);
    const refusal = answered(decide('withdraw', { isHr, transfer: toldTo(scope, transfer) }, input.version));
    if (refusal) return refusal;
    Object.assign(transfer, { transferState: 'WITHDRAWN', answer: input.reason ?? null });
    await em.flush();
    act.since = context.services.calendar.today(transfer.fromInstansiId, context.now);
    act.in({ instansiId: transfer.fromInstansiId, dinasId: null });
    return new TransferSaved(toldTo(scope, transfer));
  });
}
