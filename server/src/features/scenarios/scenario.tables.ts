import { rowsThrough, rowsWithin, within } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

const HR = rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' });
/** Who is shown the figures of all that it is about, once HR shares it. */
const SHARED = `(is_shared and ${within('figures', { instansi: 'instansi_id', dinas: 'dinas_id' })})`;
/** Who may not see a person is not told that somebody thinks of moving them. */
const OF_SCENARIO = rowsThrough(`exists (select 1 from scenario s where s.id = scenario_change.scenario_id)
  and (scenario_change.employee_id is null or exists (select 1 from employee e where e.id = scenario_change.employee_id))`);

const OF_OWN = rowsThrough(
  `exists (select 1 from scenario s where s.id = scenario_change.scenario_id and ${within('hr', { instansi: 's.instansi_id', dinas: 's.dinas_id' })})`,
);

export const scenarioTables: readonly TableAccess[] = [
  {
    table: 'scenario',
    sees: rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' }, SHARED),
    adds: HR,
    changes: HR,
    watched: { topic: 'SCENARIOS', as: 'scenario' },
    journaled: { not: 'no act writes a scenario: nothing of it is on record' },
  },
  {
    table: 'scenario_change',
    noEntity: true,
    sees: OF_SCENARIO,
    adds: OF_OWN,
    changes: OF_OWN,
    removes: OF_OWN,
    watched: { not: 'its scenario is told, whose version every change raises' },
    journaled: { not: 'no act writes a scenario: nothing of it is on record' },
  },
  {
    table: 'scenario_draft',
    noEntity: true,
    sees: rowsThrough('exists (select 1 from scenario s where s.id = scenario_draft.scenario_id)'),
    adds: rowsThrough(
      `exists (select 1 from scenario s where s.id = scenario_draft.scenario_id and ${within('hr', { instansi: 's.instansi_id', dinas: 's.dinas_id' })})`,
    ),
    watched: { not: 'its scenario is told, whose version rises when drafts are made of it' },
    journaled: { not: 'no act writes a scenario: nothing of it is on record' },
  },
];
