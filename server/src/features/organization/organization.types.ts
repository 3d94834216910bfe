import { Field, InputType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { connectionOf } from '../../graphql/connections.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
import { Position, PositionKind } from './position.entity.ts';
import { Unit } from './unit.entity.ts';

export const InstansiConnection = connectionOf(Instansi, 'Instansi');
export const DinasConnection = connectionOf(Dinas, 'Dinas');
export const UnitConnection = connectionOf(Unit, 'Unit');
export const PositionConnection = connectionOf(Position, 'Position');

export const PositionOrder = graphEnum(
  'PositionOrder',
  { TREE: 'Heads first, then by class and title, unit by unit.', TITLE: 'By title.', GAP: 'The most missing first.' },
  'TREE: heads first, then by class and title, unit by unit. GAP: the most missing first.',
);
export type PositionOrder = EnumOf<typeof PositionOrder>;

@InputType({ description: 'Narrows a list of positions; all given conditions must hold.' })
export class PositionFilter {
  @Field(() => Text(SEARCH_LENGTH), { nullable: true, description: 'Part of the title, in any case; at most 200 characters.' }) search?: string | null;
  @Field(() => [PositionKind], { nullable: true, description: 'One of these kinds.' }) kinds?: PositionKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Needed and without a definitive holder (true), or not so (false).' }) vacant?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'More holders than needed (true), or not (false).' }) surplus?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Positions that lead a unit.' }) headsOnly?: boolean | null;
  @Field(() => NodeId('instansi'), { nullable: true, description: 'In this instansi.' }) instansiId?: string | null;
  @Field(() => NodeId('dinas'), { nullable: true, description: 'In this dinas.' }) dinasId?: string | null;
  @Field(() => NodeId('unit'), { nullable: true, description: 'In this unit or below it.' }) unitId?: string | null;
}
