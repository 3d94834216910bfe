import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Most } from '../../graphql/work.ts';
import { PositionKind, UnitKind } from '../organization/index.ts';

export const RetirementBy = graphEnum(
  'RetirementBy',
  {
    DINAS: 'The dinas of the position held.',
    UNIT_KIND: 'The kind of the unit that the position belongs to.',
    POSITION_KIND: 'The kind of the position held.',
    MONTH: 'The month in which they leave, 1 to 12: for those who are shown dates of birth, since the month tells that of birth.',
  },
  'What people who retire are counted by, beside the year.',
);
export type RetirementBy = EnumOf<typeof RetirementBy>;

/** The year of the day and the five after it, as RETIRING_WITHIN_5_YEARS counts them. */
export const YEARS_AHEAD = 5;
/** The largest governments have some sixty dinas; kinds and months are fewer. */
const MOST_RETIREMENT_GROUPS = 100;

@ObjectType({ description: 'People who retire and have one thing in common, by the year in which they do.' })
export class RetirementGroup {
  @Field(() => String, { description: 'What they have in common: of DINAS its id, of a kind its name, of MONTH 1 to 12.' }) value!: string;

  @Most(YEARS_AHEAD + 1)
  @Field(() => [Int], { description: 'How many, one number for each of `years`.' })
  counts!: number[];
  dinasId!: string | null;
}

@ObjectType({ description: 'How many retire by age in the year of today and in each of the five after it, of those who hold a position definitively today.' })
export class RetirementCounts {
  @Most(YEARS_AHEAD + 1)
  @Field(() => [Int], { description: 'The years that are counted.' })
  years!: number[];

  @Most(YEARS_AHEAD + 1)
  @Field(() => [Int], { description: 'How many, one number for each of `years`.' })
  counts!: number[];

  @Field(() => Int, { description: 'How many hold a position though the year in which they retire is over: counted in no year.' }) overdue!: number;

  @Field(() => Int, { description: 'How many hold a position of which neither the law nor the position says an age: counted in no year.' })
  ageUnknown!: number;

  @Most(MOST_RETIREMENT_GROUPS)
  @Field(() => [RetirementGroup], {
    nullable: true,
    description: 'The groups in which somebody retires in these years; null by MONTH for those who are not shown the dates of birth of all who are counted.',
  })
  groups!: RetirementGroup[] | null;
}

@ObjectType({ description: 'Somebody who holds a position definitively and retires by age.' })
export class RetiringHolder {
  @Field(() => Int, { description: 'The year in which they do.' }) year!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day out of service; null for those who are not shown the date of birth.' })
  day!: string | null;
  employeeId!: string;
  positionId!: string;
}
export const RetiringHolderConnection = connectionOf(RetiringHolder, 'RetiringHolder');

@ArgsType()
export class RetirementArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Those who retire in this year; in all of the years that are counted when left out.' })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: 'Those who leave in this month, 1 to 12; FORBIDDEN to those who are not shown all dates of birth.' })
  month?: number | null;

  @Field(() => NodeId('dinas'), { nullable: true, description: 'Those in this dinas; in all whose people the viewer sees when left out.' })
  dinasId?: string | null;

  @Field(() => [UnitKind], { nullable: true, description: 'Those in units of these kinds; in all when left out.' })
  unitKinds?: UnitKind[] | null;

  @Field(() => [PositionKind], { nullable: true, description: 'Those in positions of these kinds; in all when left out.' })
  positionKinds?: PositionKind[] | null;
}
