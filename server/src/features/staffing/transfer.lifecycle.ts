import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { EndReason } from './employee.entity.ts';
import { EmployeeOnRecord } from './staffing.errors.ts';
import type { Transfer, TransferState } from './transfer.entity.ts';
import { TransferAnswered, TransferChanged, TransferNotFree, TransferPersonLeft, TransferTooEarly } from './transfer.errors.ts';

/** Offered is answered once: by who it was offered to, or taken back by who offered. */
export const TRANSFER_LIFECYCLE = {
  accept: { from: ['OFFERED'], to: 'ACCEPTED' },
  decline: { from: ['OFFERED'], to: 'DECLINED' },
  withdraw: { from: ['OFFERED'], to: 'WITHDRAWN' },
} as const satisfies Lifecycle<TransferState, 'accept' | 'decline' | 'withdraw'>;

/** What is asked of the two records before somebody goes from one to the other (transfer.sql.ts). */
export interface TransferFacts {
  /** Last day in the government that offers them, where it is known. */
  readonly employedUntil: LocalDate | null;
  /** When the last of what they hold there, and of what they are away for, begins. */
  readonly latestBegin: LocalDate | null;
  /** The record that the receiving government has of somebody of the number, if it has one. */
  readonly ownId: string | null;
  readonly ownLastDay: LocalDate | null;
  readonly ownEndReason: EndReason | null;
}

export interface AnswerFacts {
  /** Whether they are HR of the whole government whose answer it is; of one that withdraws, of the one that offered. */
  readonly isHr: boolean;
  readonly transfer: Transfer;
}
export interface AcceptFacts extends AnswerFacts {
  /** First day in the receiving government. */
  readonly begins: LocalDate;
  readonly found: TransferFacts;
}

type Answer = TransferAnswered | TransferChanged;
type Refused = Answer | EmployeeOnRecord | TransferNotFree | TransferPersonLeft | TransferTooEarly;

const FORBIDDEN = {
  accept: 'Somebody who is offered is taken by the HR of the whole government that they are offered to.',
  decline: 'Somebody who is offered is declined by the HR of the whole government that they are offered to.',
  withdraw: 'An offer is withdrawn by the HR of the whole government that made it.',
} as const;

/** Whoever comes back goes on in the record that the government has of them, when they left it for another government. */
const goesOn = ({ ownEndReason, ownLastDay }: TransferFacts, begins: LocalDate): boolean =>
  ownEndReason === 'TRANSFER_OUT' && ownLastDay !== null && ownLastDay < begins;

/** Why a step would be refused, or null when it is open; a writer says which version was read. */
export function decide(step: 'decline' | 'withdraw', facts: AnswerFacts, read?: number): Failure | Answer | null;
export function decide(step: 'accept', facts: AcceptFacts | AnswerFacts, read?: number): Failure | Refused | null;
export function decide(step: keyof typeof TRANSFER_LIFECYCLE, facts: AcceptFacts | AnswerFacts, read?: number): Failure | Refused | null {
  const { isHr, transfer } = facts;
  if (!isHr) return failure('FORBIDDEN', FORBIDDEN[step]);
  if (!(TRANSFER_LIFECYCLE[step].from as readonly TransferState[]).includes(transfer.transferState)) return new TransferAnswered(transfer);
  if (read !== undefined && read !== transfer.version) return new TransferChanged(transfer);
  if (!('found' in facts)) return null;
  const { begins, found } = facts;
  if (begins < transfer.freeFrom) return new TransferTooEarly(transfer.freeFrom);
  if (found.employedUntil !== null) return new TransferPersonLeft();
  if (found.latestBegin !== null && found.latestBegin >= begins) return new TransferNotFree();
  return found.ownId === null || goesOn(found, begins) ? null : new EmployeeOnRecord();
}
