import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar } from '../../graphql/scalars.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import type { Held } from '../../live/held.ts';
import type { StaleReason as StaleReasonName } from '../../live/hub.ts';
import { HeldType, LiveEventKind, StaleReason } from '../../live/live-event.types.ts';
import { figureSetType, type FigureSet } from './figure-set.types.ts';
import { BoardRow, MOST_DINAS, MOST_FINDINGS, MOST_UNITS, UnitFigures } from './figures.types.ts';
import { BoardFinding } from './findings.types.ts';
import { Most } from '../../graphql/work.ts';

@Impersonal()
@ObjectType({ description: 'Something new on a live board.' })
export class BoardEvent {
  @Field(() => LiveEventKind, { description: 'What to do with it.' }) kind!: LiveEventKind;
  @Field(() => String, { description: 'Position in the change feed that it reflects.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When its figures were computed.' }) computedAt!: string;
  @Field(() => LocalDateScalar, { description: 'The day shown.' }) asOf!: string;
  @Field(figureSetType, { nullable: true, description: 'Sum over all dinas shown; null in heartbeats and when stale.' }) total!: FigureSet | null;
  @Most(MOST_DINAS)
  @Field(() => [BoardRow], { description: 'All dinas in a snapshot, the changed ones after it, none in a heartbeat.' })
  rows!: BoardRow[];
  @Most(MOST_FINDINGS)
  @Field(() => [BoardFinding], { nullable: true, description: 'What the board says of itself now (Board.findings); null in heartbeats and when stale.' })
  findings!: BoardFinding[] | null;
  @Field(() => StaleReason, { nullable: true, description: 'Why changes may be missing.' }) staleReason!: StaleReasonName | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when changes may be missing.' }) staleSince!: string | null;
  @Field(() => HeldType, { nullable: true, description: 'What changes wait for, when they have been waiting for more than five seconds.' }) held!: Held | null;
}

@Impersonal()
@ObjectType({ description: 'Something new in a live dinas.' })
export class DinasEvent {
  @Field(() => LiveEventKind, { description: 'What to do with it.' }) kind!: LiveEventKind;
  @Field(() => String, { description: 'Position in the change feed that it reflects.' }) cursor!: string;
  @Field(() => DateTimeScalar, { description: 'When its figures were computed.' }) computedAt!: string;
  @Field(() => LocalDateScalar, { description: 'The day shown.' }) asOf!: string;
  @Field(figureSetType, { nullable: true, description: 'Figures of the whole dinas; null in heartbeats and when stale.' }) figures!: FigureSet | null;
  @Most(MOST_UNITS)
  @Field(() => [UnitFigures], { description: 'All its units in tree order in a snapshot, those that changed after it, none in a heartbeat.' })
  units!: UnitFigures[];
  @Field(() => StaleReason, { nullable: true, description: 'Why changes may be missing.' }) staleReason!: StaleReasonName | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when changes may be missing.' }) staleSince!: string | null;
  @Field(() => HeldType, { nullable: true, description: 'What changes wait for, when they have been waiting for more than five seconds.' }) held!: Held | null;
}
