import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.ts';

@Entity({ tableName: 'instansi' })
@ObjectType({ implements: Node, description: 'One regional government as an employer of civil servants (ASN).' })
export class Instansi {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name used in addresses, such as kota-medan. Never changes.' })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Official name.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'IANA time zone; a day of this government ends at its local midnight.' })
  timeZone!: string;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'True when the people and figures are made up for demonstration.' })
  simulated: boolean = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where the size of a simulated government comes from: published total, its date and source.' })
  employeeTotalNote: string | null = null;
}
