import { either, onlyWhere, rowsThrough, rowsWithin, within, type Condition } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';
import { unitOfPosition } from '../organization/index.ts';
import { Predikat, Rating } from './evaluation.entity.ts';
import { heldOnDaysOf } from './expected.sql.ts';

const PERSON = { person: 'employee_id' };
/** Who evaluates the person in the period writes (evaluator.rules.ts); first whether it can be at all, which costs nothing. */
const ABOVE = either(rowsWithin('reports', PERSON), rowsWithin('led', PERSON)).general;
const EVALUATOR: Condition = { general: `(${ABOVE}) and viewer_evaluates(employee_id, period_id)`, wide: 'false' };
const HR = rowsWithin('hr', { instansi: 'instansi_id' });
/** What an office outside the tree decided, and corrections of what was sealed. */
const KEPT_BY_HR = onlyWhere("(state = 'SEALED' or nobody_in_the_tree_evaluates(employee_id, period_id))", HR);
const WRITES = either(EVALUATOR, KEPT_BY_HR);
const RECORDED = either(EVALUATOR, onlyWhere("state = 'SEALED' and evaluator_office is not null and nobody_in_the_tree_evaluates(employee_id, period_id)", HR));
const namedAs = (evaluation: string): string =>
  `concat_ws(' · ', (select e.name from employee e where e.id = ${evaluation}.employee_id), (select p.label from evaluation_period p where p.id = ${evaluation}.period_id))`;

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
    sees: rowsWithin(
      'evaluations',
      {
        instansi: 'instansi_id',
        dinas: 'dinas_id',
        ...PERSON,
        unit: unitOfPosition('(select a.position_id from assignment a where a.id = evaluation.assignment_id)'),
      },
      `(${within('led', PERSON)} and viewer_evaluates(employee_id, period_id))`,
    ),
    adds: RECORDED,
    changes: WRITES,
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
    journaled: { named: namedAs },
  },
  {
    table: 'evaluation_version',
    noEntity: true,
    sees: rowsThrough('exists (select 1 from evaluation v where v.id = evaluation_version.evaluation_id)'),
    adds: HR,
    watched: { not: 'the evaluation is corrected with it, which is told' },
    journaled: {
      named: (row) => `(select ${namedAs('v')} from evaluation v where v.id = ${row}.evaluation_id)`,
      factsOf: { nodes: { evaluation: 'evaluation_id' } },
    },
    enums: { work_result: Rating, behaviour: Rating, predikat: Predikat },
  },
];
