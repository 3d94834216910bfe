import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH } from '../../graphql/text.ts';
import { Act } from '../acts/index.ts';
import { Dinas, Instansi } from '../organization/index.ts';
import { NeedRounding } from './working-time.entity.ts';

export const WorkloadState = graphEnum(
  'WorkloadState',
  {
    DRAFT: 'It is worked on; nothing of it holds.',
    REVIEWED: 'Somebody looked through it, and it waits for its decree; to be worked on it is opened again.',
    ESTABLISHED: 'Its needs are in force by a decree, from its first day to its last; it is not changed any more.',
    DISCARDED: 'It was thrown away.',
  },
  'How far a workload analysis has come.',
);
export type WorkloadState = EnumOf<typeof WorkloadState>;

@Entity({ tableName: 'workload_analysis' })
@ObjectType({
  implements: Node,
  description:
    'A workload analysis (analisis beban kerja, ABK) of a dinas: what its positions do and how many people that takes. A dinas has one that is worked on at a time, and one in force on a day. ' +
    'Its tasks are read here; every change of one raises its version.',
})
export class WorkloadAnalysis {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @Length(NAME_LENGTH)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'What HR calls it.' })
  name!: string;

  @Property({ type: 'text', fieldName: 'state', default: 'DRAFT' })
  @Field(() => WorkloadState, { description: 'How far it has come.' })
  workloadState: Opt<WorkloadState> = 'DRAFT';

  @Property({ type: 'integer', fieldName: 'minutes_per_year', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The effective working time by which it was established, in minutes a year; null before.' })
  establishedMinutes: number | null = null;

  @Property({ type: 'text', fieldName: 'rounding', nullable: true })
  @Field(() => NeedRounding, { nullable: true, description: 'How its needs were rounded when it was established; null before.' })
  establishedRounding: NeedRounding | null = null;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decree that established it; null before.' })
  decreeNumber: string | null = null;

  @Property({ columnType: 'date', type: 'string', fieldName: 'valid_from', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which its needs are in force; null before it is established.' })
  establishedFrom: string | null = null;

  @Property({ columnType: 'date', type: 'string', fieldName: 'valid_to', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which they are, once another one took its place.' })
  establishedTo: string | null = null;

  @ManyToOne({ entity: () => Act, mapToPk: true, fieldName: 'act_id', nullable: true })
  actId: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change of it or of its tasks; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
