import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Instansi } from '../organization/index.ts';

export const PeriodKind = { MONTHLY: 'MONTHLY', QUARTERLY: 'QUARTERLY', ANNUAL: 'ANNUAL' } as const;
export type PeriodKind = (typeof PeriodKind)[keyof typeof PeriodKind];
registerEnumType(PeriodKind, { name: 'PeriodKind', description: 'Length of an evaluation period (PP 30/2019 art. 29).' });

export const PeriodState = { PLANNED: 'PLANNED', OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export type PeriodState = (typeof PeriodState)[keyof typeof PeriodState];
registerEnumType(PeriodState, { name: 'PeriodState', description: 'Evaluations are written only while their period is open.' });

@Entity({ tableName: 'evaluation_period' })
@ObjectType({ implements: Node, description: 'A span of days over which everybody in an instansi is evaluated once.' })
export class EvaluationPeriod {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @Property({ type: 'text' })
  @Field(() => PeriodKind, { description: 'Monthly, quarterly or annual.' })
  kind!: PeriodKind;

  @Property({ type: 'text' })
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

  @Property({ type: 'text' })
  @Field(() => PeriodState, { description: 'Whether evaluations can be written.' })
  state!: PeriodState;
}
