import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Dinas, Instansi } from '../organization/index.ts';

export const VehicleKind = graphEnum('VehicleKind', { CAR: 'With four wheels.', MOTORCYCLE: 'With two wheels.' }, 'Kinds of vehicles.');
export type VehicleKind = EnumOf<typeof VehicleKind>;

@Entity({ tableName: 'vehicle' })
@ObjectType({ implements: Node, description: 'A vehicle that a dinas keeps for its work (kendaraan dinas).' })
export class Vehicle {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its number plate, unique in its instansi.' })
  plate!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Make and model.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => VehicleKind, { description: 'Kind of vehicle.' })
  kind!: VehicleKind;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Year in which it was built.' })
  built!: number;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it is no longer used; null while it is.' })
  retiredOn: string | null = null;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
