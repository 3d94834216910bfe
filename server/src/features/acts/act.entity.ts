import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { InstantType } from '../../database/instant.type.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Length } from '../../graphql/length.ts';
import { WORDS } from '../../database/words.ts';
import { Node } from '../../graphql/node.ts';
import { DateTimeScalar, LocalDateScalar } from '../../graphql/scalars.ts';
import { Dinas, Instansi } from '../organization/index.ts';
import { ActKind } from './act-kind.types.ts';

@Entity({ tableName: 'act' })
@ObjectType({
  implements: Node,
  description: 'One thing that somebody did to the record: a change by hand, a file that took effect, or the taking back of either. What it wrote is kept.',
})
export class Act {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  /** A dinas that the act made may be gone again. */
  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id', nullable: true })
  dinasId: string | null = null;

  @Property({ type: 'text', fieldName: 'kind' })
  @Field(() => ActKind, { description: 'What was done.' })
  actKind!: string;

  @Property({ type: InstantType, defaultRaw: `date_trunc('milliseconds'::text, now())` })
  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: Opt<string>;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'From which day on it holds; of a file the day it was applied.' })
  since!: string;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decree (SK) it rests on, where one was stated.' })
  decreeNumber: string | null = null;

  @Length(1_000)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in the words of who did it.' })
  reason: string | null = null;

  /** Shown by a rule of its own (acts.sql.ts); null for the command line. */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  importId: string | null = null;

  @ManyToOne({ entity: () => Act, mapToPk: true, fieldName: 'undoes_id', nullable: true })
  undoesId: string | null = null;

  @ManyToOne({ entity: () => Act, mapToPk: true, fieldName: 'undone_by_id', nullable: true })
  undoneById: string | null = null;

  /** The act of another government that this one follows from: the two were done at once, and are taken back at once. */
  @ManyToOne({ entity: () => Act, mapToPk: true, fieldName: 'part_of_id', nullable: true })
  partOfId: string | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many rows it wrote.' })
  rowCount!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
