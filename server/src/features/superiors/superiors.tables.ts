import { rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

export const superiorsTables: readonly TableAccess[] = [
  {
    table: 'evaluation_reminder',
    noEntity: true,
    // To whoever sees the figures of the dinas from which the reminder went out; of several dinas, of the whole government.
    sees: rowsWithin('figures', { instansi: 'instansi_id', dinas: 'dinas_id' }),
    watched: { not: 'the act that reminds is told, and the reminder to whom it goes' },
    journaled: { named: (row) => `(select e.name from employee e where e.id = ${row}.employee_id)`, factsOf: { nodes: { employee: 'employee_id' } } },
  },
];
