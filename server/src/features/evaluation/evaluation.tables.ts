import { rowsWithin } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';
import { unitOfPosition } from '../organization/index.ts';
import { heldOnDaysOf } from './expected.sql.ts';

/** A superior writes the evaluations of the people who report to him. */
const REPORTS = rowsWithin('reports', { person: 'employee_id' });

export const evaluationTables: readonly TableAccess[] = [
  {
    table: 'evaluation_period',
    sees: rowsWithin('structure', { instansi: 'instansi_id' }),
    adds: rowsWithin('hr', { instansi: 'instansi_id' }),
    changes: rowsWithin('hr', { instansi: 'instansi_id' }),
    watched: { topic: 'EVALUATION', as: 'period', rows: (changed) => `select id, instansi_id, null::uuid as dinas_id, validity as days from ${changed}` },
    journaled: { named: (row) => `${row}.label` },
  },
  {
    table: 'evaluation',
    sees: rowsWithin('evaluations', {
      instansi: 'instansi_id',
      dinas: 'dinas_id',
      person: 'employee_id',
      unit: unitOfPosition('(select a.position_id from assignment a where a.id = evaluation.assignment_id)'),
    }),
    adds: REPORTS,
    changes: REPORTS,
    // Whatever is written about an evaluation is about its period as a whole. Rating somebody counts where the person is by now: that dinas is told as well, without ids.
    watched: {
      topic: 'EVALUATION',
      as: 'evaluation',
      rows: (changed) => `
        select v.id, v.instansi_id, v.dinas_id, p.validity as days from ${changed} v left join evaluation_period p on p.id = v.period_id
        union all
        select null::uuid, s.instansi_id, o.dinas_id, p.validity from ${changed} s join evaluation_period p on p.id = s.period_id
        join assignment o on o.employee_id = s.employee_id and o.dinas_id <> s.dinas_id and ${heldOnDaysOf('o', 'p')}`,
    },
    journaled: {
      named: (row) =>
        `concat_ws(' · ', (select e.name from employee e where e.id = ${row}.employee_id), (select p.label from evaluation_period p where p.id = ${row}.period_id))`,
    },
  },
];
