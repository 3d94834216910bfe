import { rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

/** Who sees the figures of all of the place reads what is pinned to them; a unit alone opens neither. */
const FIGURES = rowsWithin('figures', { instansi: 'instansi_id', dinas: 'dinas_id' });

export const annotationsTables: readonly TableAccess[] = [
  {
    table: 'annotation',
    sees: FIGURES,
    // The widest it could be: of those who see the figures the service lets leadership and HR write (annotations.lifecycle.ts).
    adds: FIGURES,
    changes: FIGURES,
    removes: FIGURES,
    watched: { topic: 'ANNOTATION', as: 'annotation' },
    journaled: { not: 'leadership writes it too, whose acts there are none of; it changes nothing on record, and the feed tells each change of it' },
  },
];
