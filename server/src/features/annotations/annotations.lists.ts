import { within } from '../../access/scope.sql.ts';
import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { sightBy } from '../../graph/sight.ts';
import { FigureKey } from '../figures/index.ts';
import { INSTANSI, partsOfInstansi } from '../organization/index.ts';
import { ANNOTATION, isOfFigure } from './annotations.queries.ts';
import { AnnotationConnection } from './annotations.types.ts';

const ANNOTATIONS = listing({
  shape: ANNOTATION,
  connection: AnnotationConnection,
  conditions: {
    ofFigure: { type: () => FigureKey, description: 'Of this figure.', sql: ({ alias }, figure: string) => isOfFigure(alias, figure) },
  },
});
const NEWEST_FIRST = { field: 'DAY', direction: 'DESC' } as const;

export const annotationsLists = [
  rootLists({
    annotations: { of: ANNOTATIONS, usual: NEWEST_FIRST, description: 'What happened, pinned to figures that the viewer sees, the newest day first.' },
  }),
  lists(INSTANSI, {
    annotations: {
      of: ANNOTATIONS,
      key: 'instansiId',
      sight: (i) => sightBy({ all: within('figures', { instansi: `${i}.id` }), part: partsOfInstansi('figures', `${i}.id`, { units: false }) }),
      usual: NEWEST_FIRST,
      description: 'What happened there, pinned to its figures and to those of its dinas, as far as the viewer sees them, the newest day first.',
    },
  }),
];
