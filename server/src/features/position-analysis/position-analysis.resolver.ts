import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { pageOfRows, type RowOrder } from '../../graph/pages-of-rows.ts';
import type { Page } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { AsOfArgs, PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most, Work } from '../../graphql/work.ts';
import { Dinas, Position, type DinasRow, type PositionRow } from '../organization/index.ts';
import { competencesWith, DICTIONARY_SOURCE, dictionaryOn } from './competence.rules.ts';
import { establishPositionAnalyses } from './establish-position-analyses.service.ts';
import { Competence, PositionAnalysisItem, RequiredCompetence } from './position-analysis-items.types.ts';
import { PositionAnalysis } from './position-analysis.entity.ts';
import { PositionAnalysisPart } from './position-analysis.errors.ts';
import { decide, type PositionAnalysisStep } from './position-analysis.lifecycle.ts';
import { MOST_COMPETENCES, MOST_ITEMS } from './position-analysis.parameters.ts';
import { analysesPositions } from './position-analysis.policy.ts';
import * as queries from './position-analysis.queries.ts';
import { missingIn, PARTS } from './position-analysis.rules.ts';
import * as service from './position-analysis.service.ts';
import {
  BeginPositionAnalysisInput,
  BeginPositionAnalysisResult,
  CompetenceConnection,
  CompetencesArgs,
  DiscardPositionAnalysisInput,
  DiscardPositionAnalysisResult,
  EstablishPositionAnalysesInput,
  EstablishPositionAnalysesResult,
  ReopenPositionAnalysisInput,
  ReopenPositionAnalysisResult,
  ReviewPositionAnalysesInput,
  ReviewPositionAnalysesResult,
  SavePositionAnalysisInput,
  SavePositionAnalysisResult,
} from './position-analysis.types.ts';

const may = (step: PositionAnalysisStep, context: Context, analysis: queries.PositionAnalysisRow): boolean =>
  decide(step, { isHr: analysesPositions(signedIn(context).scope, analysis), analysis }) === null;

@Resolver(() => PositionAnalysis)
export class PositionAnalysisResolver {
  @Policy('hr')
  @Mutation(() => BeginPositionAnalysisResult, { description: 'Begins an analysis of a position, with what another one says where that is asked for.' })
  beginPositionAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => BeginPositionAnalysisInput, { description: 'Of which position.' }) input: BeginPositionAnalysisInput,
  ): Promise<BeginPositionAnalysisResult> {
    return service.beginPositionAnalysis(context, input);
  }

  @Policy('hr')
  @Mutation(() => SavePositionAnalysisResult, { description: 'Writes into an analysis that is worked on.' })
  savePositionAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => SavePositionAnalysisInput, { description: 'Which, and what of it is to be how.' }) input: SavePositionAnalysisInput,
  ): Promise<SavePositionAnalysisResult> {
    return service.savePositionAnalysis(context, input);
  }

  @Policy('hr')
  @Mutation(() => ReviewPositionAnalysesResult, { description: 'Says that analyses were looked through and wait for their decree.' })
  reviewPositionAnalyses(
    @Ctx() context: Context,
    @Arg('input', () => ReviewPositionAnalysesInput, { description: 'Which.' }) input: ReviewPositionAnalysesInput,
  ): Promise<ReviewPositionAnalysesResult> {
    return service.reviewPositionAnalyses(context, input);
  }

  @Policy('hr')
  @Mutation(() => ReopenPositionAnalysisResult, { description: 'Opens an analysis that waits for its decree, to be worked on again.' })
  reopenPositionAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => ReopenPositionAnalysisInput, { description: 'Which.' }) input: ReopenPositionAnalysisInput,
  ): Promise<ReopenPositionAnalysisResult> {
    return service.reopenPositionAnalysis(context, input);
  }

  @Policy('hr')
  @Mutation(() => DiscardPositionAnalysisResult, { description: 'Throws an analysis away that is not in force; it stays to be read.' })
  discardPositionAnalysis(
    @Ctx() context: Context,
    @Arg('input', () => DiscardPositionAnalysisInput, { description: 'Which.' }) input: DiscardPositionAnalysisInput,
  ): Promise<DiscardPositionAnalysisResult> {
    return service.discardPositionAnalysis(context, input);
  }

  @Policy('hr')
  @Mutation(() => EstablishPositionAnalysesResult, {
    description: 'Establishes analyses by a decree: each is in force from the day on, and ends the one before it.',
  })
  establishPositionAnalyses(
    @Ctx() context: Context,
    @Arg('input', () => EstablishPositionAnalysesInput, { description: 'Which, from when, and by which decree.' }) input: EstablishPositionAnalysesInput,
  ): Promise<EstablishPositionAnalysesResult> {
    return establishPositionAnalyses(context, input);
  }

  @Most(MOST_ITEMS)
  @FieldResolver(() => [PositionAnalysisItem], { description: 'What it says in its parts: part by part, each in its order.' })
  items(@Root() { id }: queries.PositionAnalysisRow, @Ctx() context: Context): Promise<PositionAnalysisItem[]> {
    return queries.itemsOf(context, id);
  }

  @Most(MOST_COMPETENCES)
  @FieldResolver(() => [RequiredCompetence], { description: 'The competences that the position requires (PermenPANRB 38/2017), in their order.' })
  competences(@Root() { id }: queries.PositionAnalysisRow, @Ctx() context: Context): Promise<RequiredCompetence[]> {
    return queries.requiredIn(context, id);
  }

  @FieldResolver(() => Int, { description: 'How many tasks it has.' })
  async taskCount(@Root() { id }: queries.PositionAnalysisRow, @Ctx() context: Context): Promise<number> {
    return (await queries.countsOf(context, id))?.tasks ?? 0;
  }

  @FieldResolver(() => Int, { description: 'How many competences it requires.' })
  async competenceCount(@Root() { id }: queries.PositionAnalysisRow, @Ctx() context: Context): Promise<number> {
    return (await queries.countsOf(context, id))?.competences ?? 0;
  }

  @Most(PARTS.length)
  @FieldResolver(() => [PositionAnalysisPart], { description: 'What it cannot be reviewed without and lacks; nothing when it is whole.' })
  async missing(@Root() { id, summary, minimumEducation }: queries.PositionAnalysisRow, @Ctx() context: Context): Promise<PositionAnalysisPart[]> {
    const { educations, tasks } = (await queries.countsOf(context, id)) ?? { educations: 0, tasks: 0 };
    return missingIn({ summary, minimumEducation, educations, tasks });
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether savePositionAnalysis and, where nothing is missing, reviewPositionAnalyses would be accepted.',
  })
  viewerCanWork(@Root() analysis: queries.PositionAnalysisRow, @Ctx() context: Context): boolean {
    return may('work', context, analysis);
  }

  @FieldResolver(() => Boolean, { description: 'Whether establishPositionAnalyses and reopenPositionAnalysis would be accepted.' })
  viewerCanEstablish(@Root() analysis: queries.PositionAnalysisRow, @Ctx() context: Context): boolean {
    return may('establish', context, analysis);
  }

  @FieldResolver(() => Boolean, { description: 'Whether discardPositionAnalysis would be accepted.' })
  viewerCanDiscard(@Root() analysis: queries.PositionAnalysisRow, @Ctx() context: Context): boolean {
    return may('discard', context, analysis);
  }
}

