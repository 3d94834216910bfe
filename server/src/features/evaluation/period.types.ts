import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { EvaluationPeriod, PeriodKind } from './evaluation-period.entity.ts';
import {
  EvaluationsUnfinished,
  PeriodChanged,
  PeriodDaysDisagree,
  PeriodLabelTaken,
  PeriodNotReady,
  PeriodOverlaps,
  SealedEvaluationsOutside,
} from './period.errors.ts';

export const PLAN_PERIOD = actKind('PLAN_PERIOD', 'An evaluation period was planned.');
export const CHANGE_PERIOD = actKind('CHANGE_PERIOD', 'The name, the days or the deadline of an evaluation period were changed.');
export const OPEN_PERIOD = actKind('OPEN_PERIOD', 'An evaluation period was opened.');
export const CLOSE_PERIOD = actKind('CLOSE_PERIOD', 'An evaluation period was closed.');

@InputType({ description: 'A period that is to be; nothing is written in it until it is opened.' })
export class PlanPeriodInput extends DecreedActInput {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' }) instansiId!: string;
  @Field(() => PeriodKind, { description: 'Monthly, quarterly or annual.' }) periodKind!: PeriodKind;
  @Field(() => Text(NAME_LENGTH), { description: 'Its name, such as Triwulan I 2027; at most 200 characters.' }) label!: string;
  @Field(() => LocalDateScalar, { description: 'First day.' }) validFrom!: string;
  @Field(() => LocalDateScalar, { description: 'Last day.' }) validTo!: string;
  @Field(() => LocalDateScalar, { description: 'Last day on which an evaluation is sealed in time.' }) deadline!: string;
}

@InputType({ description: 'What a period is called, and its days, from now on.' })
export class ChangePeriodInput extends DecreedActInput {
  @Field(() => NodeId('period'), { description: 'Which period.' }) periodId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => Text(NAME_LENGTH), { description: 'Its name; at most 200 characters.' }) label!: string;
  @Field(() => LocalDateScalar, { description: 'First day.' }) validFrom!: string;
  @Field(() => LocalDateScalar, { description: 'Last day.' }) validTo!: string;
  @Field(() => LocalDateScalar, { description: 'Last day on which an evaluation is sealed in time.' }) deadline!: string;
}

@InputType({ description: 'A period in which evaluations are to be written.' })
export class OpenPeriodInput extends DecreedActInput {
  @Field(() => NodeId('period'), { description: 'Which period.' }) periodId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@InputType({ description: 'A period in which no more evaluations are to be written.' })
export class ClosePeriodInput extends DecreedActInput {
  @Field(() => NodeId('period'), { description: 'Which period.' }) periodId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => Boolean, { nullable: true, description: 'Close it although expected evaluations are not sealed; refused with how many when left out.' })
  leaveUnfinished?: boolean | null;
}

@ObjectType({ description: 'The period as it is from now on.' })
export class PeriodSaved {
  @Field(() => EvaluationPeriod, { description: 'The period.' }) readonly period: EvaluationPeriod;
  constructor(period: EvaluationPeriod) {
    this.period = period;
  }
}

export const PlanPeriodResult = actResultOf('PlanPeriodResult', 'The period, or why not.', [PeriodSaved, PeriodDaysDisagree, PeriodOverlaps, PeriodLabelTaken]);
export type PlanPeriodResult = typeof PlanPeriodResult;
export const ChangePeriodResult = actResultOf('ChangePeriodResult', 'The period, or why not.', [
  PeriodSaved,
  PeriodChanged,
  PeriodNotReady,
  PeriodDaysDisagree,
  PeriodOverlaps,
  PeriodLabelTaken,
  SealedEvaluationsOutside,
]);
export type ChangePeriodResult = typeof ChangePeriodResult;
export const OpenPeriodResult = actResultOf('OpenPeriodResult', 'The period, or why not.', [PeriodSaved, PeriodChanged, PeriodNotReady]);
export type OpenPeriodResult = typeof OpenPeriodResult;
export const ClosePeriodResult = actResultOf('ClosePeriodResult', 'The period, or why not.', [
  PeriodSaved,
  PeriodChanged,
  PeriodNotReady,
  EvaluationsUnfinished,
]);
export type ClosePeriodResult = typeof ClosePeriodResult;
