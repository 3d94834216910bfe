import type { GraphQLError } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Work } from '../../graphql/work.ts';
import type { Page } from '../../graphql/connections.ts';
import { dayOf, dayOfViewer, signedIn, type Context } from '../../graphql/context.ts';
import { badInput, underLaw } from '../../graphql/errors.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { AsOfArgs, PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Dinas, type DinasRow } from '../organization/index.ts';
import { Evaluation } from './evaluation.entity.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { decide } from './evaluation.lifecycle.ts';
import { canReadNote } from './evaluation.policy.ts';
import * as queries from './evaluation.queries.ts';
import * as service from './evaluation.service.ts';
import { readTeam } from './team.queries.ts';
import {
  UnfinishedEvaluationConnection,
  PredikatExplanation,
  RateEvaluationInput,
  RateEvaluationResult,
  SealEvaluationInput,
  SealEvaluationResult,
  SubmitEvaluationInput,
  SubmitEvaluationResult,
  Team,
} from './evaluation.types.ts';
import { predikatCells, predikatCellsOf } from './predikat.rules.ts';

@ArgsType()
class TeamArgs {
  @Field(() => NodeId('period'), { nullable: true, description: 'Which period; the open one when left out.' })
  periodId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day whose reports are shown; today when left out.' })
  asOf?: string | null;
}

@ArgsType()
class UnfinishedArgs extends PageArgs {
  @Field(() => NodeId('period'), { description: 'Which period.' })
  periodId!: string;
}

const periodElsewhere = (): GraphQLError => badInput('periodId: this period is one of another government.');

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Policy('signedIn')
  @Work(50)
  @Query(() => Team, { description: 'The direct reports of the viewer with their evaluations.' })
  myTeam(@Ctx() context: Context, @Args(() => TeamArgs) args: TeamArgs): Promise<Team> {
    return readTeam(context, args.periodId ?? null, args.asOf ?? null);
  }

  @Policy('signedIn')
  @Query(() => [PredikatExplanation], { description: 'The nine cells of the table from two ratings to the predikat, best first.' })
  predikatRule(@Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): PredikatExplanation[] {
    return underLaw(() => predikatCells(dayOfViewer(context, asOf)));
  }

  @Policy('signedIn')
  @Mutation(() => RateEvaluationResult, { description: 'Rates a direct report; begins the evaluation when there is none.' })
  rateEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => RateEvaluationInput, { description: 'Who, when, and how.' }) input: RateEvaluationInput,
  ): Promise<RateEvaluationResult> {
    return service.rateEvaluation(context, input);
  }

  @Policy('signedIn')
  @Mutation(() => SubmitEvaluationResult, { description: 'Submits a rated evaluation.' })
  submitEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => SubmitEvaluationInput, { description: 'Which evaluation.' }) input: SubmitEvaluationInput,
  ): Promise<SubmitEvaluationResult> {
    return service.submitEvaluation(context, input);
  }

  @Policy('signedIn')
  @Mutation(() => SealEvaluationResult, { description: 'Seals a submitted evaluation; it does not change after that.' })
  sealEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => SealEvaluationInput, { description: 'Which evaluation.' }) input: SealEvaluationInput,
  ): Promise<SealEvaluationResult> {
    return service.sealEvaluation(context, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Note of the evaluator; shown to the person, the evaluator and HR only.' })
  note(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): string | null {
    return canReadNote(signedIn(context).scope, evaluation) ? evaluation.note : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether rateEvaluation would be accepted.' })
  async viewerCanRate(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): Promise<boolean> {
    return decide('rate', await queries.factsOf(context, evaluation)) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether submitEvaluation would be accepted.' })
  async viewerCanSubmit(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): Promise<boolean> {
    return decide('submit', await queries.factsOf(context, evaluation)) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether sealEvaluation would be accepted.' })
  async viewerCanSeal(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): Promise<boolean> {
    return decide('seal', await queries.factsOf(context, evaluation)) === null;
  }
}

@Resolver(() => EvaluationPeriod)
export class PeriodResolver {
  @FieldResolver(() => [PredikatExplanation], {
    description: 'The nine cells of the table that counts for its evaluations, best first; none for a period from before the first table known.',
  })
  predikatRule(@Root() period: queries.PeriodRow): PredikatExplanation[] {
    return predikatCellsOf(period);
  }
}

@Resolver(() => Dinas)
export class DinasEvaluationResolver {
  @FieldResolver(() => UnfinishedEvaluationConnection, {
    nullable: true,
    description:
      'Expected evaluations of the period that are not sealed: overdue first, then the least advanced. BAD_INPUT, and null, for a period that is not one of its government.',
  })
  async unfinishedEvaluations(
    @Root() dinas: DinasRow,
    @Ctx() context: Context,
    @Args(() => UnfinishedArgs) args: UnfinishedArgs,
  ): Promise<Page<queries.UnfinishedRow>> {
    const page = await queries.unfinishedOf(context, dinas.id, args.periodId, dayOf(context, dinas.instansiId, null), PageArgs.read(args));
    if (page.nodes.length === 0 && (await queries.isPeriodElsewhere(context, args.periodId, dinas.instansiId))) throw periodElsewhere();
    return page;
  }
}
