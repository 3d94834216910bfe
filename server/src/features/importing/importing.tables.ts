import { rowsThrough, rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';
import { ImportState } from './life/import-state.ts';
import { ImportOutcome } from './life/importing.types.ts';

export const importingTables: readonly TableAccess[] = [
  {
    table: 'import',
    noEntity: true,
    // An import may touch any dinas of the instansi, so HR of one dinas is not enough.
    sees: rowsWithin('hr', { instansi: 'instansi_id' }),
    watched: { topic: 'IMPORT', as: 'import', by: { function: 'log_import_applied', told: `state = 'APPLIED'` } },
    enums: { state: ImportState },
  },
  {
    table: 'import_row',
    noEntity: true,
    sees: rowsThrough('exists (select 1 from import i where i.id = import_row.import_id)'),
    watched: { not: 'rows under check are thrown away when the import ends' },
    enums: { outcome: ImportOutcome },
  },
];
