import { rowsThrough, rowsWithin, within } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

const HR = rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' });
const HR_OF_ALL = rowsWithin('hr', { instansi: 'instansi_id' });
const STRUCTURE = within('structure', { instansi: 'instansi_id' });
const OF_ANALYSIS = 'exists (select 1 from workload_analysis a where a.id = workload_task.analysis_id)';
/** Whoever sees a draft is HR of its dinas. */
const OF_DRAFT = rowsThrough(
  `exists (select 1 from workload_analysis a where a.id = workload_task.analysis_id and a.dinas_id = workload_task.dinas_id and a.state = 'DRAFT')`,
);

export const workloadTables: readonly TableAccess[] = [
  {
    table: 'stated_working_time',
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    adds: HR_OF_ALL,
    changes: HR_OF_ALL,
    watched: { topic: 'WORKLOAD', as: 'workingTime', rows: (changed) => `select id, instansi_id, null::uuid as dinas_id from ${changed}` },
    journaled: { named: (row) => `${row}.minutes_per_year::text` },
  },
  {
    table: 'workload_analysis',
    // What is established is as open as the need that it is the reason of; what is being worked on is HR's.
    sees: rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' }, `(state = 'ESTABLISHED' and ${STRUCTURE})`),
    adds: HR,
    changes: HR,
    watched: { topic: 'WORKLOAD', as: 'workloadAnalysis' },
    // Written within an act when it is established: taken back, it waits for its decree again.
    journaled: { named: (row) => `${row}.name` },
  },
  {
    table: 'workload_task',
    sees: rowsThrough(OF_ANALYSIS),
    adds: OF_DRAFT,
    changes: OF_DRAFT,
    removes: OF_DRAFT,
    watched: {
      topic: 'WORKLOAD',
      as: 'workloadTask',
      rows: (changed) => `select t.id, a.instansi_id, t.dinas_id from ${changed} t join workload_analysis a on a.id = t.analysis_id`,
    },
    journaled: { not: 'no act writes a task: what is established is not changed' },
  },
];
