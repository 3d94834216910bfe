import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Assignment } from './assignment.entity.ts';
import { Transfer } from './transfer.entity.ts';

@ObjectType({ implements: Refusal, description: 'The person is offered to a government already, which has not answered.' })
export class TransferUnderWay extends Refusal<'TRANSFER_UNDER_WAY'> {
  @Field(() => Transfer, { description: 'The offer that waits for its answer.' })
  readonly waiting: Transfer;

  constructor(waiting: Transfer) {
    super('The person is offered to a government already; withdraw that offer first, or wait for its answer.');
    this.waiting = waiting;
  }
}

@ObjectType({ implements: Refusal, description: 'The offer, or what it tells of the person, changed after it was read.' })
export class TransferChanged extends Refusal<'TRANSFER_CHANGED'> {
  @Field(() => Transfer, { description: 'The offer as it now is.' })
  readonly current: Transfer;

  constructor(current: Transfer) {
    super('The offer has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'The offer was accepted, declined or withdrawn before.' })
export class TransferAnswered extends Refusal<'TRANSFER_ANSWERED'> {
  @Field(() => Transfer, { description: 'The offer as it now is.' })
  readonly current: Transfer;

  constructor(current: Transfer) {
    super(`The offer is ${current.transferState} already; nothing was changed.`);
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'The person is let go only from a later day on.' })
export class TransferTooEarly extends Refusal<'TRANSFER_TOO_EARLY'> {
  @Field(() => LocalDateScalar, { description: 'First day on which they may begin.' })
  readonly freeFrom: string;

  constructor(freeFrom: string) {
    super(`The person is let go from ${freeFrom} on; choose that day or a later one.`);
    this.freeFrom = freeFrom;
  }
}

@ObjectType({ implements: Refusal, description: 'The person is no longer in the service of the government that offered them.' })
export class TransferPersonLeft extends Refusal<'TRANSFER_PERSON_LEFT'> {
  constructor() {
    super('The person is no longer in the service of the government that offered them; decline the offer, or ask that government.');
  }
}

@ObjectType({ implements: Refusal, description: 'In the record of the government that offered the person something of theirs begins on that day or later.' })
export class TransferNotFree extends Refusal<'TRANSFER_NOT_FREE'> {
  constructor() {
    super('In the government that offered the person something on record begins on that day or later; choose a later day, or ask its HR to take it back.');
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody else holds the head position definitively in those days.' })
export class PositionOccupied extends Refusal<'POSITION_OCCUPIED'> {
  @Field(() => Assignment, { description: 'The assignment in the way.' })
  readonly heldBy: Assignment;

  constructor(heldBy: Assignment) {
    super(`Somebody holds this head position definitively from ${heldBy.validFrom}; end that appointment first, or choose another position or kind.`);
    this.heldBy = heldBy;
  }
}
