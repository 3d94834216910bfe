import { ArgsType, Field, Float, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { OfDay } from '../../graphql/days.ts';
import { Period } from '../../graphql/period.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { FigureKey, FigureUnit, PERIOD } from '../figures/index.ts';
import { Instansi } from '../organization/index.ts';

@ObjectType({ description: 'One side of a comparison: of what, on which day and in which period.' })
export class ComparedSide extends OfDay {
  @Field(() => String, { description: 'What the government or the dinas is called today.' }) name!: string;
  @Field(() => Instansi, { description: 'Of which government.' }) instansi!: Instansi;
  @Field(() => Period, { nullable: true, description: 'The period of the figures of periods.' }) period!: object | null;
  @Field(() => Boolean, { description: 'Whether its figures are the viewer’s to see; else each of its values is null.' }) isShown!: boolean;
}

@ObjectType({ description: 'A figure of both sides.' })
export class ComparedFigure {
  @Field(() => FigureKey, { description: 'Which figure.' }) figure!: string;
  @Field(() => FigureUnit, { description: 'What it counts.' }) unit!: string;
  @Field(() => Float, { nullable: true, description: 'Of the one side; null where it is not known or not shown, which is not zero.' }) one!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of the other side, likewise.' }) other!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'By how much the other is more; null unless both are known. Of shares in hundredths: 0.05 is five points.',
  })
  change!: number | null;
  /** Its place among all of them. */
  place!: string;
}
export const ComparedFigureConnection = connectionOf(ComparedFigure, 'ComparedFigure');

@ObjectType({ description: 'Every figure of two sides beside each other: of two days, two periods, two dinas or two governments.' })
export class Comparison {
  @Field(() => ComparedSide, { description: 'The one side.' }) one!: ComparedSide;
  @Field(() => ComparedSide, { description: 'The other side.' }) other!: ComparedSide;
  rows!: readonly ComparedFigure[];
}

@ArgsType()
export class ComparisonArgs {
  @Field(() => ID, { description: 'Of which instansi or dinas the one side is.' }) subjectId!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the one side; today when left out.' }) asOf?: string | null;
  @Field(() => ID, { nullable: true, description: PERIOD }) periodId?: string | null;
  @Field(() => ID, { description: 'Of which instansi or dinas the other side is.' }) otherSubjectId!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the other side; today when left out.' }) otherAsOf?: string | null;
  @Field(() => ID, { nullable: true, description: 'Period of the other side, likewise.' }) otherPeriodId?: string | null;
}
