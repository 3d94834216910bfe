import type { Ask, Asked } from './named-ids-of-structure.ts';

/** Every id that position analyses take. */
export const ofPositionAnalysis = (ask: Ask, CORRECT: (prefix: string) => string): Record<string, readonly Asked[]> => {
  const one = (more = ''): string => `input: { analysisId: $x, version: 1${more} }`;
  const several = (more = ''): string => `input: { analyses: [{ analysisId: $x, version: 1 }]${more} }`;
  return {
    'Mutation.beginPositionAnalysis input.positionId': [ask('position', 'NOT_FOUND', 'input: { positionId: $x }')],
    'Mutation.beginPositionAnalysis input.madeOfId': [ask('positionAnalysis', 'NOT_FOUND', `input: { positionId: ${CORRECT('position')}, madeOfId: $x }`)],
    'Mutation.savePositionAnalysis input.analysisId': [ask('positionAnalysis', 'NOT_FOUND', one(', summary: "a"'))],
    'Mutation.reviewPositionAnalyses input.analyses.analysisId': [ask('positionAnalysis', 'NOT_FOUND', several())],
    'Mutation.reopenPositionAnalysis input.analysisId': [ask('positionAnalysis', 'NOT_FOUND', one())],
    'Mutation.discardPositionAnalysis input.analysisId': [ask('positionAnalysis', 'NOT_FOUND', one())],
    'Mutation.establishPositionAnalyses input.analyses.analysisId': [
      ask('positionAnalysis', 'NOT_FOUND', several(', since: "2026-05-01", decreeNumber: "SK"')),
    ],
  };
};
