import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { RecordKind } from '../../access/record-kind.ts';
import { InstantType } from '../../database/instant.type.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { WORDS } from '../../database/words.ts';
import { Node } from '../../graphql/node.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Role } from '../accounts/index.ts';
import { Instansi, Unit } from '../organization/index.ts';
import { Account } from './account.entity.ts';

export const AccountRecordKind = graphEnum(
  'AccountRecordKind',
  {
    CREATED: 'The account was made.',
    ROLE_GIVEN: 'A role was given to it.',
    ROLE_TAKEN: 'A role was taken from it.',
    LINK_MADE: 'A link for setting its password was made; the password of before, if there was one, ended.',
    PASSWORD_SET: 'Its person set a password with such a link.',
    PASSWORD_CHANGED: 'Its person put a new password in the place of the old one.',
    TOKEN_REVOKED: 'An administrator ended one of its tokens.',
    DISABLED: 'It was disabled, and every way into it ended.',
    ENABLED: 'It can be used again.',
  },
  'What was done to an account.',
  Object.values(RecordKind),
);
export type AccountRecordKind = EnumOf<typeof AccountRecordKind>;

/** Enough for why; the rest is in the letter it is about. */
export const REASON_LENGTH = 500;

@Entity({ tableName: 'account_record' })
@ObjectType({ implements: Node, description: 'Something that was done to an account, by whom and when. It is never changed, and holds no secret.' })
export class AccountRecord {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Account, mapToPk: true, fieldName: 'account_id', deleteRule: 'cascade' })
  accountId!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id', nullable: true })
  instansiId: string | null = null;

  @ManyToOne({ entity: () => Account, mapToPk: true, fieldName: 'by_account_id', nullable: true, deleteRule: 'set null' })
  byAccountId: string | null = null;

  @Property({ type: 'text', fieldName: 'kind' })
  @Field(() => AccountRecordKind, { description: 'What was done.' })
  recordKind!: AccountRecordKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => Role, { nullable: true, description: 'Of ROLE_GIVEN and ROLE_TAKEN the role.' })
  role: Role | null = null;

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id', nullable: true, deleteRule: 'set null' })
  unitId: string | null = null;

  @Length(REASON_LENGTH)
  @Property({ ...WORDS, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, as whoever did it wrote.' })
  reason: string | null = null;

  @Property({ type: InstantType, defaultRaw: `date_trunc('milliseconds'::text, now())` })
  @Field(() => DateTimeScalar, { description: 'When.' })
  recordedAt!: Opt<string>;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
