import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { pageOfRows, type RowOrder } from '../../graph/pages-of-rows.ts';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { compareSides } from './comparison.queries.ts';
import { ComparedFigure, ComparedFigureConnection, Comparison, ComparisonArgs } from './comparison.types.ts';

const BY_PLACE: RowOrder<ComparedFigure> = { mark: 'compared figures', key: ({ place }) => place };

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Policy('watchesFigures')
  @Work(600)
  @Query(() => Comparison, {
    description:
      'Every figure of two sides beside each other, each of a government or a dinas on a day and in a period. BAD_INPUT for a subject that is not there for the viewer.',
  })
  comparison(@Ctx() context: Context, @Args(() => ComparisonArgs) args: ComparisonArgs): Promise<Comparison> {
    const { subjectId, asOf = null, periodId = null, otherSubjectId, otherAsOf = null, otherPeriodId = null } = args;
    return compareSides(context, { subjectId, asOf, periodId }, { subjectId: otherSubjectId, asOf: otherAsOf, periodId: otherPeriodId });
  }

  @FieldResolver(() => ComparedFigureConnection, { description: 'Every figure that stands on boards, in the order of the registry.' })
  rows(@Root() { rows }: Comparison, @Args(() => PageArgs) page: PageArgs): Page<ComparedFigure> {
    return pageOfRows(rows, BY_PLACE, PageArgs.read(page));
  }
}
