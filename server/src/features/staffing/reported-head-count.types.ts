import { Field, Int, ObjectType } from 'type-graphql';
import { Impersonal } from '../../graphql/sharing.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';

@Impersonal()
@ObjectType({
  description: 'How many people somebody reported, of a dinas or unit and a day. No figure is made of it: figures count the people on record.',
})
export class ReportedHeadCount {
  @Field(() => LocalDateScalar, { description: 'The day it is of.' }) day!: string;
  @Field(() => Int, { description: 'People altogether.' }) total!: number;
  @Field(() => Boolean, { description: 'Whether the numbers below are shown: where the viewer may see the figures of it. Where not they are null.' })
  partsShown!: boolean;
  @Field(() => Int, { nullable: true, description: 'Men; null where it was not reported.' }) men!: number | null;
  @Field(() => Int, { nullable: true, description: 'Women; null where it was not reported.' }) women!: number | null;
  @Field(() => Int, { nullable: true, description: 'CPNS; null where it was not reported.' }) cpns!: number | null;
  @Field(() => Int, { nullable: true, description: 'PNS; null where it was not reported.' }) pns!: number | null;
  @Field(() => Int, { nullable: true, description: 'PPPK; null where it was not reported.' }) pppk!: number | null;
}
