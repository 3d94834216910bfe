import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Instansi } from '../organization/index.ts';
import { ROUNDINGS } from './working-time.parameters.ts';

export const NeedRounding = graphEnum(
  'NeedRounding',
  { UP: 'To the next whole person.', NEAREST: 'To the nearest whole person, a half up.', DOWN: 'To the whole people that are needed altogether.' },
  'How a need with a fraction becomes whole people.',
  ROUNDINGS,
);
export type NeedRounding = EnumOf<typeof NeedRounding>;

@Entity({ tableName: 'stated_working_time' })
@ObjectType({
  implements: Node,
  description: 'How much effective time one person has in a year, and how needs are rounded, as a government says it from a day on (waktu kerja efektif).',
})
export class StatedWorkingTime {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Effective working time of one person in a year, in minutes.' })
  minutesPerYear!: number;

  @Property({ type: 'text' })
  @Field(() => NeedRounding, { description: 'How a need becomes whole people.' })
  rounding!: NeedRounding;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day on which it holds.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it holds; null while no end is known.' })
  validTo: string | null = null;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decree that says it.' })
  decreeNumber: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
