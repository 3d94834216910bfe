import { either, onlyWhere, rowsThrough, rowsWithin } from '../access/scope.sql.ts';
import type { TableAccess } from '../access/table-access.ts';
import { ABSENCES_TOPIC, ACCOUNTS_TOPIC, ACTS_TOPIC, TRANSFERS_TOPIC } from '../access/narrow-topics.ts';
import { ChangeOperation } from './change-operation.ts';

const OF_ALL_DINAS = { instansi: 'instansi_id', dinas: (ids: string) => `cardinality(dinas_ids) > 0 and dinas_ids <@ ${ids}` };

export const liveTables: readonly TableAccess[] = [
  {
    table: 'change_log',
    noEntity: true,
    // Changes of rights are nobody's to read, those of accounts their administrators', acts those of HR, absences those who see private fields, transfers those of HR of the whole government; a change of several dinas is seen by those who see all of them.
    sees: either(
      onlyWhere(
        `topic not in ('ACCESS', '${ACCOUNTS_TOPIC}', '${ACTS_TOPIC}', '${ABSENCES_TOPIC}', '${TRANSFERS_TOPIC}')`,
        rowsWithin('figures', OF_ALL_DINAS),
      ),
      onlyWhere(`topic = '${ACTS_TOPIC}'`, rowsWithin('hr', OF_ALL_DINAS)),
      onlyWhere(`topic = '${ABSENCES_TOPIC}'`, rowsWithin('private', OF_ALL_DINAS)),
      onlyWhere(`topic = '${TRANSFERS_TOPIC}'`, rowsWithin('hr', { instansi: 'instansi_id' })),
      onlyWhere(`topic = '${ACCOUNTS_TOPIC}'`, rowsWithin('administration', { instansi: 'instansi_id' })),
    ),
    system: 'reads',
    watched: { not: 'it is the log' },
    journaled: { not: 'it is only ever added to' },
    enums: { operation: ChangeOperation },
  },
  {
    table: 'change_log_ids',
    noEntity: true,
    sees: rowsThrough('exists (select 1 from change_log c where c.sequence = change_log_ids.sequence)'),
    system: 'reads',
    watched: { not: 'it is part of the log' },
    journaled: { not: 'it is only ever added to' },
  },
  {
    table: 'change_log_kept',
    noEntity: true,
    sees: 'nobody',
    system: 'reads',
    watched: { not: 'it says what of the log is gone' },
    journaled: { not: 'what is forgotten of the log does not come back' },
  },
];
