import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { InstantType } from '../../database/instant.type.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { Length } from '../../graphql/length.ts';
import { WORDS } from '../../database/words.ts';
import { Node } from '../../graphql/node.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH } from '../../graphql/text.ts';
import { Instansi } from '../organization/index.ts';
import { Employee } from '../staffing/index.ts';

@Entity({ tableName: 'account' })
@ObjectType({
  implements: Node,
  description:
    'By which a person or a program signs in. Seen by administrators of its government and of those in which it holds a role; what it may do follows from its roles and from the person behind it.',
})
export class Account {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id', nullable: true })
  instansiId: string | null = null;

  @ManyToOne({ entity: () => Employee, mapToPk: true, fieldName: 'employee_id', nullable: true })
  employeeId: string | null = null;

  @Length(NAME_LENGTH)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'Name to sign in with, in small letters; no two accounts of an installation have the same.' })
  username!: string;

  @Length(NAME_LENGTH)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'Name of the person or program.' })
  displayName!: string;

  @Property({ type: 'boolean', fieldName: 'demo', default: false })
  @Field(() => Boolean, { description: 'Whether it is one of the demonstration: everybody uses it, and nobody changes it.' })
  isDemo: Opt<boolean> = false;

  @Property({ type: InstantType, nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is disabled; null for one that can be used.' })
  disabledAt: string | null = null;

  @Property({ type: InstantType, defaultRaw: `date_trunc('milliseconds'::text, now())` })
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Opt<string>;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with everything that is done to it; send it back so that nobody changes what they did not see.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
