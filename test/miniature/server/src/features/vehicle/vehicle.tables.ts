import { rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

export const vehicleTables: readonly TableAccess[] = [
  {
    table: 'vehicle',
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    changes: rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' }),
    watched: { topic: 'VEHICLE', as: 'vehicle' },
    journaled: { named: (row) => `${row}.plate` },
  },
];
