import type { GraphQLError } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Most, Work } from '../../graphql/work.ts';
import type { Page } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf, dayOfViewer } from '../../graphql/days.ts';
import { badInput, underLaw } from '../../graphql/errors.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { AsOfArgs, PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Dinas, Instansi, type DinasRow, type InstansiRow } from '../organization/index.ts';
import { seesRatings } from './draft-ratings.policy.ts';
import { Evaluation } from './evaluation.entity.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { decide } from './evaluation.lifecycle.ts';
import * as queries from './evaluation.queries.ts';
import * as service from './evaluation.service.ts';
import { readsNote } from './evaluation-versions.queries.ts';
import { decidePeriod, type PeriodStep } from './period.lifecycle.ts';
import { canManagePeriods } from './period.policy.ts';
import * as periods from './period.service.ts';
import {
  ChangePeriodInput,
  ChangePeriodResult,
  ClosePeriodInput,
  ClosePeriodResult,
  OpenPeriodInput,
  OpenPeriodResult,
  PlanPeriodInput,
  PlanPeriodResult,
} from './period.types.ts';
import { readMembers, readTeam } from './team.queries.ts';
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
  TeamMemberConnection,
  type TeamMember,
} from './evaluation.types.ts';
import { ORGANISATION_RATINGS } from './pattern.parameters.ts';
import { guidanceOn } from './pattern.rules.ts';
import { PredikatGuidance } from './pattern.types.ts';
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

const isOpenTo = (step: PeriodStep, period: queries.PeriodRow, context: Context): boolean =>
  canManagePeriods(signedIn(context).scope, period.instansiId) && decidePeriod(step, period) === null;

const periodElsewhere = (): GraphQLError => badInput('periodId: this period is one of another government.');

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Policy('signedIn')
  @Work(50)
  @Query(() => Team, { description: 'Whom the viewer evaluates: their direct reports, and whom they still evaluate in the period, with their evaluations.' })
  myTeam(@Ctx() context: Context, @Args(() => TeamArgs) args: TeamArgs): Promise<Team> {
    return readTeam(context, args.periodId ?? null, args.asOf ?? null);
  }

  @Policy('signedIn')
  @Most(9)
  @Query(() => [PredikatExplanation], { description: 'The nine cells of the table from two ratings to the predikat, best first.' })
  predikatRule(@Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): PredikatExplanation[] {
    // The law of a day is known whether the government is or not.
    return underLaw(() => predikatCells(asOf ?? dayOfViewer(context, null)));
  }

  @Policy('signedIn')
  @Most(ORGANISATION_RATINGS.length)
  @Query(() => [PredikatGuidance], {
    description: 'The pattern of predikat that belongs to each predikat of an organisation, best first; none of a day before the first circular that says one.',
  })
  predikatGuidance(@Ctx() context: Context, @Args(() => AsOfArgs) { asOf }: AsOfArgs): readonly PredikatGuidance[] {
    return guidanceOn(asOf ?? dayOfViewer(context, null));
  }

  @Policy('signedIn')
  @Mutation(() => RateEvaluationResult, { description: 'Rates somebody whom the viewer evaluates; begins the evaluation when there is none.' })
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
  @Mutation(() => SealEvaluationResult, {
    description: 'Seals a submitted evaluation; it does not change after that, but by a correction. Who seals is the evaluator on record.',
  })
  sealEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => SealEvaluationInput, { description: 'Which evaluation.' }) input: SealEvaluationInput,
  ): Promise<SealEvaluationResult> {
    return service.sealEvaluation(context, input);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the ratings, the predikat and the note are told to the viewer, as far as there are any: of their own evaluation not while it is a draft, before the evaluator has submitted it.',
  })
  viewerSeesRatings(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): boolean {
    return seesRatings(signedIn(context).scope, evaluation);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Note of the evaluator; shown to the evaluator and HR only, and to the person once it was submitted.',
  })
  async note(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): Promise<string | null> {
    return evaluation.note !== null && (await readsNote(context, evaluation)) ? evaluation.note : null;
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

@Resolver(() => Team)
export class TeamResolver {
  @FieldResolver(() => TeamMemberConnection, { description: 'The reports by name.' })
  members(@Root() team: Team, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Page<TeamMember>> {
    return readMembers(context, team, PageArgs.read(page));
  }
}

@Resolver(() => EvaluationPeriod)
export class PeriodResolver {
  @Policy('hr')
  @Mutation(() => PlanPeriodResult, { description: 'Plans an evaluation period of a government.' })
  planPeriod(@Ctx() context: Context, @Arg('input', () => PlanPeriodInput, { description: 'Which days.' }) input: PlanPeriodInput): Promise<PlanPeriodResult> {
    return periods.planPeriod(context, input);
  }

  @Policy('hr')
  @Mutation(() => ChangePeriodResult, { description: 'Changes the name, the days and the deadline of a period; of a closed one nothing.' })
  changePeriod(
    @Ctx() context: Context,
    @Arg('input', () => ChangePeriodInput, { description: 'Which days from now on.' }) input: ChangePeriodInput,
  ): Promise<ChangePeriodResult> {
    return periods.changePeriod(context, input);
  }

  @Policy('hr')
  @Mutation(() => OpenPeriodResult, { description: 'Opens a period, so that evaluations are written; a closed one again.' })
  openPeriod(@Ctx() context: Context, @Arg('input', () => OpenPeriodInput, { description: 'Which one.' }) input: OpenPeriodInput): Promise<OpenPeriodResult> {
    return periods.openPeriod(context, input);
  }

  @Policy('hr')
  @Mutation(() => ClosePeriodResult, { description: 'Closes a period: its evaluations stay as they are.' })
  closePeriod(
    @Ctx() context: Context,
    @Arg('input', () => ClosePeriodInput, { description: 'Which one.' }) input: ClosePeriodInput,
  ): Promise<ClosePeriodResult> {
    return periods.closePeriod(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'Whether changePeriod would be accepted, if the days are right.' })
  viewerCanChange(@Root() period: queries.PeriodRow, @Ctx() context: Context): boolean {
    return isOpenTo('change', period, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether openPeriod would be accepted.' })
  viewerCanOpen(@Root() period: queries.PeriodRow, @Ctx() context: Context): boolean {
    return isOpenTo('open', period, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether closePeriod would be accepted, if every evaluation is sealed or may stay unfinished.' })
  viewerCanClose(@Root() period: queries.PeriodRow, @Ctx() context: Context): boolean {
    return isOpenTo('close', period, context);
  }

  @Most(9)
  @FieldResolver(() => [PredikatExplanation], {
    description: 'The nine cells of the table that counts for its evaluations, best first; none for a period from before the first table known.',
  })
  predikatRule(@Root() period: queries.PeriodRow): PredikatExplanation[] {
    return predikatCellsOf(period);
  }
}

@Resolver(() => Instansi)
export class InstansiPeriodsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether planPeriod would be accepted, if the days are right.' })
  viewerCanManagePeriods(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return canManagePeriods(signedIn(context).scope, id);
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
