import { Field, Float, ID, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Most } from '../../graphql/work.ts';
import { FigureDefinition, MOST_DINAS } from '../figures/index.ts';
import { PROJECTED_DAYS } from './projected-days.rules.ts';

@ObjectType({ description: 'A figure of one dinas on days to come.' })
export class DinasProjection {
  @Field(() => ID, { description: 'Id of the dinas.' }) dinasId!: string;
  @Field(() => String, { description: 'What the dinas is called today.' }) name!: string;

  @Most(PROJECTED_DAYS)
  @Field(() => [Float], { nullable: 'items', description: 'The figure on each of the days; null where there is nothing to say a number of.' })
  values!: (number | null)[];
}

@ObjectType({
  description:
    'A figure today and at the beginning of each of the next five years, if nothing is decided besides what is: without those who retire, whose contract ends or who leave by a decision that is on record, and with what begins by one.',
})
export class FigureProjection {
  @Field(() => FigureDefinition, { description: 'What the figure is.' }) definition!: FigureDefinition;
  @Field(() => String, { description: 'What the government or the dinas is called today.' }) name!: string;

  @Most(PROJECTED_DAYS)
  @Field(() => [LocalDateScalar], { description: 'Today, and the first day of each of the next five years.' })
  days!: string[];

  @Most(PROJECTED_DAYS)
  @Field(() => [Float], { nullable: 'items', description: 'The figure on each of the days; null where there is nothing to say a number of.' })
  values!: (number | null)[];

  @Most(MOST_DINAS)
  @Field(() => [DinasProjection], { description: 'The same of each dinas of which the viewer sees the figures, by code; none in the projection of one dinas.' })
  dinas!: DinasProjection[];
}
