import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { underLaw } from '../../graphql/errors.ts';
import { Most } from '../../graphql/work.ts';
import { Employee, type EmployeeRow } from '../staffing/index.ts';
import { EvaluationStep } from './evaluation-steps.types.ts';
import * as queries from './evaluation-steps.queries.ts';
import { Evaluation } from './evaluation.entity.ts';
import type { EvaluationRow, UnfinishedRow } from './evaluation.queries.ts';
import { PredikatExplanation, UnfinishedEvaluation } from './evaluation.types.ts';

@Resolver(() => Evaluation)
export class EvaluationStepsResolver {
  @Most(EvaluationStep.MOST)
  @FieldResolver(() => [EvaluationStep], { description: 'Its steps with their days, the first first, to the last day of an objection.' })
  evaluationSteps(@Root() evaluation: EvaluationRow, @Ctx() context: Context): Promise<EvaluationStep[]> {
    return queries.readSteps(context, evaluation);
  }

  @FieldResolver(() => PredikatExplanation, {
    nullable: true,
    description: 'The cell of the table by which its two ratings give the predikat; null while nobody has rated, and where the ratings are not told.',
  })
  predikatCell(@Root() evaluation: EvaluationRow, @Ctx() context: Context): Promise<PredikatExplanation | null> {
    return underLaw(() => queries.predikatCellOf(context, evaluation));
  }
}

@Resolver(() => UnfinishedEvaluation)
export class StepsOfUnfinishedResolver {
  @Most(EvaluationStep.MOST)
  @FieldResolver(() => [EvaluationStep], { description: 'Its steps with their days, the first first.' })
  evaluationSteps(@Root() unfinished: UnfinishedRow, @Ctx() context: Context): Promise<EvaluationStep[]> {
    return queries.readExpectedSteps(context, unfinished);
  }
}

@Resolver(() => Employee)
export class UnfinishedOfEmployeeResolver {
  @Most(queries.MOST_OPEN_PERIODS)
  @FieldResolver(() => [UnfinishedEvaluation], {
    description:
      'Evaluations that are expected of the person in the periods that are open, and are not sealed, that of the newest period first; begun or not, as far as the viewer may see them (viewerSeesEvaluations).',
  })
  async awaitedEvaluations(@Root() employee: EmployeeRow, @Ctx() context: Context): Promise<UnfinishedEvaluation[]> {
    return (await queries.unfinishedOfPerson(context, employee)).slice(0, queries.MOST_OPEN_PERIODS);
  }
}
