import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH } from '../../graphql/text.ts';
import { Act } from '../acts/index.ts';
import { Dinas, Instansi } from '../organization/index.ts';

export const ReorganisationState = graphEnum(
  'ReorganisationState',
  {
    DRAFT: 'It is prepared; nothing of it holds.',
    APPLIED: 'All of it was done, as one act; a draft again when that act is taken back.',
    DISCARDED: 'It was thrown away.',
  },
  'How far a reorganisation has come.',
);
export type ReorganisationState = EnumOf<typeof ReorganisationState>;

@Entity({ tableName: 'reorganisation' })
@ObjectType({
  implements: Node,
  description:
    'A reorganisation that HR prepares: changes of dinas, units and positions as steps in an order, which are checked together and then done at once. ' +
    'Its steps are no nodes of their own: exports and changes tell of the draft, whose version every change of a step raises, and its steps are read here.',
})
export class Reorganisation {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  /** Null for one of the whole government. */
  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id', nullable: true })
  dinasId: string | null = null;

  @Length(NAME_LENGTH)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'What HR calls it.' })
  name!: string;

  @Length(1_000)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why; the reason of the act that applies it.' })
  reason: string | null = null;

  @Length(500)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decree (SK) it rests on, that of the act.' })
  decreeNumber: string | null = null;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'First day of every step that says none of its own.' })
  firstDay!: string;

  @Property({ type: 'text', fieldName: 'state', default: 'DRAFT' })
  @Field(() => ReorganisationState, { description: 'How far it has come.' })
  reorganisationState: Opt<ReorganisationState> = 'DRAFT';

  /** Told by a rule of its own (reorganisation.sql.ts). */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @ManyToOne({ entity: () => Act, mapToPk: true, fieldName: 'act_id', nullable: true })
  actId: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change of it or of its steps; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
