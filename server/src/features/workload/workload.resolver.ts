import { Arg, Args, Ctx, FieldResolver, Float, Int, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { Dinas, Instansi, Position, type DinasRow, type InstansiRow, type PositionRow } from '../organization/index.ts';
import { positionCounts } from '../staffing/index.ts';
import { establishWorkloadAnalysis } from './establish-workload.service.ts';
import { setWorkingTime } from './working-time.service.ts';
import { WorkloadAnalysis } from './workload-analysis.entity.ts';
import { WorkloadTask } from './workload-task.entity.ts';
import { decide, type WorkloadStep } from './workload.lifecycle.ts';
import { analyses, saysWorkingTime, seesHolders } from './workload.policy.ts';
import * as queries from './workload.queries.ts';
import { effectivenessOf, needOfTask } from './workload.rules.ts';
import * as service from './workload.service.ts';
import {
  BeginWorkloadAnalysisInput,
  BeginWorkloadAnalysisResult,
  DiscardWorkloadAnalysisInput,
  DiscardWorkloadAnalysisResult,
  Effectiveness,
  EstablishWorkloadAnalysisInput,
  EstablishWorkloadAnalysisResult,
  PutWorkloadTasksInput,
  PutWorkloadTasksResult,
  ReopenWorkloadAnalysisInput,
  ReopenWorkloadAnalysisResult,
  ReviewWorkloadAnalysisInput,
  ReviewWorkloadAnalysisResult,
  SetWorkingTimeInput,
  SetWorkingTimeResult,
  WorkingTimeOnDay,
  WorkloadArgs,
  WorkloadNeed,
} from './workload.types.ts';

const may = (step: WorkloadStep, context: Context, analysis: queries.WorkloadAnalysisRow): boolean =>
  decide(step, { isHr: analyses(signedIn(context).scope, analysis), analysis }) === null;

@Resolver(() => WorkloadAnalysis)
export class WorkloadAnalysisResolver {
  @Policy('hr')
  @Mutation(() => BeginWorkloadAnalysisResult, { description: 'Begins a workload analysis of a dinas, with the tasks of another one where that is said.' })
  beginWorkloadAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => BeginWorkloadAnalysisInput, { description: 'Of which dinas, and what to call it.' }) input: BeginWorkloadAnalysisInput,
  ): Promise<BeginWorkloadAnalysisResult> {
    return service.beginWorkloadAnalysis(context, input);
  }

  @Policy('hr')
  @Mutation(() => PutWorkloadTasksResult, { description: 'Writes tasks of an analysis that is worked on, and takes some away.' })
  putWorkloadTasks(
    @Ctx() context: Context,
    @Arg('input', () => PutWorkloadTasksInput, { description: 'Of which analysis, and how they are to be.' }) input: PutWorkloadTasksInput,
  ): Promise<PutWorkloadTasksResult> {
    return service.putWorkloadTasks(context, input);
  }

  @Policy('hr')
  @Mutation(() => ReviewWorkloadAnalysisResult, { description: 'Says that an analysis was looked through and waits for its decree.' })
  reviewWorkloadAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => ReviewWorkloadAnalysisInput, { description: 'Which.' }) input: ReviewWorkloadAnalysisInput,
  ): Promise<ReviewWorkloadAnalysisResult> {
    return service.reviewWorkloadAnalysis(context, input);
  }

  @Policy('hr')
  @Mutation(() => ReopenWorkloadAnalysisResult, { description: 'Opens an analysis that waits for its decree, to be worked on again.' })
  reopenWorkloadAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => ReopenWorkloadAnalysisInput, { description: 'Which.' }) input: ReopenWorkloadAnalysisInput,
  ): Promise<ReopenWorkloadAnalysisResult> {
    return service.reopenWorkloadAnalysis(context, input);
  }

  @Policy('hr')
  @Mutation(() => DiscardWorkloadAnalysisResult, { description: 'Throws an analysis away that is not in force; it stays to be read.' })
  discardWorkloadAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => DiscardWorkloadAnalysisInput, { description: 'Which.' }) input: DiscardWorkloadAnalysisInput,
  ): Promise<DiscardWorkloadAnalysisResult> {
    return service.discardWorkloadAnalysis(context, input);
  }

  @Policy('hr')
  @Mutation(() => EstablishWorkloadAnalysisResult, { description: 'Establishes an analysis by a decree: its needs are in force from the day on.' })
  establishWorkloadAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => EstablishWorkloadAnalysisInput, { description: 'Which, from when, and by which decree.' }) input: EstablishWorkloadAnalysisInput,
  ): Promise<EstablishWorkloadAnalysisResult> {
    return establishWorkloadAnalysis(context, input);
  }

  @Work(2)
  @FieldResolver(() => Int, { description: 'How many people all its positions need, each rounded by itself.' })
  async people(@Root() analysis: queries.WorkloadAnalysisRow, @Ctx() context: Context): Promise<number> {
    return (await sumOf(context, analysis))?.people ?? 0;
  }

  @Work(2)
  @FieldResolver(() => Float, { description: 'The same before it is rounded.' })
  async exactPeople(@Root() analysis: queries.WorkloadAnalysisRow, @Ctx() context: Context): Promise<number> {
    return (await sumOf(context, analysis))?.exact ?? 0;
  }

  @Work(2)
  @FieldResolver(() => Int, { description: 'How many positions have tasks in it.' })
  async positionCount(@Root() analysis: queries.WorkloadAnalysisRow, @Ctx() context: Context): Promise<number> {
    return (await sumOf(context, analysis))?.positions ?? 0;
  }

  @Work(2)
  @FieldResolver(() => Int, { description: 'Of how many tasks volume or time is not said: they are in none of the numbers.' })
  async incompleteCount(@Root() analysis: queries.WorkloadAnalysisRow, @Ctx() context: Context): Promise<number> {
    return (await sumOf(context, analysis))?.incomplete ?? 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether putWorkloadTasks and reviewWorkloadAnalysis would be accepted.' })
  viewerCanWork(@Root() analysis: queries.WorkloadAnalysisRow, @Ctx() context: Context): boolean {
    return may('work', context, analysis);
  }

  @FieldResolver(() => Boolean, { description: 'Whether establishWorkloadAnalysis and reopenWorkloadAnalysis would be accepted.' })
  viewerCanEstablish(@Root() analysis: queries.WorkloadAnalysisRow, @Ctx() context: Context): boolean {
    return may('establish', context, analysis);
  }

  @FieldResolver(() => Boolean, { description: 'Whether discardWorkloadAnalysis would be accepted.' })
  viewerCanDiscard(@Root() analysis: queries.WorkloadAnalysisRow, @Ctx() context: Context): boolean {
    return may('discard', context, analysis);
  }
}

