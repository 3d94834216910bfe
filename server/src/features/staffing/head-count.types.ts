import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { OfDay } from '../../graphql/days.ts';
import type { ListArgs } from '../../graph/listing.ts';
import { EMPLOYEES } from './staffing.lists.ts';
import { Most } from '../../graphql/work.ts';

export const HeadCountBy = graphEnum(
  'HeadCountBy',
  {
    STATUS: 'PNS, CPNS or PPPK.',
    GOLONGAN: 'Golongan.',
    SEX: 'Sex as recorded.',
    EDUCATION_LEVEL: 'Highest level of education on record.',
    AGE_BAND:
      'Age on the day: below 30, 30 to 39, 40 to 49, 50 and above; of people whose date of birth is not shown to the viewer the age that they reach in that year.',
    POSITION_KIND: 'Kind of the definitive position held on the day; null for people without one.',
    JENJANG: 'Level of that position; null where it has none.',
    DINAS: 'Dinas of that position.',
    UNIT: 'Unit of that position itself.',
  },
  'What people are counted by.',
);
export type HeadCountBy = EnumOf<typeof HeadCountBy>;

@ObjectType({ description: 'What the people of one group have in common.' })
export class HeadCountValue {
  @Field(() => HeadCountBy, { description: 'By what.' }) by!: HeadCountBy;
  @Field(() => String, {
    nullable: true,
    description:
      'The value: of an enum its name, of a dinas or unit its id, of AGE_BAND one of BELOW_30, FROM_30, FROM_40, FROM_50; null where people have none.',
  })
  value!: string | null;
  dinasId!: string | null;
  unitId!: string | null;
}

@ObjectType({ description: 'People who have the same of everything that was counted by.' })
export class HeadCount {
  @Most(3)
  @Field(() => [HeadCountValue], { description: 'What they have in common, in the order asked for.' })
  values!: HeadCountValue[];
  @Field(() => Int, {
    nullable: true,
    description:
      'How many. Null is kept back: ages, which the viewer is not shown one by one, of a dinas where few are of one of them, or whose own would give those away.',
  })
  count!: number | null;
}

/** More is no answer that people read; counting by less, or fewer people, is. */
export const MOST_GROUPS = 1_000;

@ObjectType({ description: 'People counted by what they have in common.' })
export class HeadCounts extends OfDay {
  @Field(() => String, { description: 'Which counts are kept back, and what that rests on.' }) rule!: string;
  @Field(() => Int, { description: 'Everybody counted, that the viewer may see.' }) total!: number;
  @Most(MOST_GROUPS)
  @Field(() => [HeadCount], { description: 'The groups that somebody is in, at most 1,000; ordered by their values. Of what is kept back every band of age.' })
  groups!: HeadCount[];
}

@ArgsType()
export class HeadCountArgs extends AsOfArgs {
  @Field(() => [HeadCountBy], { description: 'Up to three; AGE_BAND alone or with DINAS, for viewers who are not shown dates of birth.' })
  by!: HeadCountBy[];

  @Field(() => EMPLOYEES.filter, {
    nullable: true,
    description: 'Which people; all when left out. Counted by AGE_BAND there is none, for viewers who are not shown dates of birth.',
  })
  filter?: ListArgs['filter'];
}
