import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import type { People } from '../../rules/units.ts';

@ObjectType({ description: 'What a position needs on a day, and why.' })
export class PositionNeedOnDay {
  @Field(() => Int, { description: 'How many people.' }) value!: People;
  @Field(() => Float, { nullable: true, description: 'What was worked out, before it was rounded to whole people; null of a figure that was only stated.' })
  exact!: number | null;
  @Field(() => LocalDateScalar, { description: 'The day it is of.' }) asOf!: string;
  @Field(() => LocalDateScalar, { description: 'First day of the figure.' }) since!: string;
  @Field(() => String, { nullable: true, description: 'Number of the decree that established it; null of a figure that was only stated.' })
  decreeNumber!: string | null;
}
