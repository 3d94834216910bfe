import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { ActInput, actKind, actResultOf } from '../acts/index.ts';
import { AbsenceToCome } from './absence.errors.ts';
import { Assignment, AssignmentKind } from './assignment.entity.ts';
import { AppointmentToCome, EmployeeAlreadyAssigned, EmployeeChanged, EmployeeOnRecord, EmploymentOver, PositionNotValid } from './staffing.errors.ts';
import { Transfer } from './transfer.entity.ts';
import {
  PositionOccupied,
  TransferAnswered,
  TransferChanged,
  TransferNotFree,
  TransferPersonLeft,
  TransferTooEarly,
  TransferUnderWay,
} from './transfer.errors.ts';

export const TransferConnection = connectionOf(Transfer, 'Transfer');

export const RELEASE_EMPLOYEE = actKind('RELEASE_EMPLOYEE', 'Somebody was offered to another government.');
export const ACCEPT_TRANSFER = actKind('ACCEPT_TRANSFER', 'Somebody whom another government lets go was taken and appointed.');
export const DECLINE_TRANSFER = actKind('DECLINE_TRANSFER', 'Somebody whom another government lets go was not taken.');
export const WITHDRAW_TRANSFER = actKind('WITHDRAW_TRANSFER', 'An offer to another government was taken back.');
/** The part that an acceptance has in the record of the government that offered (transfer.sql.ts). */
export const LEAVE_BY_TRANSFER = actKind('LEAVE_BY_TRANSFER', 'Somebody left for another government, which took them.');

@ObjectType({ description: 'A government that people can be offered to.' })
export class Receiver {
  @Field(() => String, { description: 'Its code, by which it is named in releaseEmployee.' }) code!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
}

export const ReceiverConnection = connectionOf(Receiver, 'Receiver');

@InputType({ description: 'Offers somebody to another government of the installation. Nothing of the person changes until it is accepted.' })
export class ReleaseEmployeeInput extends ActInput {
  @Field(() => NodeId('employee'), { description: 'Who.' }) employeeId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => Text(NAME_LENGTH), { description: 'Code of the government, of those in `receivers`.' }) toInstansiCode!: string;
  @Field(() => LocalDateScalar, {
    description: 'First day on which the person may begin there; the last day here is the one before it, or before the day they choose.',
  })
  freeFrom!: string;
  @Field(() => Text(lengthOf(Transfer, 'decreeNumber')), { description: 'Number of the approval (persetujuan) or decree.' }) decreeNumber!: string;
}

@InputType({
  description:
    'Takes somebody who is offered: the service there ends, and the person is appointed here, in one act. `reason` is told to the government that offered.',
})
export class AcceptTransferInput extends ActInput {
  @Field(() => NodeId('transfer'), { description: 'Which offer.' }) transferId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => NodeId('position'), { description: 'Into which position.' }) positionId!: string;
  @Field(() => AssignmentKind, { description: 'Definitive or acting.' }) kind!: AssignmentKind;
  @Field(() => LocalDateScalar, { description: 'First day in the position; the day before is the last one in the other government.' }) validFrom!: string;
  @Field(() => Text(lengthOf(Assignment, 'decreeNumber')), { description: 'Number of the decree of the appointment.' }) decreeNumber!: string;
}

@InputType({ description: 'Does not take somebody who is offered. `reason` must be said, and is told to the government that offered.' })
export class DeclineTransferInput extends ActInput {
  @Field(() => NodeId('transfer'), { description: 'Which offer.' }) transferId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@InputType({ description: 'Takes an offer back before it is answered. `reason` is told to the government that it was made to.' })
export class WithdrawTransferInput extends ActInput {
  @Field(() => NodeId('transfer'), { description: 'Which offer.' }) transferId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@ObjectType({ description: 'The offer as it now is.' })
export class TransferSaved {
  @Field(() => Transfer, { description: 'The offer.' })
  readonly transfer: Transfer;

  constructor(transfer: Transfer) {
    this.transfer = transfer;
  }
}

@ObjectType({ description: 'The person is here.' })
export class TransferAccepted {
  @Field(() => Transfer, { description: 'The offer, which is accepted.' })
  readonly transfer: Transfer;

  @Field(() => Assignment, { description: 'The appointment that was made.' })
  readonly assignment: Assignment;

  constructor(transfer: Transfer, assignment: Assignment) {
    this.transfer = transfer;
    this.assignment = assignment;
  }
}

export const ReleaseEmployeeResult = actResultOf('ReleaseEmployeeResult', 'The offer, or why not.', [
  TransferSaved,
  AbsenceToCome,
  AppointmentToCome,
  EmployeeChanged,
  EmploymentOver,
  TransferUnderWay,
]);
export type ReleaseEmployeeResult = typeof ReleaseEmployeeResult;

export const AcceptTransferResult = actResultOf('AcceptTransferResult', 'The person in their position, or why not.', [
  TransferAccepted,
  EmployeeAlreadyAssigned,
  EmployeeOnRecord,
  PositionNotValid,
  PositionOccupied,
  TransferAnswered,
  TransferChanged,
  TransferNotFree,
  TransferPersonLeft,
  TransferTooEarly,
]);
export type AcceptTransferResult = typeof AcceptTransferResult;

export const DeclineTransferResult = actResultOf('DeclineTransferResult', 'The offer, or why not.', [TransferSaved, TransferAnswered, TransferChanged]);
export type DeclineTransferResult = typeof DeclineTransferResult;

export const WithdrawTransferResult = actResultOf('WithdrawTransferResult', 'The offer, or why not.', [TransferSaved, TransferAnswered, TransferChanged]);
export type WithdrawTransferResult = typeof WithdrawTransferResult;
