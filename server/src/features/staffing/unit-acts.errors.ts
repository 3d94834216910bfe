import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Most } from '../../graphql/work.ts';
import { Dinas, MAX_TREE_DEPTH, Position, Unit } from '../organization/index.ts';

@ObjectType({ implements: Refusal, description: 'Somebody changed the unit after it was read.' })
export class UnitChanged extends Refusal<'UNIT_CHANGED'> {
  @Field(() => Unit, { description: 'The unit as it now is.' })
  readonly current: Unit;

  constructor(current: Unit) {
    super('The unit has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'Another unit of the government has the code.' })
export class UnitCodeTaken extends Refusal<'UNIT_CODE_TAKEN'> {
  @Field(() => Unit, { description: 'The unit that has it.' })
  readonly unit: Unit;

  constructor(unit: Unit) {
    super(`The code ${unit.code} is that of another unit; choose one that no unit of the government has, closed ones included.`);
    this.unit = unit;
  }
}

@ObjectType({
  implements: Refusal,
  description:
    'The unit at the top stands for its dinas: it is not moved, is named and corrected as the dinas, and closed and opened by HR of the whole government.',
})
export class UnitIsTop extends Refusal<'UNIT_IS_TOP'> {
  constructor() {
    super('The unit at the top stands for the dinas itself: choose a unit below it, name and correct the dinas, or let HR of the whole government close it.');
  }
}

@ObjectType({ implements: Refusal, description: 'The unit would lie too many levels below the top of its dinas.' })
export class UnitTooDeep extends Refusal<'UNIT_TOO_DEEP'> {
  static readonly MOST = MAX_TREE_DEPTH;
  @Field(() => Int, { description: 'How many levels there may be below the top.' })
  readonly most: number;

  constructor() {
    super(`There are at most ${UnitTooDeep.MOST} levels below the top of a dinas; choose a unit further up.`);
    this.most = UnitTooDeep.MOST;
  }
}

@ObjectType({ implements: Refusal, description: 'The unit that was chosen is the unit itself, or stands below it.' })
export class UnitStandsBelow extends Refusal<'UNIT_STANDS_BELOW'> {
  constructor() {
    super('The unit that was chosen is the unit itself, or stands below it; choose one outside of it.');
  }
}

@ObjectType({ implements: Refusal, description: 'The unit that was chosen belongs to another dinas.' })
export class UnitOfAnotherDinas extends Refusal<'UNIT_OF_ANOTHER_DINAS'> {
  @Field(() => Dinas, { description: 'The dinas it belongs to.' })
  readonly dinas: Dinas;

  constructor(dinas: Dinas) {
    super(`The unit that was chosen belongs to ${dinas.name}; choose one of the same dinas.`);
    this.dinas = dinas;
  }
}

@ObjectType({ implements: Refusal, description: 'Units below the unit, or positions in it, go on beyond that day.' })
export class UnitHolds extends Refusal<'UNIT_HOLDS'> {
  static readonly MOST = 100;
  @Most(UnitHolds.MOST)
  @Field(() => [Unit], { description: 'The first 100 of the units that would be left without a place.' })
  readonly units: Unit[];

  @Field(() => Int, { description: 'How many there are.' })
  readonly unitCount: number;

  @Most(UnitHolds.MOST)
  @Field(() => [Position], { description: 'The first 100 of the positions that would be.' })
  readonly positions: Position[];

  @Field(() => Int, { description: 'How many there are.' })
  readonly positionCount: number;

  constructor(units: Unit[], positions: Position[]) {
    super(
      `${units.length} units and ${positions.length} positions go on beyond that day; say to which unit they go (unitsGoTo, positionsGoTo), or closeRest to close them with it. What begins later cannot be closed and has to go somewhere.`,
    );
    this.units = units.slice(0, UnitHolds.MOST);
    this.unitCount = units.length;
    this.positions = positions.slice(0, UnitHolds.MOST);
    this.positionCount = positions.length;
  }
}
