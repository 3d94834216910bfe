import { rowsThrough, rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';
import { ImportState } from './life/import-state.ts';
import { ImportAnswer, ImportOutcome } from './life/importing.types.ts';

export const importingTables: readonly TableAccess[] = [
  {
    table: 'import',
    noEntity: true,
    // An import may touch any dinas of the instansi, so HR of one dinas is not enough.
    sees: rowsWithin('hr', { instansi: 'instansi_id' }),
    watched: { topic: 'IMPORT', as: 'import', by: { function: 'log_import_applied', told: `state = 'APPLIED'` } },
    journaled: { not: 'that a file came and what became of it stays so; its act is taken back' },
    enums: { state: ImportState },
  },
  {
    table: 'import_profile',
    noEntity: true,
    sees: rowsWithin('hr', { instansi: 'instansi_id' }),
    watched: { not: 'how files are read is no part of what is on record' },
    journaled: { not: 'how files are read is no part of what is on record' },
  },
  {
    table: 'import_wording',
    noEntity: true,
    sees: rowsWithin('hr', { instansi: 'instansi_id' }),
    watched: { not: 'how files are read is no part of what is on record' },
    journaled: { not: 'how files are read is no part of what is on record' },
  },
  {
    table: 'import_row',
    noEntity: true,
    sees: rowsThrough('exists (select 1 from import i where i.id = import_row.import_id)'),
    watched: { not: 'rows under check are thrown away when the import ends' },
    journaled: { not: 'rows under check are thrown away when the import ends' },
    enums: { outcome: ImportOutcome, answer: ImportAnswer },
  },
];
