import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { FigureKey } from '../figures/index.ts';
import { placeOf } from './covered-dinas.queries.ts';
import { projectionOf } from './projection.queries.ts';
import { FigureProjection } from './projection.types.ts';

@ArgsType()
class FigureProjectionArgs {
  @Field(() => FigureKey, { description: 'Which figure; none of a period.' })
  key!: string;

  @Field(() => ID, { description: 'Of which instansi or dinas.' })
  subjectId!: string;
}

@Resolver(() => FigureProjection)
export class FigureProjectionResolver {
  @Policy('watchesFigures')
  @Work(200)
  @Query(() => FigureProjection, {
    description:
      'A figure today and at the beginning of each of the next five years, of a government with each of its dinas, or of one dinas. BAD_INPUT for a subject that is not there for the viewer and for figures of periods, FORBIDDEN for a subject whose figures are not theirs.',
  })
  figureProjection(@Ctx() context: Context, @Args(() => FigureProjectionArgs) { key, subjectId }: FigureProjectionArgs): Promise<FigureProjection> {
    return projectionOf(context, placeOf(subjectId), key);
  }
}
