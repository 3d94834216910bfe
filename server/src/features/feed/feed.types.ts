import { Field, ID, ObjectType } from 'type-graphql';
import { openEnum } from '../../graphql/open-enum.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { ChangeOperation } from '../../live/change-operation.ts';
import type { Held } from '../../live/held.ts';
import type { StaleReason as StaleReasonName } from '../../live/hub.ts';
import { HeldType, StaleReason } from '../../live/live-event.types.ts';

/** Filled with the topics of every feature when the schema is built. */
export const ChangeTopic = openEnum({ name: 'ChangeTopic', description: 'What part of the graph a change is in.' });

@ObjectType({ description: 'One statement that changed the graph, as the database recorded it.' })
export class Change {
  @Field(() => String, { description: 'Its place in the feed; send the cursor of a batch to go on.' }) sequence!: string;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) occurredAt!: string;
  @Field(() => ChangeTopic, { description: 'What part of the graph.' }) topic!: string;
  @Field(() => ChangeOperation, { description: 'What happened.' }) operation!: string;
  @Field(() => String, { description: 'Which kind of rows, such as assignment.' }) entity!: string;
  @Field(() => [ID], { description: 'Nodes whose rows were written. Empty for bulk changes.' }) entityIds!: string[];
  @Field(() => [ID], { description: 'Which dinas are concerned.' }) dinasIds!: string[];
  @Field(() => Boolean, { description: 'More than 200 rows at once: read the dinas again instead of the rows.' }) bulk!: boolean;
}

@ObjectType({ description: 'Changes in order, without gaps.' })
export class ChangeBatch {
  @Field(() => String, { description: 'Send as `after` to go on behind this batch. Of this database only: after a restore it is refused.' }) cursor!: string;
  @Field(() => [Change], { description: 'The changes the viewer may see; may be empty.' }) changes!: Change[];
  @Field(() => Boolean, { description: 'Whether more can be read at once behind the cursor.' }) more!: boolean;
  @Field(() => HeldType, { nullable: true, description: 'That the feed stands still at the moment, and why; a batch says so when it begins and when it ends.' })
  held!: Held | null;
  @Field(() => StaleReason, {
    nullable: true,
    description:
      'Why changes may be missing at the moment; said when it begins and when it ends. What was missed comes behind the cursor as soon as it can be read.',
  })
  staleReason!: StaleReasonName | null;
}
