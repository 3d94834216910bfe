import { Field, Float, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Most } from '../../graphql/work.ts';
import { Predikat } from './evaluation.entity.ts';
import { ORGANISATION_RATINGS } from './pattern.parameters.ts';

export const OrganisationRating = graphEnum(
  'OrganisationRating',
  {
    ISTIMEWA: 'Exceptional: results exceed the agreed targets.',
    BAIK: 'Good.',
    BUTUH_PERBAIKAN: 'Needs improvement; also called cukup.',
    KURANG: 'Poor.',
    SANGAT_KURANG: 'Very poor: most plans show no progress.',
  },
  'Predikat of an organisation, set by the leader one level above it (SE MenPANRB 3/2023). Of people it is another list.',
  ORGANISATION_RATINGS,
);
export type OrganisationRating = EnumOf<typeof OrganisationRating>;

@ObjectType({ description: 'What a pattern says of one predikat, or of some together.' })
export class PredikatPatternRule {
  /** So many lines a circular has for one rating, and so many predikat a line. */
  static readonly MOST = 3;

  @Most(PredikatPatternRule.MOST)
  @Field(() => [Predikat], { description: 'Of whom: all that have one of these.' })
  predikat!: readonly Predikat[];

  @Field(() => Float, { nullable: true, description: 'The least share of all with a predikat, 0 to 1; null where there is no lower bound.' })
  least!: number | null;

  @Field(() => Float, { nullable: true, description: 'The largest share, 0 to 1; null where there is no upper bound.' })
  most!: number | null;

  @Field(() => Boolean, { description: 'Whether somebody has to have one of them, however few.' })
  isPresent!: boolean;
}

@ObjectType({
  description: 'How the predikat of the people of an organisation are to be spread when it has a predikat of its own: something to consider, never a bar.',
})
export class PredikatGuidance {
  @Field(() => OrganisationRating, { description: 'The predikat of the organisation.' })
  rating!: OrganisationRating;

  @Most(PredikatPatternRule.MOST)
  @Field(() => [PredikatPatternRule], { description: 'What is to hold; whatever no rule names is free.' })
  rules!: readonly PredikatPatternRule[];

  @Field(() => String, { description: 'The regulation.' })
  source!: string;

  @Field(() => Boolean, { description: 'Whether the values were read in the text itself or in two independent sources.' })
  isVerified!: boolean;

  @Field(() => Int, { description: 'Of so many people with a predikat at least it says something; of fewer one person would decide.' })
  fewest!: number;
}
