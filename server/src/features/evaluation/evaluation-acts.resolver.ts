import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most } from '../../graphql/work.ts';
import { decideCorrection, decideRecord } from './evaluation-acts.lifecycle.ts';
import * as service from './evaluation-acts.service.ts';
import { CorrectEvaluationInput, CorrectEvaluationResult, EvaluationVersion, RecordEvaluationInput, RecordEvaluationResult } from './evaluation-acts.types.ts';
import { Evaluation } from './evaluation.entity.ts';
import { canKeepEvaluations } from './evaluation.policy.ts';
import * as queries from './evaluation.queries.ts';
import { UnfinishedEvaluation } from './evaluation.types.ts';
import { versionsOf } from './evaluation-versions.queries.ts';
import { decidingOf, partsIn, toldParts } from './evaluator.queries.ts';
import { EvaluationPart, EvaluatorOffice, EvaluatorReason } from './evaluator.types.ts';

@Resolver(() => Evaluation)
export class EvaluationActsResolver {
  @Policy('hr')
  @Mutation(() => RecordEvaluationResult, { description: 'Records what an office outside the tree decided of a person, and seals it.' })
  recordEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => RecordEvaluationInput, { description: 'Of whom, and what.' }) input: RecordEvaluationInput,
  ): Promise<RecordEvaluationResult> {
    return service.recordEvaluation(context, input);
  }

  @Policy('hr')
  @Mutation(() => CorrectEvaluationResult, { description: 'Corrects a sealed evaluation by a new version; what it said stays readable.' })
  correctEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => CorrectEvaluationInput, { description: 'Which evaluation, and what it should have said.' }) input: CorrectEvaluationInput,
  ): Promise<CorrectEvaluationResult> {
    return service.correctEvaluation(context, input);
  }

  @FieldResolver(() => Boolean, { description: 'Whether correctEvaluation would be accepted, if something differs.' })
  viewerCanCorrect(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): boolean {
    return decideCorrection({ isHr: canKeepEvaluations(signedIn(context).scope, evaluation.instansiId), evaluation, differs: true }) === null;
  }

  @Most(EvaluationVersion.MOST)
  @FieldResolver(() => [EvaluationVersion], { description: 'What it said before it was corrected, the newest first; the 20 newest.' })
  versions(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): Promise<EvaluationVersion[]> {
    return versionsOf(context, evaluation);
  }

  @Most(EvaluationPart.MOST)
  @FieldResolver(() => [EvaluationPart], {
    description:
      'The positions the person held in the period, the first first, each with who evaluates that time and why: of a sealed one as it was when it was sealed.',
  })
  async parts(@Root() evaluation: queries.EvaluationRow, @Ctx() context: Context): Promise<EvaluationPart[]> {
    return toldParts(await partsIn(context, evaluation));
  }
}

@Resolver(() => UnfinishedEvaluation)
export class UnfinishedEvaluationResolver {
  @FieldResolver(() => EvaluatorReason, { description: 'Why it is the evaluator, or nobody in the tree.' })
  async evaluatorReason(@Root() unfinished: queries.UnfinishedRow, @Ctx() context: Context): Promise<EvaluatorReason> {
    return decidingOf(await partsIn(context, unfinished)).reason;
  }

  @FieldResolver(() => EvaluatorOffice, { nullable: true, description: 'The office that evaluates, where it is one outside the tree.' })
  async evaluatorOffice(@Root() unfinished: queries.UnfinishedRow, @Ctx() context: Context): Promise<EvaluatorOffice | null> {
    return decidingOf(await partsIn(context, unfinished)).office;
  }

  @FieldResolver(() => Boolean, { description: 'Whether recordEvaluation would be accepted: an office outside the tree evaluates the person.' })
  async viewerCanRecord(@Root() unfinished: queries.UnfinishedRow, @Ctx() context: Context): Promise<boolean> {
    return decideRecord(await queries.recordFactsOf(context, unfinished)) === null;
  }
}
