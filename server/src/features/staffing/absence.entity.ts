import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Instansi } from '../organization/index.ts';
import { ABSENCE_KINDS } from './absence.parameters.ts';
import { Employee } from './employee.entity.ts';

export const AbsenceKind = graphEnum(
  'AbsenceKind',
  {
    CUTI_BESAR: 'Long leave after years of service.',
    CUTI_SAKIT: 'Sick leave.',
    CUTI_MELAHIRKAN: 'Maternity leave.',
    CUTI_ALASAN_PENTING: 'Leave for an important reason.',
    TUGAS_BELAJAR: 'Sent to study.',
    PEMBERHENTIAN_SEMENTARA: 'Suspended from service.',
    CLTN: 'Unpaid leave (cuti di luar tanggungan negara).',
    MPP: 'Preparing for retirement, free of the post (masa persiapan pensiun).',
  },
  'Why somebody is away from their post for longer.',
  ABSENCE_KINDS,
);
export type AbsenceKind = EnumOf<typeof AbsenceKind>;

@Entity({ tableName: 'absence' })
@ObjectType({
  implements: Node,
  description:
    'Days in which somebody in service is away for longer. As private as a date of birth: told to the person, and to who sees private fields of them; to everybody else there is none.',
})
export class Absence {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @ManyToOne({ entity: () => Employee, mapToPk: true, fieldName: 'employee_id' })
  employeeId!: string;

  @Property({ type: 'text', fieldName: 'kind' })
  @Field(() => AbsenceKind, { description: 'Why.' })
  absenceKind!: AbsenceKind;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day away.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day away; null while no end is known.' })
  validTo: string | null = null;

  // As long as that of an appointment.
  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decree it rests on.' })
  decreeNumber: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
