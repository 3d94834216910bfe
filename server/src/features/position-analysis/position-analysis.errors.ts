import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Most } from '../../graphql/work.ts';
import { MOST_LEVEL } from './competence.parameters.ts';
import { PositionAnalysis, PositionAnalysisState } from './position-analysis.entity.ts';
import { PARTS } from './position-analysis.rules.ts';

export const PositionAnalysisPart = graphEnum(
  'PositionAnalysisPart',
  { SUMMARY: 'What the position is for.', EDUCATION: 'The education that it asks for: a level, or in words.', TASK: 'Its tasks.' },
  'What a position analysis cannot be reviewed without.',
  PARTS,
);
export type PositionAnalysisPart = EnumOf<typeof PositionAnalysisPart>;

@ObjectType({ implements: Refusal, description: 'Somebody changed the analysis after it was read.' })
export class PositionAnalysisChanged extends Refusal<'POSITION_ANALYSIS_CHANGED'> {
  @Field(() => PositionAnalysis, { description: 'The analysis as it now is.' })
  readonly current: PositionAnalysis;

  constructor(current: PositionAnalysis) {
    super('The analysis has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

const INSTEAD: Readonly<Record<PositionAnalysisState, string>> = {
  DRAFT: 'review it first',
  REVIEWED: 'open it again to change it',
  ESTABLISHED: 'it holds by its decree; begin another analysis, which can be made of this one',
  DISCARDED: 'begin another one',
};

@ObjectType({ implements: Refusal, description: 'The analysis is not in a state from which this can be done.' })
export class PositionAnalysisStateWrong extends Refusal<'POSITION_ANALYSIS_STATE_WRONG'> {
  @Field(() => PositionAnalysis, { description: 'Which analysis, as it is.' })
  readonly analysis: PositionAnalysis;

  constructor(analysis: PositionAnalysis) {
    const state: PositionAnalysisState = analysis.analysisState;
    super(`The analysis is ${state}: ${INSTEAD[state]}.`);
    this.analysis = analysis;
  }
}

@ObjectType({ implements: Refusal, description: 'The position has an analysis that is worked on already.' })
export class PositionAnalysisOpen extends Refusal<'POSITION_ANALYSIS_OPEN'> {
  @Field(() => PositionAnalysis, { description: 'The one that is worked on.' })
  readonly openAnalysis: PositionAnalysis;

  constructor(open: PositionAnalysis) {
    super('The position has an analysis that is worked on already; go on with it, or throw it away first.');
    this.openAnalysis = open;
  }
}

@ObjectType({ implements: Refusal, description: 'The analysis lacks what it cannot be reviewed without.' })
export class PositionAnalysisIncomplete extends Refusal<'POSITION_ANALYSIS_INCOMPLETE'> {
  @Field(() => PositionAnalysis, { description: 'Which analysis.' })
  readonly analysis: PositionAnalysis;

  @Most(PARTS.length)
  @Field(() => [PositionAnalysisPart], { description: 'What it lacks.' })
  readonly missing: PositionAnalysisPart[];

  constructor(analysis: PositionAnalysis, missing: PositionAnalysisPart[]) {
    super(`The analysis cannot be reviewed without ${missing.join(', ')}; say that first.`);
    this.analysis = analysis;
    this.missing = missing;
  }
}

@ObjectType({ implements: Refusal, description: 'The dictionary of competences has none of this code.' })
export class CompetenceUnknown extends Refusal<'COMPETENCE_UNKNOWN'> {
  @Field(() => String, { description: 'The code that was sent.' })
  readonly sent: string;

  constructor(sent: string) {
    super(`The dictionary has no competence “${sent}”; the codes there are stand in competences. Technical ones are written out, with a title.`);
    this.sent = sent;
  }
}

@ObjectType({ implements: Refusal, description: 'A competence has no such level.' })
export class CompetenceLevelWrong extends Refusal<'COMPETENCE_LEVEL_WRONG'> {
  @Field(() => Int, { description: 'The level that was sent.' })
  readonly level: number;

  constructor(level: number) {
    super(`A competence has the levels 1 to ${MOST_LEVEL}, not ${level}.`);
    this.level = level;
  }
}

@ObjectType({ implements: Refusal, description: 'Another analysis of the position is in force from that day or a later one.' })
export class PositionAnalysisDaysOverlap extends Refusal<'POSITION_ANALYSIS_DAYS_OVERLAP'> {
  @Field(() => PositionAnalysis, { description: 'The one that is in force.' })
  readonly inForce: PositionAnalysis;

  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  readonly validFrom: string;

  constructor(inForce: PositionAnalysis, validFrom: string) {
    super(`Another analysis of the position is in force from ${validFrom}; choose a later day, or take back the act that established it.`);
    this.inForce = inForce;
    this.validFrom = validFrom;
  }
}
