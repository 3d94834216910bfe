import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { Length } from '../../graphql/length.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { EducationLevel, Instansi } from '../organization/index.ts';
import { EMPLOYEE_STATUSES, SEXES } from './employee.parameters.ts';
import { NipScalar } from './nip.types.ts';

export const Sex = graphEnum('Sex', { MALE: 'A man (laki-laki).', FEMALE: 'A woman (perempuan).' }, 'Sex as recorded in the NIP.', SEXES);
export type Sex = EnumOf<typeof Sex>;

export const EmployeeStatus = graphEnum(
  'EmployeeStatus',
  {
    PNS: 'Permanent civil servant (Pegawai Negeri Sipil).',
    CPNS: 'Candidate in probation (Calon PNS).',
    PPPK: 'On contract (Pegawai Pemerintah dengan Perjanjian Kerja).',
  },
  'Legal status: permanent civil servant (PNS), candidate in probation (CPNS), or on contract (PPPK).',
  EMPLOYEE_STATUSES,
);
export type EmployeeStatus = EnumOf<typeof EmployeeStatus>;

export const EndReason = graphEnum(
  'EndReason',
  {
    RETIREMENT: 'Retired at the age of the position (batas usia pensiun).',
    EARLY_RETIREMENT: 'Retired before that age, at their own request or since the post went (pensiun dini).',
    DEATH: 'Died (meninggal dunia).',
    RESIGNATION: 'Left at their own request without a pension (mengundurkan diri).',
    DISMISSAL: 'Was dismissed (pemberhentian).',
    TRANSFER_OUT: 'Went to another government (pindah instansi).',
    END_OF_CONTRACT: 'The contract of a PPPK ran out or was ended.',
  },
  'Why somebody is in the service of a government no longer.',
);
export type EndReason = EnumOf<typeof EndReason>;

@Entity({ tableName: 'employee' })
@ObjectType({ implements: Node, description: 'A person employed as ASN by an instansi.' })
export class Employee {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  /** Private: read as null unless the viewer may see it (EMPLOYEE in staffing.queries.ts). */
  @Property({ type: 'text' })
  @Field(() => NipScalar, { nullable: true, description: 'NIP or NI PPPK; null for viewers who may not see it.' })
  nip!: string;

  /** No column: written by the same reads. */
  @Field(() => String, { description: 'The number with all but its last three digits hidden.' })
  readonly maskedNip!: string;

  // As long as a text in a file can be.
  @Length(500)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'Name without titles: what people are sorted and looked for by.' })
  name!: string;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Titles before the name (gelar depan), such as Dr. Ir.' })
  titleBefore: string | null = null;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Titles behind the name (gelar belakang), such as S.T., M.Si.' })
  titleAfter: string | null = null;

  /** No column, like the number in part. */
  @Field(() => String, { description: 'Name with its titles, as it is shown: Dr. Budi Santoso, S.T.' })
  readonly fullName!: string;

  @Property({ type: 'text' })
  @Field(() => Sex, { description: 'Sex as recorded.' })
  sex!: Sex;

  /** Private, like the number. */
  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Date of birth; null for viewers who may not see it.' })
  birthDate!: string;

  @Property({ type: 'text' })
  @Field(() => EmployeeStatus, { description: 'PNS, CPNS or PPPK.' })
  status!: EmployeeStatus;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Golongan: I/a to IV/e for PNS, I to XVII for PPPK.' })
  golongan: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => EducationLevel, { nullable: true, description: 'Highest level of education on record.' })
  educationLevel: EducationLevel | null = null;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Field of that education.' })
  educationField: string | null = null;

  // As long as a text in a file can be; what is an address is said by contact.rules.ts.
  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'E-mail address at work, for whoever sees the person; null where none is on record.' })
  workEmail: string | null = null;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Telephone number at work, for whoever sees the person; null where none is on record.' })
  workPhone: string | null = null;

  /** Private: of who retires it tells the month of birth, and of others why they went (EMPLOYEE in staffing.queries.ts). */
  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in the service of the government; null while it goes on, and for viewers who may not see it.',
  })
  lastDay: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => EndReason, { nullable: true, description: 'Why the service ended; null while it goes on, and for viewers who may not see it.' })
  endReason: EndReason | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
