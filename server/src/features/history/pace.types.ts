import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum } from '../../graphql/graph-enum.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { PACE_OUTLOOKS, type PaceOutlook as Outlook } from './pace.rules.ts';

export const PaceOutlook = graphEnum(
  'PaceOutlook',
  {
    DONE: 'All are sealed.',
    ON_TIME: 'At the present pace all are sealed by the deadline.',
    LATE: 'At the present pace some are not sealed by the deadline, or none is sealed at present.',
    OVERDUE: 'The deadline has passed, and some are not sealed.',
    NOT_BEGUN: 'The period has not begun.',
    TOO_LITTLE_HISTORY: 'It was counted on too few days to say a pace: a week is needed.',
  },
  'Whether the evaluations of a period will be sealed in time.',
  PACE_OUTLOOKS,
);

@ObjectType({ description: 'How fast evaluations are sealed, and how fast they would have to be.' })
abstract class PaceFigures {
  @Field(() => Int, { nullable: true, description: 'Expected evaluations that are not sealed; null when they were not counted today.' })
  remaining!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How many have to be sealed on each day from today to the deadline; null when none is left or it has passed.',
  })
  neededPerDay!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same of Mondays to Fridays; holidays are not known and count as working days.' })
  neededPerWorkingDay!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How many were sealed a calendar day between the last day with data and the fourteenth before it; null of less than a week.',
  })
  presentPerDay!: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When all are sealed at the present pace; null when that is never, or not known.' })
  expectedEnd!: string | null;

  @Field(() => PaceOutlook, { description: 'Whether they will be sealed in time.' }) outlook!: Outlook;
}

@ObjectType({ description: 'The pace of one dinas.' })
export class DinasPace extends PaceFigures {
  @Field(() => ID, { description: 'Id of the dinas.' }) dinasId!: string;
  @Field(() => String, { description: 'What the dinas is called today.' }) name!: string;
  /** What the dinas are in order by. */
  code!: string;
}
export const DinasPaceConnection = connectionOf(DinasPace, 'DinasPace');

@ObjectType({ description: 'How fast the evaluations of a period are sealed in a government or a dinas, against its deadline.' })
export class EvaluationPace extends PaceFigures {
  @Field(() => LocalDateScalar, { description: 'Today, in the time zone of the government.' }) today!: string;
  @Field(() => LocalDateScalar, { description: 'Last day on which an evaluation is sealed in time.' }) deadline!: string;
  @Field(() => Int, { description: 'Days from today to the deadline, both counted; 0 when it has passed.' }) daysLeft!: number;
  @Field(() => Int, { description: 'Mondays to Fridays of those.' }) workingDaysLeft!: number;

  @Field(() => Int, { description: 'How many dinas it is of.' }) dinasShown!: number;
  @Field(() => Int, { description: 'How many of them will be late, or are.' }) dinasLate!: number;
  dinas!: readonly DinasPace[];
}
