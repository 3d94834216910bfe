import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { EducationLevel } from './education-level.types.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
import { JENJANG, POSITION_KINDS } from './position.parameters.ts';
import { Unit } from './unit.entity.ts';

export const PositionKind = graphEnum(
  'PositionKind',
  {
    JPT: 'Jabatan pimpinan tinggi: top management.',
    ADMINISTRATOR: 'Administrator: middle management.',
    PENGAWAS: 'Pengawas: supervisors.',
    PELAKSANA: 'Pelaksana: staff.',
    FUNGSIONAL: 'Fungsional: by profession, with a jenjang.',
    LAINNYA: 'None of them: a kind that a file wrote and nobody has said the meaning of; see kindWritten. Nothing follows from it.',
  },
  'Kinds of positions of UU 20/2023: managerial (JPT, administrator, pengawas) and non-managerial (fungsional, pelaksana).',
  POSITION_KINDS,
);
export type PositionKind = EnumOf<typeof PositionKind>;

export const Jenjang = graphEnum(
  'Jenjang',
  {
    AHLI_UTAMA: 'Expert, fourth and highest level.',
    AHLI_MADYA: 'Expert, third level.',
    AHLI_MUDA: 'Expert, second level.',
    AHLI_PERTAMA: 'Expert, first level.',
    PENYELIA: 'Skilled, fourth and highest level.',
    MAHIR: 'Skilled, third level.',
    TERAMPIL: 'Skilled, second level.',
    PEMULA: 'Skilled, first level.',
  },
  'Level of a functional position (PP 11/2017).',
  JENJANG,
);
export type Jenjang = EnumOf<typeof Jenjang>;

export const Eselon = graphEnum(
  'Eselon',
  {
    I_A: 'Eselon I.a.',
    I_B: 'Eselon I.b.',
    II_A: 'Eselon II.a.',
    II_B: 'Eselon II.b.',
    III_A: 'Eselon III.a.',
    III_B: 'Eselon III.b.',
    IV_A: 'Eselon IV.a.',
    IV_B: 'Eselon IV.b.',
    V_A: 'Eselon V.a, of the time before PP 18/2016: equal to a pelaksana (PP 11/2017 art. 131).',
  },
  'Eselon of a managerial position (PP 18/2016 art. 94-95).',
);
export type Eselon = EnumOf<typeof Eselon>;

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

  /** The position that it took the place of, when an organisation was made anew. */
  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'succeeds_id', nullable: true })
  succeedsId: string | null = null;

  @Property({ ...WORDS })
  @Field(() => String, { description: 'Code of the position, unique in its instansi.' })
  code!: string;

  @Property({ ...WORDS })
  @Field(() => String, { description: 'Official title (nomenklatur).' })
  title!: string;

  @Property({ type: 'text', fieldName: 'kind' })
  @Field(() => PositionKind, { description: 'Kind of position.' })
  positionKind!: PositionKind;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Of a position that is LAINNYA: its kind as the file wrote it that brought it.',
  })
  kindWritten: string | null = null;

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

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Field of education the position asks for.' })
  requiredEducationField: string | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'Age in years at which its holders retire (batas usia pensiun); null of a position that is LAINNYA, unless it was stated: the law has none for it.',
  })
  retirementAge: number | null = null;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day on which the position exists.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which the position exists; null while no end is known.' })
  validTo: string | null = null;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
