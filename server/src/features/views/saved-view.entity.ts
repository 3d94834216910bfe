import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { InstantType } from '../../database/instant.type.ts';
import { WORDS } from '../../database/words.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Instansi } from '../organization/index.ts';

@Entity({ tableName: 'saved_view' })
@ObjectType({
  implements: Node,
  description:
    'The address of a page of this product with its filters, orders, columns, day and period, kept under a name. It gives no right: who opens it sees what they may see anyway.',
})
export class SavedView {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  /** Whose it is; told by name only (views.sql.ts). */
  @Property({ type: 'uuid' })
  accountId!: string;

  @Length(80)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'What it is called by who saved it.' })
  name!: string;

  @Length(2_000)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'Path and search of the page, as /kota-medan/units?order=gap.' })
  address!: string;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether everybody with an account in the government may read and open it, and not its owner alone.' })
  isShared!: boolean;

  @Property({ type: InstantType, defaultRaw: `date_trunc('milliseconds'::text, now())` })
  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  savedAt!: Opt<string>;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
