import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { pageOfRows, type RowOrder } from '../../graph/pages-of-rows.ts';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { WholePageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { placeOf } from './covered-dinas.queries.ts';
import { evaluationPaceOf } from './pace.queries.ts';
import { DinasPaceConnection, EvaluationPace, type DinasPace } from './pace.types.ts';

const BY_CODE: RowOrder<DinasPace> = { mark: 'pace of dinas', key: ({ code }) => code };

@ArgsType()
class EvaluationPaceArgs {
  @Field(() => ID, { description: 'Of which instansi or dinas.' })
  subjectId!: string;

  @Field(() => NodeId('period'), { description: 'Of which evaluation period.' })
  periodId!: string;
}

@Resolver(() => EvaluationPace)
export class EvaluationPaceResolver {
  @Policy('watchesFigures')
  @Work(50)
  @Query(() => EvaluationPace, {
    description:
      'How fast the evaluations of a period are sealed, in a government with each of its dinas or in one dinas, and whether that is fast enough. BAD_INPUT for a subject that is not there for the viewer, FORBIDDEN for one whose figures are not theirs.',
  })
  evaluationPace(@Ctx() context: Context, @Args(() => EvaluationPaceArgs) { subjectId, periodId }: EvaluationPaceArgs): Promise<EvaluationPace> {
    return evaluationPaceOf(context, placeOf(subjectId), periodId);
  }

  @FieldResolver(() => DinasPaceConnection, {
    description: 'The same of each dinas of which the viewer sees the figures, by code; none in the pace of one dinas.',
  })
  dinas(@Root() { dinas }: EvaluationPace, @Args(() => WholePageArgs) page: WholePageArgs): Page<DinasPace> {
    return pageOfRows(dinas, BY_CODE, WholePageArgs.read(page));
  }
}
