import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar } from '../graphql/scalars.ts';
import { BoardRow, FigureSet, UnitFigures } from '../features/figures/index.ts';
import type { StaleReason as StaleReasonName } from './hub.ts';

export const LiveEventKind = { SNAPSHOT: 'SNAPSHOT', CHANGED: 'CHANGED', HEARTBEAT: 'HEARTBEAT', STALE: 'STALE' } as const;
export type LiveEventKind = (typeof LiveEventKind)[keyof typeof LiveEventKind];
registerEnumType(LiveEventKind, {
  name: 'LiveEventKind',
  description: 'SNAPSHOT replaces everything shown, CHANGED replaces some rows, HEARTBEAT says that nothing happened, STALE that changes may be missing.',
});

export const StaleReason = { DATABASE_UNREACHABLE: 'DATABASE_UNREACHABLE', LISTENER_LOST: 'LISTENER_LOST', RECOMPUTE_BEHIND: 'RECOMPUTE_BEHIND' } as const;
registerEnumType(StaleReason, { name: 'StaleReason', description: 'Why the live figures may be behind.' });

export const ChangeTopic = { ORGANIZATION: 'ORGANIZATION', STAFFING: 'STAFFING', EVALUATION: 'EVALUATION', IMPORT: 'IMPORT' } as const;
registerEnumType(ChangeTopic, { name: 'ChangeTopic', description: 'What part of the graph a change is in.' });

export const ChangeOperation = { CREATED: 'CREATED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;
registerEnumType(ChangeOperation, { name: 'ChangeOperation', description: 'What happened to the rows.' });

@ObjectType({ description: 'Something new on a live board.' })
export class BoardEvent {
  @Field(() => LiveEventKind, { description: 'What to do with it.' }) kind!: LiveEventKind;
  @Field(() => String, { description: 'Position in the change feed that it reflects.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When its figures were computed.' }) computedAt!: string;
  @Field(() => LocalDateScalar, { description: 'The day shown.' }) asOf!: string;
  @Field(() => FigureSet, { nullable: true, description: 'Sum over all dinas shown; null in heartbeats and when stale.' }) total!: FigureSet | null;
  @Field(() => [BoardRow], { description: 'All dinas in a snapshot, the changed ones after it, none in a heartbeat.' }) rows!: BoardRow[];
  @Field(() => StaleReason, { nullable: true, description: 'Why changes may be missing.' }) staleReason!: StaleReasonName | null;
}

@ObjectType({ description: 'Something new in a live dinas.' })
export class DinasEvent {
  @Field(() => LiveEventKind, { description: 'What to do with it.' }) kind!: LiveEventKind;
  @Field(() => String, { description: 'Position in the change feed that it reflects.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When its figures were computed.' }) computedAt!: string;
  @Field(() => LocalDateScalar, { description: 'The day shown.' }) asOf!: string;
  @Field(() => FigureSet, { nullable: true, description: 'Figures of the whole dinas; null in heartbeats and when stale.' }) figures!: FigureSet | null;
  @Field(() => [UnitFigures], { description: 'Its units in tree order; empty in heartbeats.' }) units!: UnitFigures[];
  @Field(() => StaleReason, { nullable: true, description: 'Why changes may be missing.' }) staleReason!: StaleReasonName | null;
}

@ObjectType({ description: 'One statement that changed the graph, as the database recorded it.' })
export class Change {
  @Field(() => String, { description: 'Its place in the feed; send the cursor of a batch to go on.' }) sequence!: string;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) occurredAt!: string;
  @Field(() => ChangeTopic, { description: 'What part of the graph.' }) topic!: string;
  @Field(() => ChangeOperation, { description: 'What happened.' }) operation!: string;
  @Field(() => String, { description: 'Which kind of rows, such as assignment.' }) entity!: string;
  @Field(() => [ID], { description: 'Which rows; empty for bulk changes.' }) entityIds!: string[];
  @Field(() => [ID], { description: 'Which dinas are concerned.' }) dinasIds!: string[];
  @Field(() => Boolean, { description: 'More than 200 rows at once: read the dinas again instead of the rows.' }) bulk!: boolean;
}

@ObjectType({ description: 'Changes in order, without gaps.' })
export class ChangeBatch {
  @Field(() => String, { description: 'Send as `after` to go on behind this batch.' }) cursor!: string;
  @Field(() => [Change], { description: 'The changes the viewer may see; may be empty.' }) changes!: Change[];
  @Field(() => Boolean, { description: 'Whether more can be read at once behind the cursor.' }) more!: boolean;
}