/** Of what is established by its own day, of any other by the day it is. */
const sumOf = (context: Context, { id, instansiId, establishedFrom }: queries.WorkloadAnalysisRow) =>
  queries.needsOfAnalysis(context, id, establishedFrom ?? dayOf(context, instansiId, null));

@Resolver(() => WorkloadTask)
export class WorkloadTaskResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: 'How many people it needs by the working time of its analysis; null while volume or time is not said.',
  })
  async exactNeed(@Root() task: queries.WorkloadTaskRow, @Ctx() context: Context): Promise<number | null> {
    const time = await queries.timeOfAnalysis(context, task.analysisId);
    return time ? needOfTask(task, time) : null;
  }
}

@Resolver(() => Position)
export class PositionWorkloadResolver {
  @FieldResolver(() => WorkloadNeed, {
    nullable: true,
    description:
      'What a workload analysis says that it needs: the one in force on the day, or the one that is named; null where none is in force, or it has no task of the position.',
  })
  async workload(@Root() position: PositionRow, @Ctx() context: Context, @Args(() => WorkloadArgs) args: WorkloadArgs): Promise<WorkloadNeed | null> {
    const [day, { workloadAnalysisId }] = [dayOf(context, position.instansiId, args.asOf), args];
    const need = await (workloadAnalysisId
      ? queries.needIn(context, workloadAnalysisId, position.id, day)
      : queries.establishedNeedOf(context, position.id, day));
    return need && { ...need, viewerSeesEffectiveness: seesHolders(signedIn(context).scope, position) };
  }
}

@Resolver(() => WorkloadNeed)
export class WorkloadNeedResolver {
  @FieldResolver(() => Effectiveness, {
    nullable: true,
    description:
      'How well those who hold the position on the day are used; null where nobody holds it, and for whom they are not shown (viewerSeesEffectiveness).',
  })
  async effectiveness(@Root() need: WorkloadNeed, @Ctx() context: Context): Promise<Effectiveness | null> {
    if (!need.viewerSeesEffectiveness) return null;
    const { positionId, asOf, minutes, minutesPerYear } = need;
    const { filled } = await positionCounts(context, positionId, asOf);
    return effectivenessOf({ minutes, filled, minutesPerYear });
  }
}

@Resolver(() => Dinas)
export class DinasWorkloadResolver {
  @FieldResolver(() => Boolean, { description: "Whether beginWorkloadAnalysis is the viewer's to ask for." })
  viewerCanAnalyseWorkload(@Root() { id, instansiId }: DinasRow, @Ctx() context: Context): boolean {
    return analyses(signedIn(context).scope, { instansiId, dinasId: id });
  }
}

@Resolver(() => Instansi)
export class WorkingTimeResolver {
  @Policy('hr')
  @Mutation(() => SetWorkingTimeResult, { description: 'Sets effective working time and rounding of a government from a day on.' })
  setWorkingTime(
    @Ctx() context: Context,
    @Arg('input', () => SetWorkingTimeInput, { description: 'Of which government, how long, and from when.' }) input: SetWorkingTimeInput,
  ): Promise<SetWorkingTimeResult> {
    return setWorkingTime(context, input);
  }

  @FieldResolver(() => WorkingTimeOnDay, { description: 'Effective working time and rounding on the day: as it said, or as they hold where nothing was said.' })
  workingTime(@Root() { id }: InstansiRow, @Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): Promise<WorkingTimeOnDay> {
    return queries.workingTimeOn(context, id, dayOf(context, id, asOf));
  }

  @FieldResolver(() => Boolean, { description: 'Whether setWorkingTime would be accepted.' })
  viewerCanSetWorkingTime(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return saysWorkingTime(signedIn(context).scope, id);
  }
}
