import { ACTS_TOPIC } from '../../access/narrow-topics.ts';
import { rowsThrough, rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

/** Nobody but HR hears of what is only being thought of. */
const HR = rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' });
const OF_DRAFT = rowsThrough('exists (select 1 from reorganisation r where r.id = reorganisation_step.reorganisation_id)');

export const reorganisationTables: readonly TableAccess[] = [
  {
    table: 'reorganisation',
    sees: HR,
    adds: HR,
    changes: HR,
    watched: { topic: ACTS_TOPIC, as: 'reorganisation' },
    // Written within an act when it is applied: taken back, it is a draft again.
    journaled: { named: (row) => `${row}.name` },
  },
  {
    table: 'reorganisation_step',
    noEntity: true,
    sees: OF_DRAFT,
    adds: OF_DRAFT,
    changes: OF_DRAFT,
    removes: OF_DRAFT,
    watched: { not: 'its draft is told, whose version every change of a step raises' },
    journaled: { not: 'no act writes a step' },
  },
];
