import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EducationLevel } from './education-level.types.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
import { Unit } from './unit.entity.ts';

export const PositionKind = { JPT: 'JPT', ADMINISTRATOR: 'ADMINISTRATOR', PENGAWAS: 'PENGAWAS', PELAKSANA: 'PELAKSANA', FUNGSIONAL: 'FUNGSIONAL' } as const;
export type PositionKind = (typeof PositionKind)[keyof typeof PositionKind];
registerEnumType(PositionKind, {
  name: 'PositionKind',
  description: 'Kinds of positions of UU 20/2023: managerial (JPT, administrator, pengawas) and non-managerial (fungsional, pelaksana).',
});

export const Jenjang = {
  AHLI_UTAMA: 'AHLI_UTAMA',
  AHLI_MADYA: 'AHLI_MADYA',
  AHLI_MUDA: 'AHLI_MUDA',
  AHLI_PERTAMA: 'AHLI_PERTAMA',
  PENYELIA: 'PENYELIA',
  MAHIR: 'MAHIR',
  TERAMPIL: 'TERAMPIL',
  PEMULA: 'PEMULA',
} as const;
export type Jenjang = (typeof Jenjang)[keyof typeof Jenjang];
registerEnumType(Jenjang, { name: 'Jenjang', description: 'Level of a functional position (PP 11/2017).' });

export const Eselon = { I_A: 'I_A', I_B: 'I_B', II_A: 'II_A', II_B: 'II_B', III_A: 'III_A', III_B: 'III_B', IV_A: 'IV_A', IV_B: 'IV_B' } as const;
export type Eselon = (typeof Eselon)[keyof typeof Eselon];
registerEnumType(Eselon, { name: 'Eselon', description: 'Eselon of a managerial position (PP 18/2016 art. 94-95).' });

@Entity({ tableName: 'position' })
@ObjectType({ implements: Node, description: 'A position (jabatan) in a unit. Exists without a holder, and may be needed more than once.' })
export class Position {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  unitId!: string;

  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'superior_position_id', nullable: true })
  superiorPositionId: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Code of the position, unique in its instansi.' })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Official title (nomenklatur).' })
  title!: string;

  @Property({ type: 'text' })
  @Field(() => PositionKind, { description: 'Kind of position.' })
  kind!: PositionKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => Jenjang, { nullable: true, description: 'Level, for functional positions.' })
  jenjang: Jenjang | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => Eselon, { nullable: true, description: 'Eselon, for managerial positions.' })
  eselon: Eselon | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Kelas jabatan 1 to 17, from the decree of the region; never derived.' })
  positionClass: number | null = null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'True when the holder leads the unit.' })
  isHead: boolean = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => EducationLevel, { nullable: true, description: 'Lowest level of education the position asks for.' })
  requiredEducation: EducationLevel | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Field of education the position asks for.' })
  requiredEducationField: string | null = null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Age in years at which its holders retire (batas usia pensiun).' })
  retirementAge!: number;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day on which the position exists.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which the position exists; null while no end is known.' })
  validTo: string | null = null;
}
