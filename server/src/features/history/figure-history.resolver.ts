import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Work } from '../../graphql/work.ts';
import { FigureKey, PERIOD, periodsAsked } from '../figures/index.ts';
import { placeOf } from './covered-dinas.queries.ts';
import { historyOf } from './figure-history.queries.ts';
import { FigureHistory, FigureSince } from './figure-history.types.ts';

@ArgsType()
class FigureHistoryArgs {
  @Field(() => FigureKey, { description: 'Which figure.' })
  key!: string;

  @Field(() => ID, { description: 'Of which instansi or dinas.' })
  subjectId!: string;

  @Field(() => ID, { nullable: true, description: PERIOD })
  periodId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day; 30 days in all when left out. At most 400 days are told at once.' })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; today when left out, and none after it.' })
  to?: string | null;

  @Field(() => FigureSince, { description: 'What the last day is compared with.', defaultValue: FigureSince.YESTERDAY })
  since!: FigureSince;
}

@Resolver(() => FigureHistory)
export class FigureHistoryResolver {
  @Policy('watchesFigures')
  @Work(50)
  @Query(() => FigureHistory, {
    description:
      'A figure day by day, of a government with each of its dinas, or of one dinas. BAD_INPUT for a subject that is not there for the viewer, FORBIDDEN for one whose figures are not theirs.',
  })
  figureHistory(
    @Ctx() context: Context,
    @Args(() => FigureHistoryArgs) { subjectId, periodId, from, to, key, since }: FigureHistoryArgs,
  ): Promise<FigureHistory> {
    return historyOf(context, placeOf(subjectId), { key, periods: periodsAsked(context, periodId), from: from ?? null, to: to ?? null, since });
  }
}
