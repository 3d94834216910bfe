import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { OF_TODAY, OnDay } from '../../graphql/on-day.ts';
import { Node } from '../../graphql/node.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Instansi } from './instansi.entity.ts';

export const DinasKind = graphEnum(
  'DinasKind',
  {
    SEKRETARIAT_DAERAH: 'Secretariat of the government.',
    SEKRETARIAT_DPRD: 'Secretariat of its council.',
    INSPEKTORAT: 'Inspectorate.',
    DINAS: 'Department for one field.',
    BADAN: 'Agency that supports the government.',
    SATPOL_PP: 'Municipal police.',
    RSUD: 'Hospital of the region.',
    KECAMATAN: 'District.',
    LAINNYA: 'Any other.',
  },
  'Kinds of perangkat daerah directly under a government (PP 18/2016).',
);
export type DinasKind = EnumOf<typeof DinasKind>;

@Entity({ tableName: 'dinas' })
@ObjectType({
  implements: Node,
  description: 'A perangkat daerah directly under an instansi: a dinas, badan, sekretariat, inspektorat, kecamatan, RSUD and so on.',
})
export class Dinas {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @Property({ ...WORDS })
  @Field(() => String, { description: 'Code of the dinas, unique in its instansi.' })
  code!: string;

  @Property({ ...WORDS })
  @OnDay('nameOn')
  @Field(() => String, { description: `Official name. ${OF_TODAY}` })
  name!: string;

  @Property({ ...WORDS, nullable: true })
  @OnDay('shortNameOn')
  @Field(() => String, { nullable: true, description: `The abbreviation people use, such as Disdukcapil. ${OF_TODAY}` })
  shortName: string | null = null;

  @Property({ type: 'text', fieldName: 'kind' })
  @Field(() => DinasKind, { description: 'What kind of perangkat daerah it is.' })
  dinasKind!: DinasKind;

  @Property({ ...WORDS, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Of one that is LAINNYA: its kind as the file wrote it that brought it, when that was none of the others.',
  })
  kindWritten: string | null = null;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, { description: 'Raised with every change of the dinas itself; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
