import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Act } from '../acts/index.ts';
import { Dinas, EducationLevel, Instansi, Position } from '../organization/index.ts';

export const PositionAnalysisState = graphEnum(
  'PositionAnalysisState',
  {
    DRAFT: 'It is worked on; nothing of it holds.',
    REVIEWED: 'Somebody looked through it, and it waits for its decree; to be worked on it is opened again.',
    ESTABLISHED: 'It is in force by a decree, from its first day to its last; it is not changed any more.',
    DISCARDED: 'It was thrown away.',
  },
  'How far a position analysis has come.',
);
export type PositionAnalysisState = EnumOf<typeof PositionAnalysisState>;

@Entity({ tableName: 'position_analysis' })
@ObjectType({
  implements: Node,
  description:
    'A position analysis (analisis jabatan, anjab): what a position is for, what it asks of its holder, and how its work is done. A position has one that is worked on at a time, and one in force on a day. ' +
    'Every change of its items raises its version.',
})
export class PositionAnalysis {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'position_id' })
  positionId!: string;

  @Property({ type: 'text', fieldName: 'state', default: 'DRAFT' })
  @Field(() => PositionAnalysisState, { description: 'How far it has come.' })
  analysisState: Opt<PositionAnalysisState> = 'DRAFT';

  @Length(4_000)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'What the position is for, in a sentence or two (ikhtisar jabatan); null while nobody has said.' })
  summary: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => EducationLevel, { nullable: true, description: 'Lowest level of education that its work asks for; null while nobody has said.' })
  minimumEducation: EducationLevel | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Kelas jabatan 1 to 17 that the analysis arrived at. The one of the position itself is `positionClass`, by the decree of the region.',
  })
  analysedClass: number | null = null;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decree that established it; null before.' })
  decreeNumber: string | null = null;

  @Property({ columnType: 'date', type: 'string', fieldName: 'valid_from', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it is in force; null before it is established.' })
  establishedFrom: string | null = null;

  @Property({ columnType: 'date', type: 'string', fieldName: 'valid_to', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it is, once another one took its place.' })
  establishedTo: string | null = null;

  @ManyToOne({ entity: () => Act, mapToPk: true, fieldName: 'act_id', nullable: true })
  actId: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change of it or of its items; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
