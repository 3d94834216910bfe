import type { Ask, Asked } from './named-ids-of-structure.ts';

/** Every id that changes of events and of saved views take. */
export const ofAnnotations = (ask: Ask, CORRECT: (prefix: string) => string): Record<string, readonly Asked[]> => ({
  'Mutation.addAnnotation input.instansiId': [ask('instansi', 'NOT_FOUND', 'input: { instansiId: $x, figure: GAP, day: "2026-01-05", text: "a" }')],
  'Mutation.addAnnotation input.dinasId': [
    ask('dinas', 'NOT_FOUND', `input: { instansiId: ${CORRECT('instansi')}, dinasId: $x, figure: GAP, day: "2026-01-05", text: "a" }`),
  ],
  'Mutation.addAnnotation input.periodId': [
    ask('period', 'NOT_FOUND', `input: { instansiId: ${CORRECT('instansi')}, figure: SEALED, periodId: $x, day: "2026-01-05", text: "a" }`),
  ],
  'Mutation.changeAnnotation input.annotationId': [ask('annotation', 'NOT_FOUND', 'input: { annotationId: $x, version: 1, text: "a" }')],
  'Mutation.removeAnnotation input.annotationId': [ask('annotation', 'NOT_FOUND', 'input: { annotationId: $x, version: 1 }')],
  'Mutation.saveView input.instansiId': [ask('instansi', 'NOT_FOUND', 'input: { instansiId: $x, name: "a", address: "/a" }')],
  'Mutation.changeView input.viewId': [ask('view', 'NOT_FOUND', 'input: { viewId: $x, version: 1, name: "a" }')],
  'Mutation.deleteView input.viewId': [ask('view', 'NOT_FOUND', 'input: { viewId: $x, version: 1 }')],
});
