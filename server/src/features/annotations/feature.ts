import type { Feature } from '../../feature.ts';
import { Annotation } from './annotation.entity.ts';
import { annotationExamples, annotationsBuilders } from './annotations.builder.ts';
import { annotationsLists } from './annotations.lists.ts';
import { annotationsNeighbours } from './annotations.neighbours.ts';
import { ANNOTATION, annotationById } from './annotations.queries.ts';
import { AnnotationsInstansiResolver, AnnotationsResolver } from './annotations.resolver.ts';
import { annotationSheets } from './annotations.sheets.ts';
import { annotationsTables } from './annotations.tables.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    annotation: 'Annotation';
  }
}

/** What happened, pinned to figures and days, with what followed. */
export const annotations: Feature = {
  name: 'annotations',
  entities: [Annotation],
  tables: annotationsTables,
  resolvers: [AnnotationsResolver, AnnotationsInstansiResolver],
  around: [...annotationsNeighbours, ...annotationsLists],
  nodes: [{ prefix: 'annotation', type: 'Annotation', read: annotationById, shape: ANNOTATION }],
  topics: { ANNOTATION: 'What happened, pinned to figures.' },
  sheets: annotationSheets,
  builders: annotationsBuilders,
  examples: annotationExamples,
};
