import type { Feature } from '../../feature.ts';
import { PositionAnalysis } from './position-analysis.entity.ts';
import { positionAnalysisBuilders, positionAnalysisExamples } from './position-analysis.builder.ts';
import { positionAnalysisImport } from './position-analysis.import.ts';
import { positionAnalysisLists } from './position-analysis.lists.ts';
import { positionAnalysisNeighbours } from './position-analysis.neighbours.ts';
import { POSITION_ANALYSIS, positionAnalysisById } from './position-analysis.queries.ts';
import { CompetenceResolver, DinasPositionAnalysesResolver, PositionAnalysesResolver, PositionAnalysisResolver } from './position-analysis.resolver.ts';
import { positionAnalysisSheets } from './position-analysis.sheets.ts';
import { positionAnalysisTables } from './position-analysis.tables.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    positionAnalysis: 'PositionAnalysis';
  }
}

/** What positions are for and what they ask of their holders, drafted, reviewed and established version by version. */
export const positionAnalysis: Feature = {
  name: 'position-analysis',
  entities: [PositionAnalysis],
  tables: positionAnalysisTables,
  resolvers: [PositionAnalysisResolver, PositionAnalysesResolver, DinasPositionAnalysesResolver, CompetenceResolver],
  around: [...positionAnalysisNeighbours, ...positionAnalysisLists],
  nodes: [{ prefix: 'positionAnalysis', type: 'PositionAnalysis', read: positionAnalysisById, shape: POSITION_ANALYSIS }],
  topics: { POSITION_ANALYSIS: 'Position analyses: what positions are for and what they ask of their holders.' },
  sheets: positionAnalysisSheets,
  imports: [positionAnalysisImport],
  builders: positionAnalysisBuilders,
  examples: positionAnalysisExamples,
};
