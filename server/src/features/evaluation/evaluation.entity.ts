import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Length } from '../../graphql/length.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Node } from '../../graphql/node.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { InstantType } from '../../database/instant.type.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Dinas, Instansi } from '../organization/index.ts';
import { Assignment, Employee } from '../staffing/index.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { EvaluatorOffice } from './evaluator.types.ts';
import { PREDIKATS, RATINGS } from './predikat.parameters.ts';

export const EvaluationState = graphEnum(
  'EvaluationState',
  { NOT_STARTED: 'Nobody has rated yet.', DRAFT: 'Rated, and still being written.', SUBMITTED: 'Handed in by the evaluator, to be sealed.', SEALED: 'Final.' },
  'How far an evaluation has come. A sealed evaluation does not change, but by a correction that keeps what it said (correctEvaluation).',
);
export type EvaluationState = EnumOf<typeof EvaluationState>;

export const Rating = graphEnum(
  'Rating',
  { DI_BAWAH_EKSPEKTASI: 'Below expectation.', SESUAI_EKSPEKTASI: 'As expected.', DI_ATAS_EKSPEKTASI: 'Above expectation.' },
  'Below, as, or above expectation (PermenPANRB 6/2022).',
  RATINGS,
);
export type Rating = EnumOf<typeof Rating>;

export const Predikat = graphEnum(
  'Predikat',
  {
    SANGAT_BAIK: 'Very good.',
    BAIK: 'Good.',
    BUTUH_PERBAIKAN: 'Needs improvement; also called cukup.',
    KURANG: 'Poor; also called misconduct.',
    SANGAT_KURANG: 'Very poor.',
  },
  'Performance category that follows from the two ratings. KURANG is also called misconduct.',
  PREDIKATS,
);
export type Predikat = EnumOf<typeof Predikat>;

@Entity({ tableName: 'evaluation' })
@ObjectType({ implements: Node, description: 'The evaluation of one person in one period (penilaian kinerja).' })
export class Evaluation {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @ManyToOne({ entity: () => Employee, mapToPk: true, fieldName: 'employee_id' })
  employeeId!: string;

  @ManyToOne({ entity: () => Assignment, mapToPk: true, fieldName: 'assignment_id' })
  assignmentId!: string;

  @ManyToOne({ entity: () => EvaluationPeriod, mapToPk: true, fieldName: 'period_id' })
  periodId!: string;

  /** The first day of the period, by which the newest is found; the database keeps it (evaluation.sql.ts). */
  @Property({ columnType: 'date', type: 'string' })
  periodFrom!: string;

  @ManyToOne({ entity: () => Employee, mapToPk: true, fieldName: 'evaluator_id', nullable: true })
  evaluatorId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => EvaluatorOffice, {
    nullable: true,
    description: 'The office outside the tree that evaluated, as HR recorded it; null where a person sealed, or nobody has.',
  })
  evaluatorOffice: EvaluatorOffice | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => Rating, { nullable: true, description: 'Rating of the results of work (hasil kerja); see viewerSeesRatings.' })
  workResult: Rating | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => Rating, { nullable: true, description: 'Rating of the behaviour at work (perilaku kerja); see viewerSeesRatings.' })
  behaviour: Rating | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => Predikat, { nullable: true, description: 'Follows from the two ratings; see predikatRule and viewerSeesRatings.' })
  predikat: Predikat | null = null;

  /** Private: reaches the graph through Evaluation.note only. */
  @Length(4_000)
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'text', default: 'NOT_STARTED' })
  @Field(() => EvaluationState, { description: 'How far it has come.' })
  state: EvaluationState = 'NOT_STARTED';

  @Property({ type: InstantType, nullable: true })
  startedAt: string | null = null;

  @Property({ type: InstantType, nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  submittedAt: string | null = null;

  @Property({ type: InstantType, nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sealed.' })
  sealedAt: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
