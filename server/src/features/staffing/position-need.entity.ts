import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import type { People } from '../../rules/units.ts';
import { Dinas, Position } from '../organization/index.ts';

/** How many people a position needs over a period of days; one figure at a time. */
@Entity({ tableName: 'position_need' })
@ObjectType({ implements: Node, description: 'How many people a position needs over a period of days; one figure at a time.' })
export class PositionNeed {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'position_id' })
  positionId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'So many people.' })
  need!: People;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day on which it is needed.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it is needed; null while no end is known.' })
  validTo: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;
}
