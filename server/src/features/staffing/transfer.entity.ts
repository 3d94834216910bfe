import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { InstantType } from '../../database/instant.type.ts';
import { WORDS } from '../../database/words.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { DateTimeScalar, LocalDateScalar } from '../../graphql/scalars.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { EducationLevel, Instansi } from '../organization/index.ts';
import { Employee, EmployeeStatus } from './employee.entity.ts';
import { NipScalar } from './nip.types.ts';

export const TransferState = graphEnum(
  'TransferState',
  {
    OFFERED: 'The government of the person lets them go; the other one has not answered. Nothing of the person has changed.',
    ACCEPTED: 'The other government took the person: the service ended in the one and goes on in the other.',
    DECLINED: 'The other government did not take the person.',
    WITHDRAWN: 'The government of the person took the offer back before it was answered.',
  },
  'What became of an offer to take somebody over.',
);
export type TransferState = EnumOf<typeof TransferState>;

@Entity({ tableName: 'transfer' })
@ObjectType({
  implements: Node,
  description:
    'Somebody whom their government lets go to another one of the installation, and what that one answered. Seen by HR of the whole of either; to the other government it is all that is told of the person, and once it is declined or withdrawn no more than what was decided and when: everything of the person is null there then, and `viewerSeesPerson` says so.',
})
export class Transfer {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  fromInstansiId!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'to_instansi_id' })
  toInstansiId!: string;

  @ManyToOne({ entity: () => Employee, mapToPk: true, fieldName: 'employee_id' })
  fromEmployeeId!: string;

  @ManyToOne({ entity: () => Employee, mapToPk: true, fieldName: 'to_employee_id', nullable: true })
  toEmployeeId: string | null = null;

  @Property({ type: 'text', fieldName: 'state' })
  @Field(() => TransferState, { description: 'What became of it.' })
  transferState!: TransferState;

  /** Private, like that of the record. */
  @Property({ type: 'text' })
  @Field(() => NipScalar, { nullable: true, description: 'NIP or NI PPPK; null for tokens to which private fields are closed, too.' })
  nip!: string;

  @Length(500)
  @Property({ ...WORDS })
  @Field(() => String, { nullable: true, description: 'Name without titles.' })
  name!: string;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Titles before the name (gelar depan).' })
  titleBefore: string | null = null;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Titles behind the name (gelar belakang).' })
  titleAfter: string | null = null;

  @Property({ type: 'text' })
  @Field(() => EmployeeStatus, { nullable: true, description: 'PNS, CPNS or PPPK.' })
  status!: EmployeeStatus;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Golongan.' })
  golongan: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => EducationLevel, { nullable: true, description: 'Highest level of education on record.' })
  educationLevel: EducationLevel | null = null;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Field of that education.' })
  educationField: string | null = null;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Title of the position that the person held definitively when they were offered; null without one.' })
  positionTitle: string | null = null;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the dinas of that position.' })
  dinasName: string | null = null;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day on which the person may begin in the other government.' })
  freeFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day in the other government, of one that was accepted: the service before ends the day before.',
  })
  begins: string | null = null;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the approval (persetujuan) or decree by which the person is let go.' })
  decreeNumber: string | null = null;

  @Length(1_000)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the person is let go, in the words of who offered.' })
  reason: string | null = null;

  @Length(1_000)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'What was said when it was accepted, declined or withdrawn.' })
  answer: string | null = null;

  @Property({ type: InstantType, defaultRaw: `date_trunc('milliseconds'::text, now())` })
  @Field(() => DateTimeScalar, { description: 'When the person was offered.' })
  offeredAt!: Opt<string>;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody answers what they did not see.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