@Resolver(() => Position)
export class PositionAnalysesResolver {
  @FieldResolver(() => PositionAnalysis, { nullable: true, description: 'Its analysis (anjab) in force on the day; null where none is established.' })
  positionAnalysis(
    @Root() { id, instansiId }: PositionRow,
    @Ctx() context: Context,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
  ): Promise<PositionAnalysis | null> {
    return queries.analysisInForce(context, id, dayOf(context, instansiId, asOf));
  }

  @FieldResolver(() => Boolean, { description: "Whether beginPositionAnalysis is the viewer's to ask for." })
  viewerCanAnalyse(@Root() position: PositionRow, @Ctx() context: Context): boolean {
    return analysesPositions(signedIn(context).scope, position);
  }
}

/** The law is the same everywhere, so that it does not matter where midnight is. */
const dayIn = ({ now }: Context): string => now.toISOString().slice(0, 10);
@Resolver(() => Dinas)
export class DinasPositionAnalysesResolver {
  @FieldResolver(() => Boolean, { description: "Whether beginPositionAnalysis is the viewer's to ask for, of any of its positions." })
  viewerCanAnalysePositions(@Root() { id, instansiId }: DinasRow, @Ctx() context: Context): boolean {
    return analysesPositions(signedIn(context).scope, { instansiId, dinasId: id });
  }
}

const BY_CODE: RowOrder<Competence> = { mark: 'competences', key: ({ code }) => code };

@Resolver(() => Competence)
export class CompetenceResolver {
  @Policy('signedIn')
  @Work(2)
  @Query(() => CompetenceConnection, { description: 'The dictionary of competences (kamus kompetensi): the managerial and the socio-cultural ones, by code.' })
  competences(@Ctx() context: Context, @Args(() => CompetencesArgs) args: CompetencesArgs): Page<Competence> {
    const { search, competenceKind } = args;
    const found = competencesWith(dictionaryOn(dayIn(context)), search ?? '')
      .filter((entry) => !competenceKind || entry.competenceKind === competenceKind)
      .map(({ levels, ...entry }) => ({
        ...entry,
        levels: levels.map((description, index) => ({ level: index + 1, description })),
        source: DICTIONARY_SOURCE,
      }));
    return pageOfRows(found, BY_CODE, PageArgs.read(args));
  }
}
