import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import type { People } from '../../rules/units.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Dinas, Position } from '../organization/index.ts';

@Entity({ tableName: 'position_need' })
@ObjectType({ implements: Node, description: 'How many people a position needs over a period of days; one figure at a time.' })
export class PositionNeed {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'position_id' })
  positionId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  // Not `need`, which a position has as well, and may be without: two types of one question would not agree.
  @Property({ type: 'integer', fieldName: 'need' })
  @Field(() => Int, { description: 'How many people are needed.' })
  people!: People;

  @Property({ type: 'double', columnType: 'double precision', nullable: true })
  @Field(() => Float, { nullable: true, description: 'What was worked out, before it was rounded to whole people; null of a figure that was only stated.' })
  exact: number | null = null;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number of the decree that established it: it is not lowered but by another one. Null of a figure that was only stated.',
  })
  decreeNumber: string | null = null;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day of the figure.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the figure; null while no end is known.' })
  validTo: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
