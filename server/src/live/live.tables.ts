import { onlyWhere, rowsThrough, rowsWithin } from '../access/scope.sql.ts';
import type { TableAccess } from '../access/table-access.ts';
import { ChangeOperation } from './change-operation.ts';

export const liveTables: readonly TableAccess[] = [
  {
    table: 'change_log',
    noEntity: true,
    // Changes of rights are nobody's to read; a change of several dinas is seen by those who see all of them.
    sees: onlyWhere(
      `topic <> 'ACCESS'`,
      rowsWithin('figures', { instansi: 'instansi_id', dinas: (ids) => `cardinality(dinas_ids) > 0 and dinas_ids <@ ${ids}` }),
    ),
    system: 'reads',
    watched: { not: 'it is the log' },
    enums: { operation: ChangeOperation },
  },
  {
    table: 'change_log_ids',
    noEntity: true,
    sees: rowsThrough('exists (select 1 from change_log c where c.sequence = change_log_ids.sequence)'),
    system: 'reads',
    watched: { not: 'it is part of the log' },
  },
];
