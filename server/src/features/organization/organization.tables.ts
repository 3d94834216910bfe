import { rowsWithin } from '../../access/scope.sql.ts';
import type { Journaled, TableAccess } from '../../access/table-access.ts';

const BY_NAME: Journaled = { named: (row) => `${row}.name` };

const HR = rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' });

const HR_OF_ALL = rowsWithin('hr', { instansi: 'instansi_id' });

/** The structure is open to everybody who belongs to the instansi; HR changes units and positions by hand, HR of the whole government dinas. */
export const organizationTables: readonly TableAccess[] = [
  {
    table: 'instansi',
    sees: rowsWithin('structure', { instansi: 'id' }),
    watched: { topic: 'ORGANIZATION', as: 'instansi', rows: (changed) => `select id, id as instansi_id, null::uuid as dinas_id from ${changed}` },
    journaled: BY_NAME,
  },
  {
    table: 'dinas',
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    adds: HR_OF_ALL,
    changes: HR_OF_ALL,
    watched: { topic: 'ORGANIZATION', as: 'dinas', rows: (changed) => `select id, instansi_id, id as dinas_id from ${changed}` },
    journaled: BY_NAME,
  },
  {
    table: 'unit',
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    adds: HR,
    changes: HR,
    watched: { topic: 'ORGANIZATION', as: 'unit' },
    journaled: { ...BY_NAME, comesBackBy: (row) => `nlevel(${row}.path)` },
  },
  {
    table: 'stated_name',
    noEntity: true,
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    adds: HR,
    // Where a name is stated once more for its day.
    changes: HR,
    watched: { not: 'the dinas or unit is written with it, which is told' },
    journaled: {
      ...BY_NAME,
      factsOf: {
        nodes: { unit: 'unit_id', dinas: 'dinas_id' },
        says: {
          tells: ['name', 'shortName', 'decreeNumber'],
          fields: (row) => `jsonb_build_object('name', ${row}.name, 'shortName', ${row}.short_name, 'decreeNumber', ${row}.decree_number)`,
          since: (row) => `${row}.valid_from`,
          follow: (row, other) => `${row}.dinas_id = ${other}.dinas_id and ${row}.unit_id is not distinct from ${other}.unit_id`,
        },
      },
    },
  },
  {
    table: 'position',
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    adds: HR,
    changes: HR,
    watched: { topic: 'ORGANIZATION', as: 'position' },
    journaled: { named: (row) => `${row}.title` },
  },
];
