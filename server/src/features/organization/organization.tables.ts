import { rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

/** The structure is open to everybody who belongs to the instansi; nobody changes it by hand, imports do. */
export const organizationTables: readonly TableAccess[] = [
  {
    table: 'instansi',
    sees: rowsWithin('structure', { instansi: 'id' }),
    watched: { topic: 'ORGANIZATION', as: 'instansi', rows: (changed) => `select id, id as instansi_id, null::uuid as dinas_id from ${changed}` },
  },
  {
    table: 'dinas',
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    watched: { topic: 'ORGANIZATION', as: 'dinas', rows: (changed) => `select id, instansi_id, id as dinas_id from ${changed}` },
  },
  { table: 'unit', sees: rowsWithin('structure', { instansi: 'instansi_id' }), watched: { topic: 'ORGANIZATION', as: 'unit' } },
  { table: 'position', sees: rowsWithin('structure', { instansi: 'instansi_id' }), watched: { topic: 'ORGANIZATION', as: 'position' } },
];
