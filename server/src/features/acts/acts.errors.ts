import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Refusal } from '../../graphql/refusal.ts';
import { Most } from '../../graphql/work.ts';
import { ChangeEntity } from '../feed/index.ts';

export const ObstacleReason = graphEnum(
  'ObstacleReason',
  {
    CHANGED: 'It holds something else by now than the act left there.',
    GONE: 'It went by now.',
    CAME_BACK: 'It is there again.',
    REFERS: 'It belongs to something that the act made, and would be left without it.',
    CONFLICTS: 'Beside it what was before the act cannot be again: it has the same code, overlapping days, or is gone or closed where it is needed.',
  },
  'Why a row stands in the way of taking an act back.',
);
export type ObstacleReason = EnumOf<typeof ObstacleReason>;

@ObjectType({ description: 'A row that stands in the way of taking an act back.' })
export class Obstacle {
  static readonly MOST = 50;
  @Field(() => ObstacleReason, { description: 'In what way.' }) why!: ObstacleReason;
  @Field(() => ChangeEntity, { nullable: true, description: 'Which type of nodes it is; null for what is no node, such as a right or an account.' }) entity!:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: 'Its id, where it is a node.' }) rowId!: string | null;
  @Field(() => String, { nullable: true, description: 'What people know it by; null for a row that the viewer does not see.' }) name!: string | null;
  laterActId!: string | null;
}

@ObjectType({ implements: Refusal, description: 'The act was taken back already.' })
export class ActUndoneAlready extends Refusal<'ACT_UNDONE_ALREADY'> {
  undoneById: string;

  constructor(undoneById: string) {
    super('The act was taken back already; to have it again, take back the act that did so.');
    this.undoneById = undoneById;
  }
}

@ObjectType({ implements: Refusal, description: 'The act follows from one of another government, whose HR takes both back at once.' })
export class ActOfAnother extends Refusal<'ACT_OF_ANOTHER'> {
  constructor() {
    super('The act follows from what another government decided, and is taken back together with that by the HR there.');
  }
}

@ObjectType({ implements: Refusal, description: 'What came after the act stands in the way of taking it back. Nothing was changed.' })
export class ActHeldInPlace extends Refusal<'ACT_HELD_IN_PLACE'> {
  @Most(Obstacle.MOST)
  @Field(() => [Obstacle], { description: 'The first 50 of the rows in the way, each with the later act behind it where there is one.' })
  readonly obstacles: Obstacle[];

  @Field(() => Int, { description: 'How many rows stand in the way.' })
  readonly obstacleCount: number;

  constructor(obstacles: Obstacle[], obstacleCount: number) {
    super(`${obstacleCount} rows stand in the way of taking it back; take the later acts back first, or correct what they left.`);
    this.obstacles = obstacles;
    this.obstacleCount = obstacleCount;
  }
}
