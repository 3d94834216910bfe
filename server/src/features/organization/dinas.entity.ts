import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';
import { Instansi } from './instansi.entity.ts';

export const DinasKind = {
  SEKRETARIAT_DAERAH: 'SEKRETARIAT_DAERAH',
  SEKRETARIAT_DPRD: 'SEKRETARIAT_DPRD',
  INSPEKTORAT: 'INSPEKTORAT',
  DINAS: 'DINAS',
  BADAN: 'BADAN',
  SATPOL_PP: 'SATPOL_PP',
  RSUD: 'RSUD',
  KECAMATAN: 'KECAMATAN',
  LAINNYA: 'LAINNYA',
} as const;
export type DinasKind = (typeof DinasKind)[keyof typeof DinasKind];
registerEnumType(DinasKind, { name: 'DinasKind', description: 'Kinds of perangkat daerah directly under a government (PP 18/2016).' });

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

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Code of the dinas, unique in its instansi.' })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Official name.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The abbreviation people use, such as Disdukcapil.' })
  shortName: string | null = null;

  @Property({ type: 'text' })
  @Field(() => DinasKind, { description: 'What kind of perangkat daerah it is.' })
  kind!: DinasKind;
}
