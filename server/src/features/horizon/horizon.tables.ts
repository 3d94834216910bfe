import { rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

export const horizonTables: readonly TableAccess[] = [
  {
    table: 'horizon_watch',
    noEntity: true,
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    watched: { not: 'a setting of the command line, read with every answer' },
    journaled: { not: 'a setting of the command line' },
  },
  {
    table: 'horizon_alert',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'what was told is told by the notifications themselves' },
    journaled: { not: 'what somebody was told they have read: it cannot be taken back' },
  },
];
