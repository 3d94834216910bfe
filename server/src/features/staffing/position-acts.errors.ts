import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Most } from '../../graphql/work.ts';
import { Position } from '../organization/index.ts';
import { Assignment } from './assignment.entity.ts';

@ObjectType({ implements: Refusal, description: 'Somebody changed the position after it was read.' })
export class PositionChanged extends Refusal<'POSITION_CHANGED'> {
  @Field(() => Position, { description: 'The position as it now is.' })
  readonly current: Position;

  constructor(current: Position) {
    super('The position has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'Another position of the government has the code.' })
export class PositionCodeTaken extends Refusal<'POSITION_CODE_TAKEN'> {
  @Field(() => Position, { description: 'The position that has it.' })
  readonly taken: Position;

  constructor(taken: Position) {
    super(`The code ${taken.code} is that of another position; choose one that no position of the government has, closed ones included.`);
    this.taken = taken;
  }
}

@ObjectType({ implements: Refusal, description: 'The unit does not exist on all of those days.' })
export class UnitNotValid extends Refusal<'UNIT_NOT_VALID'> {
  @Field(() => LocalDateScalar, { description: 'First day of the unit.' })
  readonly validFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the unit.' })
  readonly validTo: string | null;

  constructor({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }) {
    super(`The unit exists from ${validFrom} to ${validTo ?? 'now on'}; choose days inside that.`);
    this.validFrom = validFrom;
    this.validTo = validTo;
  }
}

@ObjectType({ implements: Refusal, description: 'The superior stands below the position, or is the position itself: it would be above itself.' })
export class SuperiorStandsBelow extends Refusal<'SUPERIOR_STANDS_BELOW'> {
  constructor() {
    super('The superior stands below the position; say swap to let it take the place of the position in the line, or choose another.');
  }
}

@ObjectType({ implements: Refusal, description: 'The position is held beyond that day.' })
export class PositionHeld extends Refusal<'POSITION_HELD'> {
  static readonly MOST = 100;
  @Most(PositionHeld.MOST)
  @Field(() => [Assignment], { description: 'The first 100 of the assignments that go on beyond the day, as far as the viewer may see them.' })
  readonly holders: Assignment[];

  @Field(() => Int, { description: 'How many there are.' })
  readonly holderCount: number;

  constructor(holders: Assignment[]) {
    super(
      `${holders.length} assignments go on beyond that day; say endHolders to end them on it, or end or move them first. One that begins later is ended by hand.`,
    );
    this.holders = holders.slice(0, PositionHeld.MOST);
    this.holderCount = holders.length;
  }
}
