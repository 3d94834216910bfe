import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { DateTimeScalar, LocalDateScalar } from '../../graphql/scalars.ts';
import { Most } from '../../graphql/work.ts';
import { ActInput, actKind, actResultOf } from '../acts/index.ts';
import { PeriodClosed } from '../evaluation/index.ts';
import { notificationKind } from '../notifications/index.ts';
import { NobodyToRemind, RemindedRecently } from './superiors.errors.ts';

export const REMIND_EVALUATORS = actKind('REMIND_EVALUATORS', 'Superiors were reminded of evaluations that wait for them.');

export const EVALUATION_REMINDER = notificationKind({
  name: 'EVALUATION_REMINDER',
  description: 'Somebody reminds the account of evaluations that wait for its person.',
  parameters: { by: 'TEXT', count: 'COUNT', period: 'TEXT', deadline: 'DAY' },
  says: {
    id: '{by} mengingatkan Anda: {count} penilaian {period} menunggu Anda; tenggatnya {deadline}.',
    en: '{by} reminds you of the evaluations of {period}: {count} wait for you; the deadline is {deadline}.',
  },
  subject: { id: 'Selaras: penilaian kinerja menunggu Anda', en: 'Selaras: performance evaluations wait for you' },
  about: 'period',
});

@ObjectType({ description: 'A superior for whom unfinished evaluations of a period wait, with how many; of the dinas whose figures the viewer sees.' })
export class WaitingEvaluator {
  evaluatorId!: string;
  periodId!: string;
  @Field(() => Int, { description: 'How many evaluations wait for them.' }) waiting!: number;
  @Field(() => Int, { description: 'Of those how many were not begun.' }) notStarted!: number;
  @Field(() => Int, { description: 'Of those how many are drafts.' }) draft!: number;
  @Field(() => Int, { description: 'Of those how many were submitted and are not sealed.' }) submitted!: number;
  @Field(() => Int, { description: 'Of those how many are past the deadline.' }) overdue!: number;
  @Field(() => LocalDateScalar, {
    description: 'Since when the oldest waits: since it was submitted or begun, or since the person could be rated in the period.',
  })
  oldestSince!: string;
  @Field(() => Boolean, { description: 'Whether they have an account in which a reminder would be read.' }) hasAccount!: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they were last reminded of the period; null when they were not, or it is not the viewer’s to see.',
  })
  remindedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who reminded them then, by the name of that day.' }) remindedBy!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when on they can be reminded again, where that is too soon after `remindedAt`; null when a reminder would not be refused for that.',
  })
  remindableFrom!: string | null;
}
export const WaitingEvaluatorConnection = connectionOf(WaitingEvaluator, 'WaitingEvaluator');

@ArgsType()
export class WaitingEvaluatorsArgs extends PageArgs {
  @Field(() => NodeId('dinas'), { nullable: true, description: 'For whom evaluations of this dinas wait; of all whose figures the viewer sees when left out.' })
  dinasId?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only those with evaluations past the deadline.' })
  overdueOnly?: boolean | null;
}

@ArgsType()
export class WaitingForNobodyArgs {
  @Field(() => NodeId('dinas'), { nullable: true, description: 'Those of people in this dinas; of all whose figures the viewer sees when left out.' })
  dinasId?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only those past the deadline.' })
  overdueOnly?: boolean | null;
}

/** In one act. */
export const MOST_REMINDED = 500;

@InputType({ description: 'Whom to remind of evaluations that wait for them.' })
export class RemindEvaluatorsInput extends ActInput {
  @Field(() => NodeId('period'), { description: 'Of which period.' }) periodId!: string;
  @Most(MOST_REMINDED)
  @Field(() => [NodeId('employee')], { description: 'Whom; 1 to 500.' })
  evaluatorIds!: string[];
}

@ObjectType({ description: 'They were told in the app, and by mail where they asked for it.' })
export class EvaluatorsReminded {
  @Field(() => Int, { description: 'How many superiors were reminded.' }) readonly reminded: number;
  @Field(() => Int, { description: 'How many were left out because they were reminded a short time ago.' }) readonly remindedBefore: number;
  @Field(() => Int, { description: 'How many were left out because they have no account.' }) readonly withoutAccount: number;
  @Field(() => Int, { description: 'How many were left out because nothing waits for them any more.' }) readonly nothingWaits: number;

  constructor(counts: { readonly reminded: number; readonly remindedBefore: number; readonly withoutAccount: number; readonly nothingWaits: number }) {
    this.reminded = counts.reminded;
    this.remindedBefore = counts.remindedBefore;
    this.withoutAccount = counts.withoutAccount;
    this.nothingWaits = counts.nothingWaits;
  }
}

export const RemindEvaluatorsResult = actResultOf('RemindEvaluatorsResult', 'Done, or why not.', [
  EvaluatorsReminded,
  RemindedRecently,
  NobodyToRemind,
  PeriodClosed,
]);
export type RemindEvaluatorsResult = typeof RemindEvaluatorsResult;
