import { GraphQLScalarType, Kind } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { openEnum } from '../../graphql/open-enum.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { ChangeRow } from '../../live/change-log.queries.ts';
import { ChangeOperation } from '../../live/change-operation.ts';
import type { Held } from '../../live/held.ts';
import type { StaleReason as StaleReasonName } from '../../live/hub.ts';
import { HeldType, LiveEventKind, StaleReason } from '../../live/live-event.types.ts';
import { Most } from '../../graphql/work.ts';

/** Filled with the topics of every feature when the schema is built. */
export const ChangeTopic = openEnum({ name: 'ChangeTopic', description: 'What part of the graph a change is in.' });

/** Filled with the node types of every feature when the schema is built. */
export const ChangeEntity = openEnum({ name: 'ChangeEntity', description: 'Which type of nodes a change is about.' });

export const ChangeKind = graphEnum(
  'ChangeKind',
  {
    ROWS: 'Rows came, changed or went.',
    FIGURES: 'Nothing of what the dinas holds was written, but its figures may have moved because of something elsewhere: read its figures again.',
  },
  'What a change tells.',
);
export type ChangeKind = EnumOf<typeof ChangeKind>;

export const ChangeActorKind = graphEnum(
  'ChangeActorKind',
  {
    ACCOUNT: 'Somebody through the graph.',
    IMPORT: 'A file that took effect.',
    SYSTEM: 'Selaras itself, or whoever looks after its database.',
  },
  'Who writes.',
);
export type ChangeActorKind = EnumOf<typeof ChangeActorKind>;

/** A text, number or truth value as the field itself would be answered; dates, instants, enum values and ids are texts. */
export const FieldValueScalar = new GraphQLScalarType({
  name: 'FieldValue',
  description: 'What a field holds, as it is answered where it is asked: a text, a number or a truth value. Days, instants, enum values and ids are texts.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259#section-3',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : null),
});

@ObjectType({ description: 'What became of one field of a row.' })
export class FieldChange {
  @Field(() => String, { description: 'Name of the field; of an edge with Id behind it, such as positionId.' }) field!: string;
  @Field(() => FieldValueScalar, { nullable: true, description: 'What it held; null for nothing, and for a row that came.' }) before!: unknown;
  @Field(() => FieldValueScalar, { nullable: true, description: 'What it holds since; null for nothing, and for a row that went.' }) after!: unknown;
  @Field(() => Boolean, { description: 'Whether the values are not for the viewer to see: both are null then.' }) hidden!: boolean;
}

@ObjectType({ description: 'Who wrote, as far as the viewer may know.' })
export class ChangeActor {
  @Field(() => ChangeActorKind, { description: 'What kind of writer.' }) kind!: ChangeActorKind;
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the account, as in viewer.accountId: of one that sent the file, for an import. Null for viewers who do not see private fields there, unless it is their own.',
  })
  accountId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that account, to the same viewers.' }) name!: string | null;
  @Field(() => Boolean, {
    description: 'Whether it was an account that is not for the viewer to know; false with a null for what no account did, such as the command line.',
  })
  hidden!: boolean;
  @Field(() => ID, { nullable: true, description: 'The import; null for another kind, and for viewers who may not see imports.' }) importId!: string | null;
}

@ObjectType({ description: 'One statement that changed the graph, as the database recorded it.' })
export class Change {
  @Field(() => String, { description: 'Its place in the feed; send the cursor of a batch to go on.' }) sequence!: string;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) at!: string;
  @Field(() => ChangeTopic, { description: 'What part of the graph.' }) topic!: string;
  @Field(() => ChangeKind, { description: 'Whether rows were written, or only figures may have moved.' }) kind!: ChangeKind;
  @Field(() => ChangeOperation, { nullable: true, description: 'What happened to the rows; null for FIGURES.' }) operation!: string | null;
  @Field(() => ChangeEntity, { nullable: true, description: 'Which type of nodes the rows are; null for FIGURES.' }) entity!: string | null;
  @Most(200)
  @Field(() => [ID], { description: 'Ids of the rows, also of those that went. Empty for FIGURES and for bulk changes, whose ids are read in pages.' })
  entityIds!: string[];
  @Field(() => Int, { nullable: true, description: 'How many rows; null for a bulk change from before their ids were kept.' }) rowCount!: number | null;
  @Field(() => Boolean, { description: 'Whether it wrote more than 200 rows at once.' }) bulk!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Of a bulk change: send it to changedIds for the ids of its rows. Null for others, and from before they were kept: read the dinas again.',
  })
  idsToken!: string | null;
  @Most(20)
  @Field(() => [ID], { description: 'Which dinas are concerned.' })
  dinasIds!: string[];
  row!: ChangeRow;
}

@ObjectType({ description: 'Some of the ids of a bulk change.' })
export class ChangedIds {
  static readonly MOST = 1_000;
  @Most(ChangedIds.MOST)
  @Field(() => [ID], { description: 'At most 1,000, each once.' })
  ids!: string[];
  @Field(() => String, { nullable: true, description: 'Send it to changedIds for more; null when these were the last.' }) next!: string | null;
}

@ObjectType({ description: 'Changes in order, without gaps.' })
export class ChangeBatch {
  @Field(() => LiveEventKind, { description: 'CHANGED with changes, HEARTBEAT without any, STALE when changes may be missing at the moment. Never SNAPSHOT.' })
  kind!: LiveEventKind;
  @Field(() => String, {
    description: 'Send as `after` to go on behind this batch. Of this database only: after a restore it is refused, and then everything is read anew.',
  })
  cursor!: string;
  /** Of a stream; of a question as many as it asks for. */
  @Most(200)
  @Field(() => [Change], { description: 'The changes the viewer may see; may be empty.' })
  changes!: Change[];
  @Field(() => Boolean, { description: 'Whether more can be read at once behind the cursor.' }) more!: boolean;
  @Field(() => HeldType, {
    nullable: true,
    description: 'That the feed waits for a transaction, since when and whose; a batch says so when it begins, at every heartbeat and when it ends.',
  })
  held!: Held | null;
  @Field(() => StaleReason, {
    nullable: true,
    description:
      'Why changes may be missing at the moment; said when it begins and when it ends. What was missed comes behind the cursor as soon as it can be read.',
  })
  staleReason!: StaleReasonName | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when they may be missing.' }) staleSince!: string | null;
}
