import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { Dinas, Position } from '../organization/index.ts';
import { WorkloadAnalysis } from './workload-analysis.entity.ts';
import { APPROACHES } from './workload.rules.ts';
import { VOLUME_PERIODS } from './working-time.parameters.ts';

export const WorkloadApproach = graphEnum(
  'WorkloadApproach',
  {
    TASKS: 'Task by task (tugas per tugas jabatan): how often, and how long one takes.',
    RESULTS: 'By results (hasil kerja): how many, and how many one person manages in the same time.',
    OBJECTS: 'By who or what is served (objek kerja): how many, and how many one person serves in the same time.',
    EQUIPMENT: 'By equipment (peralatan kerja): how many pieces, how many people at one, in how many shifts.',
  },
  'By what the work of a task is counted (Peraturan BKN 9/2022).',
  APPROACHES,
);
export type WorkloadApproach = EnumOf<typeof WorkloadApproach>;

export const VolumePeriod = graphEnum(
  'VolumePeriod',
  { YEAR: 'In a year.', MONTH: 'In a month: twelve in a year.', WEEK: 'In a week: fifty in a year.', DAY: 'In a day: 250 in a year.' },
  'Over which time a volume is counted.',
  VOLUME_PERIODS,
);
export type VolumePeriod = EnumOf<typeof VolumePeriod>;

@Entity({ tableName: 'workload_task' })
@ObjectType({ implements: Node, description: 'A task of a position in a workload analysis (uraian tugas), with how much of it there is.' })
export class WorkloadTask {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => WorkloadAnalysis, mapToPk: true, fieldName: 'analysis_id' })
  analysisId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'position_id' })
  positionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its place among the tasks of the position, from 1.' })
  place!: number;

  @Length(4_000)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'What is done.' })
  description!: string;

  @Length(4_000)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'What comes of it (hasil kerja), in which its volume is counted.' })
  result: string | null = null;

  @Property({ type: 'text' })
  @Field(() => WorkloadApproach, { description: 'By what its work is counted.' })
  approach!: WorkloadApproach;

  @Property({ type: 'double', columnType: 'double precision', nullable: true })
  @Field(() => Float, { nullable: true, description: 'How many in the period; null while nobody has said, which is not none.' })
  volume: number | null = null;

  @Property({ type: 'text', default: 'YEAR' })
  @Field(() => VolumePeriod, { description: 'Over which time the volume is counted.' })
  volumePeriod: Opt<VolumePeriod> = 'YEAR';

  @Property({ type: 'double', columnType: 'double precision', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Of TASKS: minutes that one takes (norma waktu).' })
  normMinutes: number | null = null;

  @Property({ type: 'double', columnType: 'double precision', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Of RESULTS and OBJECTS: how many one person manages in the same period.' })
  ability: number | null = null;

  @Property({ type: 'double', columnType: 'double precision', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Of EQUIPMENT: people at one piece.' })
  operators: number | null = null;

  @Property({ type: 'double', columnType: 'double precision', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Of EQUIPMENT: shifts in a day; one when it is null.' })
  shifts: number | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
