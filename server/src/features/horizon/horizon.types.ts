import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { OfDay } from '../../graphql/days.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { AsOfArgs, PageAsOfArgs } from '../../graphql/page.args.ts';
import { Most } from '../../graphql/work.ts';
import { notificationKind } from '../notifications/index.ts';
import { YEARS_AHEAD } from './horizon.parameters.ts';

export const UNITS_WILL_BE_SHORT = notificationKind({
  name: 'UNITS_WILL_BE_SHORT',
  description: 'Units of a dinas will meet less of their need than the government wants to be told of.',
  parameters: { count: 'COUNT', place: 'TEXT', share: 'SHARE', year: 'TEXT', units: 'TEXT' },
  says: {
    id: 'Ada {count} unit di {place} yang akan terisi kurang dari {share} kebutuhannya pada akhir {year}: {units}.',
    en: 'Units of {place} that will meet less than {share} of their need by the end of {year}: {count} ({units}).',
  },
  subject: { id: 'Selaras: ada unit yang akan kekurangan pegawai', en: 'Selaras: units will be short of people' },
  about: 'dinas',
});

export const EVERY_YEAR = YEARS_AHEAD + 1;

@ObjectType({ description: 'Need and definitive holders at one moment, position by position.' })
export class HorizonState {
  @Field(() => Int, { description: 'People needed.' }) need!: number;
  @Field(() => Int, { description: 'Definitive holders.' }) filled!: number;
  @Field(() => Int, { description: 'People missing, position by position; never lowered by a surplus elsewhere.' }) gap!: number;
  @Field(() => Int, { description: 'People above the need of their position, where one was set.' }) surplus!: number;
}

@ObjectType({ description: 'A year to come: who leaves and comes in it, and how positions are filled when it is over.' })
export class HorizonYear extends HorizonState {
  @Field(() => Int, { description: 'The year; the first is that of the day, of which only the rest is to come.' }) year!: number;
  @Field(() => Int, { description: 'Definitive holders who retire by the age of the position that they hold.' }) retirements!: number;
  @Field(() => Int, { description: 'People on contract (PPPK) whose appointment ends and is followed by none.' }) contractEnds!: number;
  @Field(() => Int, { description: 'Who leaves the position otherwise by a day that is on record, such as by moving to another one.' }) departures!: number;
  @Field(() => Int, { description: 'Who comes into the position by a day that is on record, from elsewhere in the government or from outside.' })
  arrivals!: number;
}

/** What a horizon and each of its parts say. */
@ObjectType({ description: 'How a place is filled today and in the years to come.' })
export class HorizonOfPlace extends OfDay {
  @Field(() => HorizonState, { description: 'On the day itself, as the boards count it.' }) today!: HorizonState;

  @Most(EVERY_YEAR)
  @Field(() => [HorizonYear], {
    nullable: true,
    description:
      'The year of the day and the five after it; null of so few people that it would tell their age, to who is not shown their dates of birth (`smallestGroup`).',
  })
  years!: HorizonYear[] | null;
}

@ObjectType({
  description:
    'How positions are filled in the year of the day and in each of the five after it, if nothing is decided besides what is on record. Whole calendar years: who leaves on which day would tell when they were born.',
})
export class Horizon extends HorizonOfPlace {
  @Field(() => Int, {
    nullable: true,
    description: 'Of the retirements of the first year, how many should have left before that year and still hold the position; null where `years` is.',
  })
  overdue!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of how many people at least the years are told to who is not shown dates of birth; null of a position, of which they never are.',
  })
  smallestGroup!: number | null;
  parts!: readonly HorizonPart[];
}

@ObjectType({ description: 'One of the dinas of a government, or of the units directly below a dinas or a unit, with all below it included.' })
export class HorizonPart extends HorizonOfPlace {
  @Field(() => ID, { description: 'Id of the dinas or the unit.' }) placeId!: string;
  @Field(() => String, { description: 'What it is called today.' }) name!: string;
  dinasId!: string;
  unitId!: string | null;
  /** Of the order: those that lose most people first, and last those of which that is not told. */
  key!: string;
}
export const HorizonPartConnection = connectionOf(HorizonPart, 'HorizonPart');

@ObjectType({ description: 'A position in the plan of needs for five years, in the layout asked from governments.' })
export class FiveYearPlanRow {
  @Field(() => Int, { description: 'The year of the day: the bezetting is that of its 31 December, and the five years of the plan follow it.' })
  baseYear!: number;
  @Field(() => Int, { nullable: true, description: 'How many are needed when that year is over; null where no need is set.' }) need!: number | null;
  @Field(() => Int, { description: 'Definitive holders on the day.' }) filledToday!: number;

  @Most(EVERY_YEAR)
  @Field(() => [Int], { description: 'How many retire by age: in the year of the day, and in each of the five after it.' })
  retirements!: number[];

  @Most(EVERY_YEAR)
  @Field(() => [Int], { description: 'How many contracts (PPPK) end, in the same years.' })
  contractEnds!: number[];

  @Most(EVERY_YEAR)
  @Field(() => [Int], { description: 'How many leave otherwise by a day that is on record, in the same years.' })
  departures!: number[];

  @Most(EVERY_YEAR)
  @Field(() => [Int], { description: 'How many come by a day that is on record, in the same years.' })
  arrivals!: number[];
  /** When each of the years is over. */
  needs!: (number | null)[];
  positionId!: string;
  unitId!: string;
  dinasId!: string;
}
export const FiveYearPlanConnection = connectionOf(FiveYearPlanRow, 'FiveYearPlanRow');

@ObjectType({ description: 'A unit, those below it included, that meets enough of its need today and will no more.' })
export class UnitFallingShort {
  @Field(() => Int, { description: 'When this year is over it is short of people.' }) untilYear!: number;
  @Field(() => Float, { description: 'Share of its need that is met on the day, 0 to 1.' }) fill!: number;
  @Field(() => Float, { description: 'Share of its need that is met by then, 0 to 1.' }) fillThen!: number;
  @Field(() => Int, { description: 'How many people are missing by then.' }) gapThen!: number;
  unitId!: string;
  dinasId!: string;
}
export const UnitFallingShortConnection = connectionOf(UnitFallingShort, 'UnitFallingShort');

@ObjectType({ description: 'How far ahead a government is told of units that will be short of people, and when they are.' })
export class HorizonWatch {
  @Field(() => Int, { description: 'So many months ahead.' }) months!: number;
  @Field(() => Float, { description: 'Short is a unit of whose need less than this share is met, 0 to 1.' }) lowestFill!: number;
}

const DINAS_ONLY = 'Only of this dinas; of all that the viewer sees when left out.';

@ArgsType()
export class HorizonArgs extends AsOfArgs {
  @Field(() => NodeId('dinas'), { nullable: true, description: DINAS_ONLY })
  dinasId?: string | null;

  @Field(() => NodeId('unit'), { nullable: true, description: 'Only of this unit and those below it.' })
  unitId?: string | null;
}

@ArgsType()
export class FiveYearPlanArgs extends PageAsOfArgs {
  @Field(() => NodeId('dinas'), { nullable: true, description: DINAS_ONLY })
  dinasId?: string | null;

  @Field(() => NodeId('unit'), { nullable: true, description: 'Only positions of this unit and of those below it.' })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether only positions are listed for which somebody has to be found within these years.' })
  toFillOnly?: boolean | null;
}

@ArgsType()
export class UnitsFallingShortArgs extends PageAsOfArgs {
  @Field(() => NodeId('dinas'), { nullable: true, description: DINAS_ONLY })
  dinasId?: string | null;
}
