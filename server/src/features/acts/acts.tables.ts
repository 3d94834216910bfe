import { ACTS_TOPIC } from '../../access/narrow-topics.ts';
import { rowsThrough, rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

/** What HR did is HR's to read, where they could have done it. */
const HR = rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' });

export const actsTables: readonly TableAccess[] = [
  {
    table: 'act',
    sees: HR,
    adds: HR,
    watched: { topic: ACTS_TOPIC, as: 'act' },
    journaled: { not: 'an act is taken back by another one, which says so' },
  },
  {
    table: 'act_row',
    noEntity: true,
    // Whole rows, which are told field by field under the rights of the reader (act-rows.queries.ts).
    sees: rowsThrough('exists (select 1 from act a where a.id = act_row.act_id)'),
    system: 'reads',
    watched: { not: 'the rows themselves are told' },
    journaled: { not: 'it is the journal' },
  },
];
