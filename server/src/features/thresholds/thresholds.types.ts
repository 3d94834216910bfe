import { ArgsType, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { FigureKey } from '../figures/index.ts';
import { notificationKind } from '../notifications/index.ts';
import { ThresholdIsGone, TooManyThresholds } from './thresholds.errors.ts';

export const THRESHOLD_CROSSED = notificationKind({
  name: 'THRESHOLD_CROSSED',
  description: 'A figure went beyond a value that the account had set.',
  parameters: { figure: 'NAME', place: 'TEXT', crossed: 'NAME', limit: 'NAME', value: 'NAME' },
  says: { id: '{figure} di {place} {crossed} {limit}: {value}.', en: '{figure} in {place} {crossed} {limit}: {value}.' },
  subject: { id: 'Selaras: sebuah angka melewati ambang Anda', en: 'Selaras: a figure crossed your threshold' },
  about: 'dinas',
});

export const ThresholdComparison = graphEnum(
  'ThresholdComparison',
  { ABOVE: 'The figure is more than the value.', BELOW: 'The figure is less than the value.' },
  'On which side of a value a figure has to be to be told of.',
);
export type ThresholdComparison = EnumOf<typeof ThresholdComparison>;

@ObjectType({ description: 'A value of a figure that the account wants to be told of, once each time the figure goes beyond it.' })
export class FigureThreshold {
  @Field(() => ID, { description: 'To remove it by.' }) thresholdId!: string;
  dinasId!: string | null;
  @Field(() => FigureKey, { description: 'Which figure; one of a period is that of the current period.' }) figure!: string;
  @Field(() => ThresholdComparison, { description: 'On which side of the value.' }) comparison!: ThresholdComparison;
  @Field(() => Float, { description: 'The value; of a share 0 to 1.' }) limit!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether the figure is beyond it; null while it was not looked at.' }) isBeyond!: boolean | null;
  @Field(() => Float, { nullable: true, description: 'What the figure was when it was last looked at; null while it was not.' }) seenValue!: number | null;
}

@ArgsType()
export class ThresholdsArgs {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' }) instansiId!: string;
}

@InputType({ description: 'Of which figure, where, and beyond which value.' })
export class SetThresholdInput {
  @Field(() => NodeId('instansi'), { description: 'In which government.' }) instansiId!: string;
  @Field(() => NodeId('dinas'), { nullable: true, description: 'Of which dinas; of the whole government when left out.' }) dinasId?: string | null;
  @Field(() => FigureKey, { description: 'Which figure.' }) figure!: string;
  @Field(() => ThresholdComparison, { description: 'On which side of the value.' }) comparison!: ThresholdComparison;
  @Field(() => Float, { description: 'The value; of a share 0 to 1. One that was set for the same is replaced.' }) limit!: number;
}

@ObjectType({ description: 'It is watched from now on.' })
export class ThresholdSet {
  @Field(() => ID, { description: 'To remove it by.' }) readonly thresholdId: string;

  constructor(thresholdId: string) {
    this.thresholdId = thresholdId;
  }
}

export const SetThresholdResult = resultOf('SetThresholdResult', 'Done, or why not.', [ThresholdSet, TooManyThresholds]);
export type SetThresholdResult = typeof SetThresholdResult;

@InputType({ description: 'Which threshold.' })
export class RemoveThresholdInput {
  @Field(() => ID, { description: 'Which one.' }) thresholdId!: string;
}

@ObjectType({ description: 'It is not watched any more.' })
export class ThresholdRemoved {
  @Field(() => ID, { description: 'Which one it was.' }) readonly thresholdId: string;

  constructor(thresholdId: string) {
    this.thresholdId = thresholdId;
  }
}

export const RemoveThresholdResult = resultOf('RemoveThresholdResult', 'Done, or why not.', [ThresholdRemoved, ThresholdIsGone]);
export type RemoveThresholdResult = typeof RemoveThresholdResult;
