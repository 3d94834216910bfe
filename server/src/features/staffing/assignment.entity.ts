import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { Length } from '../../graphql/length.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Dinas, Instansi, Position } from '../organization/index.ts';
import { ASSIGNMENT_KINDS } from './assignment.parameters.ts';
import { Employee } from './employee.entity.ts';

export const AssignmentKind = graphEnum(
  'AssignmentKind',
  {
    DEFINITIF: 'Appointed holder.',
    PJ: 'Penjabat (also penjabat sementara): appointed for a time to a vacant position, with its full authority.',
    PLT: 'Pelaksana tugas: acting while the position is vacant.',
    PLH: 'Pelaksana harian: standing in while the holder is absent.',
  },
  'DEFINITIF: appointed holder. PJ: appointed for a time. PLT: acting while the position is vacant. PLH: standing in while the holder is absent.',
  ASSIGNMENT_KINDS,
);
export type AssignmentKind = EnumOf<typeof AssignmentKind>;

@Entity({ tableName: 'assignment' })
@ObjectType({ implements: Node, description: 'An employee in a position over a period of days.' })
export class Assignment {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @ManyToOne({ entity: () => Employee, mapToPk: true, fieldName: 'employee_id' })
  employeeId!: string;

  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'position_id' })
  positionId!: string;

  @Property({ type: 'text', fieldName: 'kind' })
  @Field(() => AssignmentKind, { description: 'Definitive, or one of the two acting kinds.' })
  assignmentKind!: AssignmentKind;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'Terhitung mulai tanggal: the day the appointment takes effect.' })
  tmt!: string;

  // As long as a text in a file can be.
  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decree (SK) of the appointment.' })
  decreeNumber: string | null = null;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day in the position.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day in the position; null while no end is known.' })
  validTo: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
