import type { Ask, Asked } from './named-ids-of-structure.ts';

/** Every id that boards and figures take. */
export const ofFigures = (ask: Ask, CORRECT: (prefix: string) => string): Record<string, readonly Asked[]> => ({
  'Query.board instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Query.board periodId': [ask('period', 'BAD_INPUT', `instansiId: ${CORRECT('instansi')}, periodId: $x`)],
  'Query.figure subjectId': ['instansi', 'dinas', 'unit'].map((prefix) => ask(prefix, 'BAD_INPUT', 'key: NEED, subjectId: $x')),
  'Query.figure periodId': [
    ask('period', 'BAD_INPUT', `key: EXPECTED, subjectId: ${CORRECT('dinas')}, periodId: $x`),
    ask('period', 'BAD_INPUT', `key: NEED, subjectId: ${CORRECT('dinas')}, periodId: $x`),
  ],
  'Query.figureHistory subjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', 'key: NEED, subjectId: $x')),
  'Query.figureHistory periodId': [ask('period', 'BAD_INPUT', `key: EXPECTED, subjectId: ${CORRECT('dinas')}, periodId: $x`)],
  'Query.comparison subjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', `subjectId: $x, otherSubjectId: ${CORRECT('dinas')}`)),
  'Query.comparison otherSubjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', `subjectId: ${CORRECT('dinas')}, otherSubjectId: $x`)),
  'Query.comparison periodId': [ask('period', 'BAD_INPUT', `subjectId: ${CORRECT('dinas')}, periodId: $x, otherSubjectId: ${CORRECT('dinas')}`)],
  'Query.comparison otherPeriodId': [ask('period', 'BAD_INPUT', `subjectId: ${CORRECT('dinas')}, otherSubjectId: ${CORRECT('dinas')}, otherPeriodId: $x`)],
  'Query.figureProjection subjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', 'key: NEED, subjectId: $x')),
  'Query.evaluationPace subjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', `subjectId: $x, periodId: ${CORRECT('period')}`)),
  'Query.evaluationPace periodId': [ask('period', 'BAD_INPUT', `subjectId: ${CORRECT('dinas')}, periodId: $x`)],
  'Subscription.board instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Subscription.board periodId': [ask('period', 'BAD_INPUT', `instansiId: ${CORRECT('instansi')}, periodId: $x`)],
  'Subscription.dinas id': [ask('dinas', 'BAD_INPUT', 'id: $x')],
  'Subscription.dinas periodId': [ask('period', 'BAD_INPUT', `id: ${CORRECT('dinas')}, periodId: $x`)],
});
