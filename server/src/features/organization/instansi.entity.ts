import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Node } from '../../graphql/node.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { SMALLEST_GROUP } from '../../figures/withholding.rules.ts';
import { GOVERNMENT_LEVELS } from '../../rules/government-levels.ts';

export const GovernmentLevel = graphEnum(
  'GovernmentLevel',
  {
    PROVINCE: 'Provinsi.',
    REGENCY: 'Kabupaten.',
    CITY: 'Kota.',
  },
  'Level of a regional government (UU 23/2014 art. 2).',
  GOVERNMENT_LEVELS,
);
export type GovernmentLevel = EnumOf<typeof GovernmentLevel>;

@Entity({ tableName: 'instansi' })
@ObjectType({ implements: Node, description: 'One regional government as an employer of civil servants (ASN).' })
export class Instansi {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ ...WORDS })
  @Field(() => String, { description: 'Short name used in addresses, such as kota-medan. Never changes.' })
  code!: string;

  @Property({ ...WORDS })
  @Field(() => String, { description: 'Official name.' })
  name!: string;

  @Property({ type: 'text', default: 'REGENCY' })
  @Field(() => GovernmentLevel, { description: 'Province, regency or city.' })
  level: Opt<GovernmentLevel> = 'REGENCY';

  @Property({ ...WORDS })
  @Field(() => String, { description: 'IANA time zone; a day of this government ends at its local midnight.' })
  timeZone!: string;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'True when the people and figures are made up for demonstration.' })
  simulated: boolean = false;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Where the size of a simulated government comes from: published total, its date and source.' })
  employeeTotalNote: string | null = null;

  /** Of how many people at least figures are told to who does not see them (figures/withholding.rules.ts). */
  @Property({ type: 'integer', default: SMALLEST_GROUP })
  smallestGroup: Opt<number> = SMALLEST_GROUP;

  /** Whether the days of an objection to an evaluation are working days (evaluation/objection.parameters.ts). */
  @Property({ type: 'boolean', default: false })
  objectionInWorkingDays: boolean = false;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
