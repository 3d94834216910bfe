import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
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

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Full name.' })
  name!: string;

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

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Golongan: I/a to IV/e for PNS, I to XVII for PPPK.' })
  golongan: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => EducationLevel, { nullable: true, description: 'Highest level of education on record.' })
  educationLevel: EducationLevel | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Field of that education.' })
  educationField: string | null = null;
}
