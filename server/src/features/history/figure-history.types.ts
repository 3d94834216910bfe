import { Field, Float, ID, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Period } from '../../graphql/period.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Most } from '../../graphql/work.ts';
import { FIGURE_UNKNOWNS } from './compare.rules.ts';
import { FigureDefinition, MOST_DINAS } from '../figures/index.ts';

export const FigureSince = graphEnum(
  'FigureSince',
  {
    YESTERDAY: 'The day before.',
    LAST_WEEK: 'Seven days before.',
    LAST_PERIOD:
      'The last day of the period before: of the newest that is over, or of the one before the period asked for, whose figure it then is on that day.',
  },
  'Against which day a figure is compared.',
);
export type FigureSince = EnumOf<typeof FigureSince>;

export const FigureUnknown = graphEnum(
  'FigureUnknown',
  {
    NO_DATA_BEFORE: 'There is no data of that day: it is before `knownFrom`.',
    NOT_COUNTED: 'It was not counted on one of the two days, or there was nothing to say a number of.',
    NO_PERIOD_BEFORE: 'No period is before.',
  },
  'Why a figure cannot be compared.',
  FIGURE_UNKNOWNS,
);
type FigureUnknown = EnumOf<typeof FigureUnknown>;

/** The most days that can be asked for: a year and what leads up to it. */
export const MOST_DAYS = 400;
/** Of each dinas of a government: as many as a line beside its name shows. */
export const MOST_LAST_DAYS = 31;

@ObjectType({ description: 'A figure day by day, and compared with an earlier day.' })
abstract class FigureDays {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day of which there is data; null when there is none of any day.' })
  knownFrom!: string | null;

  @Field(() => Float, { nullable: true, description: 'The figure on the last day.' }) value!: number | null;
  @Field(() => Float, { nullable: true, description: 'The figure on the day that it is compared with.' }) before!: number | null;
  @Field(() => Float, { nullable: true, description: 'By how much it is more than before; less than zero when it is less.' }) change!: number | null;
  @Field(() => FigureUnknown, { nullable: true, description: 'Why it cannot be compared; null when it can.' }) unknown!: FigureUnknown | null;
}

@ObjectType({ description: 'A figure of one dinas day by day.' })
export class DinasHistory extends FigureDays {
  @Field(() => ID, { description: 'Id of the dinas.' }) dinasId!: string;
  @Field(() => String, { description: 'What the dinas is called today.' }) name!: string;

  @Most(MOST_LAST_DAYS)
  @Field(() => [Float], {
    nullable: 'items',
    description: 'The figure on the last of the days, 31 at most, up to `to`; null as in the history of a dinas by itself, which tells all of them.',
  })
  lastValues!: (number | null)[];
}

@ObjectType({ description: 'A figure of a government or of a dinas day by day: as it was counted then, which nothing that is corrected later changes.' })
export class FigureHistory extends FigureDays {
  @Field(() => FigureDefinition, { description: 'What the figure is.' }) definition!: FigureDefinition;
  @Field(() => String, { description: 'What the government or the dinas is called today.' }) name!: string;
  @Field(() => Period, { nullable: true, description: 'The period, for figures of periods.' }) period!: object | null;
  @Field(() => LocalDateScalar, { description: 'The first day shown.' }) from!: string;
  @Field(() => LocalDateScalar, { description: 'The last day shown.' }) to!: string;
  @Most(MOST_DAYS)
  @Field(() => [Float], {
    nullable: 'items',
    description:
      'The figure on each day from `from` to `to`, as it was last counted on that day; null where it was not counted, which is not zero, and of a share of nothing.',
  })
  values!: (number | null)[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that it is compared with; null when there is none.' }) comparedWith!: string | null;

  @Most(MOST_DINAS)
  @Field(() => [DinasHistory], { description: 'The same of each dinas of which the viewer sees the figures, by code; none in the history of one dinas.' })
  dinas!: DinasHistory[];
}
