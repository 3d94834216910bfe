import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { OF_TODAY, OnDay } from '../../graphql/on-day.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';

export const UnitKind = graphEnum(
  'UnitKind',
  {
    DINAS: 'The root unit, which stands for the dinas itself.',
    SEKRETARIAT: 'Secretariat of a dinas.',
    ASISTEN: 'Assistant of the regional secretary.',
    BAGIAN: 'Division of a secretariat.',
    BIDANG: 'Division of a dinas.',
    SUBBAGIAN: 'Subdivision of a secretariat or division.',
    SEKSI: 'Section.',
    UPTD: 'Technical unit of a dinas.',
    PUSKESMAS: 'Community health centre.',
    RSUD: 'Hospital of the region.',
    SEKOLAH: 'School.',
    KECAMATAN: 'District.',
    KELURAHAN: 'Ward of a district.',
    INSPEKTUR_PEMBANTU: 'Assistant inspector.',
    BIRO: 'Bureau of a provincial secretariat.',
    DEPUTI: 'Deputy.',
    LAINNYA: 'Any other.',
  },
  'Kinds of units in the tree below a dinas.',
);
export type UnitKind = EnumOf<typeof UnitKind>;

@Impersonal()
@Entity({ tableName: 'unit' })
@ObjectType({
  implements: Node,
  description: 'A unit in the tree of a dinas (bidang, seksi, UPTD, puskesmas, school …). The root unit stands for the dinas itself.',
})
export class Unit {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'parent_id', nullable: true })
  parentId: string | null = null;

  /** The unit that it took the place of, when an organisation was made anew. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'succeeds_id', nullable: true })
  succeedsId: string | null = null;

  @Property({ ...WORDS })
  @Field(() => String, { description: 'Code of the unit, unique in its instansi.' })
  code!: string;

  @Property({ ...WORDS })
  @OnDay('nameOn')
  @Field(() => String, { description: `Official name. ${OF_TODAY}` })
  name!: string;

  @Property({ type: 'text', fieldName: 'kind' })
  @Field(() => UnitKind, { description: 'What kind of unit it is.' })
  unitKind!: UnitKind;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Of a unit that is LAINNYA: its kind as the file wrote it that brought it, when that was none of the others.',
  })
  kindWritten: string | null = null;

  /** Ids of the units above and of this one, kept by the database (place_unit). */
  @Property({ columnType: 'ltree', type: 'string' })
  path!: string;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day on which the unit exists.' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which the unit exists; null while no end is known.' })
  validTo: string | null = null;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, { description: 'Raised with every change of the unit itself; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
