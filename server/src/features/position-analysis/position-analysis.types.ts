import { ArgsType, Extensions, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { lengthOf } from '../../graphql/length.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { ActInput, actKind, actResultOf } from '../acts/index.ts';
import { EducationLevel } from '../organization/index.ts';
import { Competence, CompetenceKind, PositionAnalysisSectionInput, RequiredCompetenceInput } from './position-analysis-items.types.ts';
import { PositionAnalysis } from './position-analysis.entity.ts';
import {
  CompetenceLevelWrong,
  CompetenceUnknown,
  PositionAnalysisChanged,
  PositionAnalysisDaysOverlap,
  PositionAnalysisIncomplete,
  PositionAnalysisOpen,
  PositionAnalysisStateWrong,
} from './position-analysis.errors.ts';
import { MOST_AT_ONCE } from './position-analysis.parameters.ts';

export const ESTABLISH_POSITION_ANALYSES = actKind('ESTABLISH_POSITION_ANALYSES', 'Position analyses were established.');

export const PositionAnalysisConnection = connectionOf(PositionAnalysis, 'PositionAnalysis');
export const CompetenceConnection = connectionOf(Competence, 'Competence');

@ArgsType()
export class CompetencesArgs extends PageArgs {
  @Field(() => Text(SEARCH_LENGTH, 0), {
    nullable: true,
    description: 'Words of the code, the title or the definition, all of them, in any order; at most 200 characters.',
  })
  search?: string | null;
  @Field(() => CompetenceKind, { nullable: true, description: 'Of this kind; of all when left out.' }) competenceKind?: CompetenceKind | null;
}

@InputType({ description: 'A position analysis that is to be worked on.' })
export class BeginPositionAnalysisInput {
  @Field(() => NodeId('position'), { description: 'Of which position.' }) positionId!: string;
  @Field(() => NodeId(PositionAnalysis), {
    nullable: true,
    description: 'The analysis that it begins with, of this position or of another one in the same government; nothing when left out.',
  })
  madeOfId?: string | null;
}

@Extensions({ mostItems: MOST_AT_ONCE })
@InputType({ description: 'A position analysis with the version that was read.' })
export class ReadPositionAnalysisInput {
  @Field(() => NodeId(PositionAnalysis), { description: 'Which analysis.' }) analysisId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@InputType({ description: 'Writes into an analysis that is worked on; what is left out stays as it is.' })
export class SavePositionAnalysisInput {
  @Field(() => NodeId(PositionAnalysis), { description: 'Which analysis.' }) analysisId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => Text(lengthOf(PositionAnalysis, 'summary')), { nullable: true, description: 'What the position is for; null takes it away.' })
  summary?: string | null;
  @Field(() => EducationLevel, { nullable: true, description: 'Lowest level of education; null takes it away.' }) minimumEducation?: EducationLevel | null;
  @Field(() => Int, { nullable: true, description: 'Kelas jabatan 1 to 17 that the analysis arrived at; null takes it away.' }) analysedClass?: number | null;
  @Field(() => [PositionAnalysisSectionInput], { nullable: true, description: 'Parts as they are to be, each once; the others stay.' })
  sections?: PositionAnalysisSectionInput[] | null;
  @Field(() => [RequiredCompetenceInput], { nullable: true, description: 'All required competences as they are to be, each once; left out they stay.' })
  competences?: RequiredCompetenceInput[] | null;
}

@InputType({ description: 'Analyses that were looked through: all of them or none.' })
export class ReviewPositionAnalysesInput {
  @Field(() => [ReadPositionAnalysisInput], { description: 'Which: 100 at most, each once.' }) analyses!: ReadPositionAnalysisInput[];
}

@InputType({ description: 'An analysis that is to be worked on again.' })
export class ReopenPositionAnalysisInput {
  @Field(() => NodeId(PositionAnalysis), { description: 'Which analysis.' }) analysisId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@InputType({ description: 'An analysis that is to be thrown away.' })
export class DiscardPositionAnalysisInput {
  @Field(() => NodeId(PositionAnalysis), { description: 'Which analysis.' }) analysisId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@InputType({ description: 'Establishes analyses by one decree: all of them or none.' })
export class EstablishPositionAnalysesInput extends ActInput {
  @Field(() => [ReadPositionAnalysisInput], { description: 'Which: 100 at most, each once, of one government.' }) analyses!: ReadPositionAnalysisInput[];
  @Field(() => LocalDateScalar, { description: 'First day on which they are in force.' }) since!: string;
  @Field(() => Text(lengthOf(PositionAnalysis, 'decreeNumber')), { description: 'Number of the decree (SK penetapan).' }) decreeNumber!: string;
}

@ObjectType({ description: 'The analysis as it now is.' })
export class PositionAnalysisSaved {
  @Field(() => PositionAnalysis, { description: 'The analysis.' })
  readonly analysis: PositionAnalysis;

  constructor(analysis: PositionAnalysis) {
    this.analysis = analysis;
  }
}

@ObjectType({ description: 'All of the analyses were written.' })
export class PositionAnalysesSaved {
  @Field(() => Int, { description: 'How many.' })
  readonly savedCount: number;

  constructor(savedCount: number) {
    this.savedCount = savedCount;
  }
}

const OR = 'The analysis, or why not.';

export const BeginPositionAnalysisResult = resultOf('BeginPositionAnalysisResult', OR, [PositionAnalysisSaved, PositionAnalysisOpen]);
export type BeginPositionAnalysisResult = typeof BeginPositionAnalysisResult;
export const SavePositionAnalysisResult = resultOf('SavePositionAnalysisResult', OR, [
  PositionAnalysisSaved,
  PositionAnalysisChanged,
  PositionAnalysisStateWrong,
  CompetenceUnknown,
  CompetenceLevelWrong,
]);
export type SavePositionAnalysisResult = typeof SavePositionAnalysisResult;
export const ReviewPositionAnalysesResult = resultOf('ReviewPositionAnalysesResult', 'The analyses, or why not.', [
  PositionAnalysesSaved,
  PositionAnalysisChanged,
  PositionAnalysisStateWrong,
  PositionAnalysisIncomplete,
]);
export type ReviewPositionAnalysesResult = typeof ReviewPositionAnalysesResult;
export const ReopenPositionAnalysisResult = resultOf('ReopenPositionAnalysisResult', OR, [
  PositionAnalysisSaved,
  PositionAnalysisChanged,
  PositionAnalysisStateWrong,
]);
export type ReopenPositionAnalysisResult = typeof ReopenPositionAnalysisResult;
export const DiscardPositionAnalysisResult = resultOf('DiscardPositionAnalysisResult', OR, [
  PositionAnalysisSaved,
  PositionAnalysisChanged,
  PositionAnalysisStateWrong,
]);
export type DiscardPositionAnalysisResult = typeof DiscardPositionAnalysisResult;
export const EstablishPositionAnalysesResult = actResultOf('EstablishPositionAnalysesResult', 'The analyses, or why not.', [
  PositionAnalysesSaved,
  PositionAnalysisChanged,
  PositionAnalysisStateWrong,
  PositionAnalysisDaysOverlap,
]);
export type EstablishPositionAnalysesResult = typeof EstablishPositionAnalysesResult;
