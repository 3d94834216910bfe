import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { EvaluationPeriod } from '../evaluation/index.ts';
import { Dinas, Instansi } from '../organization/index.ts';

@Entity({ tableName: 'annotation' })
@ObjectType({
  implements: Node,
  description: 'What happened on a day, pinned to a figure of a government or of one dinas; what followed is computed from the days that were kept.',
})
export class Annotation {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  /** Null for one of the whole government. */
  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id', nullable: true })
  dinasId: string | null = null;

  /** The key as it was; of a figure that a newer version no longer counts the graph says null. */
  @Property({ type: 'text', fieldName: 'figure' })
  figureKey!: string;

  /** Of a figure of periods. */
  @ManyToOne({ entity: () => EvaluationPeriod, mapToPk: true, fieldName: 'period_id', nullable: true })
  periodId: string | null = null;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'On which day it happened.' })
  day!: string;

  @Length(200)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'What happened, in a few words.' })
  text!: string;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
