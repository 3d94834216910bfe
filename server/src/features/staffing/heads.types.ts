import { ArgsType, Field, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { connectionOf } from '../../graphql/connections.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageAsOfArgs } from '../../graphql/page.args.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Eselon } from '../organization/index.ts';

export const HeadState = graphEnum(
  'HeadState',
  {
    VACANT: 'Nobody leads the unit: neither appointed nor acting.',
    ACTING: 'Nobody is appointed; somebody acts (PJ, PLT or PLH).',
    DEFINITIVE: 'Somebody is appointed.',
  },
  'Who leads a unit on a day. Counted as VACANT_HEADS and ACTING_HEADS are.',
);
export type HeadState = EnumOf<typeof HeadState>;

@ObjectType({ description: 'The position of the head of a unit on a day: who leads, since when, and who is to come.' })
export class HeadPosition {
  @Field(() => HeadState, { description: 'Whether somebody is appointed, acts, or neither.' }) state!: HeadState;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when nobody is appointed: the day after the last who was; null where somebody is, or nobody ever was on record.',
  })
  vacantSince!: string | null;
  positionId!: string;
  holderId!: string | null;
  nextId!: string | null;
}
export const HeadPositionConnection = connectionOf(HeadPosition, 'HeadPosition');

@ArgsType()
export class HeadArgs extends PageAsOfArgs {
  @Field(() => [HeadState], { nullable: true, description: 'Those in one of these states; all when left out.' })
  states?: HeadState[] | null;

  @Field(() => [Eselon], { nullable: true, description: 'Those of these levels; all when left out, also those without one.' })
  eselons?: Eselon[] | null;

  @Field(() => NodeId('dinas'), { nullable: true, description: 'Those in this dinas; in all that the viewer sees the figures of when left out.' })
  dinasId?: string | null;
}
