import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Node } from '../../graphql/node.ts';
import { Period } from '../../graphql/period.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Instansi } from '../organization/index.ts';

export const PeriodKind = graphEnum(
  'PeriodKind',
  { MONTHLY: 'One month.', QUARTERLY: 'Three months (triwulan).', ANNUAL: 'A calendar year.' },
  'Length of an evaluation period (PP 30/2019 art. 29).',
);
export type PeriodKind = EnumOf<typeof PeriodKind>;

export const PeriodState = graphEnum(
  'PeriodState',
  { PLANNED: 'Not open yet: nothing is written.', OPEN: 'Evaluations are written.', CLOSED: 'Over: evaluations stay as they are.' },
  'Evaluations are written only while their period is open.',
);
export type PeriodState = EnumOf<typeof PeriodState>;

@Entity({ tableName: 'evaluation_period' })
@ObjectType({ implements: [Node, Period], description: 'A span of days over which everybody in an instansi is evaluated once.' })
export class EvaluationPeriod {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @Property({ type: 'text', fieldName: 'kind' })
  @Field(() => PeriodKind, { description: 'Monthly, quarterly or annual.' })
  periodKind!: PeriodKind;

  @Property({ ...WORDS })
  @Field(() => String, { description: 'Name of the period, such as Triwulan IV 2026.' })
  label!: string;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'Last day of the period.' })
  validTo!: string;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'Last day on which an evaluation is sealed in time.' })
  deadline!: string;

  @Property({ type: 'text', fieldName: 'state' })
  @Field(() => PeriodState, { description: 'Whether evaluations can be written.' })
  periodState!: PeriodState;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change of it.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
