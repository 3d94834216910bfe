import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Most } from '../../graphql/work.ts';
import { Position, Unit } from '../organization/index.ts';
import { Assignment } from './assignment.entity.ts';

@ObjectType({
  implements: Refusal,
  description: 'Units, positions or assignments there begin on that day or later: nothing of theirs lies before it, so that nothing could take their place.',
})
export class BeginsLater extends Refusal<'BEGINS_LATER'> {
  static readonly MOST = 20;
  @Most(BeginsLater.MOST)
  @Field(() => [Unit], { description: 'The first 20 of the units.' })
  readonly units: Unit[];

  @Most(BeginsLater.MOST)
  @Field(() => [Position], { description: 'The first 20 of the positions.' })
  readonly positions: Position[];

  @Most(BeginsLater.MOST)
  @Field(() => [Assignment], { description: 'The first 20 of the assignments, as far as the viewer may see them.' })
  readonly assignments: Assignment[];

  @Field(() => Int, { description: 'How many there are in all.' })
  readonly count: number;

  constructor(units: Unit[], positions: Position[], assignments: Assignment[]) {
    const count = units.length + positions.length + assignments.length;
    super(`${count} units, positions or assignments begin on that day or later; choose a later day, or correct, end or move these first.`);
    this.units = units.slice(0, BeginsLater.MOST);
    this.positions = positions.slice(0, BeginsLater.MOST);
    this.assignments = assignments.slice(0, BeginsLater.MOST);
    this.count = count;
  }
}

@ObjectType({ implements: Refusal, description: 'A position that was chosen is not in the unit, or not on the day before.' })
export class PositionNotInUnit extends Refusal<'POSITION_NOT_IN_UNIT'> {
  constructor() {
    super('A position that was chosen does not stand in the unit on the day before; read the positions of the unit anew and choose among them.');
  }
}
