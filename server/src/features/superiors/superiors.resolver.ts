import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Sight, sightOf } from '../../graph/sight.ts';
import type { Page } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { EvaluationPeriod, PERIOD, type PeriodRow } from '../evaluation/index.ts';
import { remindsIn } from './superiors.policy.ts';
import { SEEN, waitingEvaluatorsOf, waitingForNobody } from './superiors.queries.ts';
import * as service from './superiors.service.ts';
import {
  RemindEvaluatorsInput,
  RemindEvaluatorsResult,
  WaitingEvaluatorConnection,
  WaitingEvaluatorsArgs,
  WaitingForNobodyArgs,
  type WaitingEvaluator,
} from './superiors.types.ts';

@Resolver(() => EvaluationPeriod)
export class SuperiorsResolver {
  @Work(2_000)
  @FieldResolver(() => WaitingEvaluatorConnection, {
    description:
      'The superiors for whom unfinished evaluations of the period wait today, who holds up the most first; of the dinas whose figures the viewer sees. Who is evaluated by an office outside the tree waits for nobody here.',
  })
  waitingEvaluators(
    @Root() period: PeriodRow,
    @Ctx() context: Context,
    @Args(() => WaitingEvaluatorsArgs) args: WaitingEvaluatorsArgs,
  ): Promise<Page<WaitingEvaluator>> {
    const asked = { dinasId: args.dinasId ?? null, overdueOnly: args.overdueOnly === true };
    return waitingEvaluatorsOf(context, period.id, dayOf(context, period.instansiId, null), asked, WaitingEvaluatorsArgs.read(args));
  }

  // The same people as above, counted once: neither grouped, put in order nor counted again for a total.
  @Work(1_000)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many unfinished evaluations of the period wait for nobody in `waitingEvaluators`, today: of people without a superior, and of those whom an office outside the tree evaluates; of the dinas whose figures the viewer sees, null where there are none.',
  })
  waitingForNobody(@Root() period: PeriodRow, @Ctx() context: Context, @Args(() => WaitingForNobodyArgs) args: WaitingForNobodyArgs): Promise<number | null> {
    const asked = { dinasId: args.dinasId ?? null, overdueOnly: args.overdueOnly === true };
    return waitingForNobody(context, period.id, dayOf(context, period.instansiId, null), asked);
  }

  @FieldResolver(() => Sight, { description: 'How much of `waitingEvaluators` the viewer sees.' })
  viewerSeesWaitingEvaluators(@Root() { id }: PeriodRow, @Ctx() context: Context): Promise<Sight> {
    return sightOf(context, PERIOD, 'waitingEvaluators', SEEN, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether remindEvaluators would be accepted, for superiors of the dinas in which the viewer leads or is HR.' })
  viewerCanRemind(@Root() { instansiId, periodState }: PeriodRow, @Ctx() context: Context): boolean {
    return periodState === 'OPEN' && remindsIn(signedIn(context), instansiId);
  }

  @Policy('watchesFigures')
  @Mutation(() => RemindEvaluatorsResult, {
    description: 'Reminds superiors of evaluations that wait for them, in the app and by mail where they asked for it; by HR and by those who lead the dinas.',
  })
  remindEvaluators(
    @Ctx() context: Context,
    @Arg('input', () => RemindEvaluatorsInput, { description: 'Whom, of which period.' }) input: RemindEvaluatorsInput,
  ): Promise<RemindEvaluatorsResult> {
    return service.remindEvaluators(context, input);
  }
}
