import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { within } from '../../access/scope.sql.ts';
import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { sightBy } from '../../graph/sight.ts';
import { DINAS, INSTANSI, POSITION, POSITIONS, partsOfInstansi } from '../organization/index.ts';
import { WORKING_TIME, WORKLOAD_ANALYSIS, WORKLOAD_TASK } from './workload.queries.ts';
import { StatedWorkingTimeConnection, WorkloadAnalysisConnection, WorkloadTaskConnection } from './workload.types.ts';

const ANALYSES = listing({ shape: WORKLOAD_ANALYSIS, connection: WorkloadAnalysisConnection });
const TASKS = listing({ shape: WORKLOAD_TASK, connection: WorkloadTaskConnection });
const WORKING_TIMES = listing({ shape: WORKING_TIME, connection: StatedWorkingTimeConnection });
const NEWEST_FIRST = { field: 'UPDATED_AT', direction: 'DESC' } as const;
const IN_PLACE = { field: 'PLACE', direction: 'ASC' } as const;
const LATEST_FIRST = { field: 'VALID_FROM', direction: 'DESC' } as const;

export const workloadLists = [
  rootLists({
    workloadAnalyses: { of: ANALYSES, usual: NEWEST_FIRST, description: 'Workload analyses that the viewer may read, the last changed first.' },
    workingTimes: { of: WORKING_TIMES, usual: LATEST_FIRST, description: 'What governments say of their working time, the latest first.' },
  }),
  lists(INSTANSI, {
    workloadAnalyses: {
      of: ANALYSES,
      key: 'instansiId',
      sight: (i) =>
        sightBy({
          all: within('hr', { instansi: `${i}.id` }),
          part: [within('structure', { instansi: `${i}.id` }), ...partsOfInstansi('hr', `${i}.id`, { units: false })],
        }),
      usual: NEWEST_FIRST,
      description: 'Its workload analyses: what is established, and what is worked on where the viewer is HR; the last changed first.',
    },
    workingTimes: { of: WORKING_TIMES, key: 'instansiId', usual: LATEST_FIRST, description: 'What it says of its working time, the latest first.' },
  }),
  lists(DINAS, {
    workloadAnalyses: {
      of: ANALYSES,
      key: 'dinasId',
      sight: (d) =>
        sightBy({ all: within('hr', { instansi: `${d}.instansi_id`, dinas: `${d}.id` }), part: [within('structure', { instansi: `${d}.instansi_id` })] }),
      usual: NEWEST_FIRST,
      description: 'Its workload analyses: what is established, and what is worked on where the viewer is its HR; the last changed first.',
    },
  }),
  lists(WORKLOAD_ANALYSIS, {
    positions: {
      of: POSITIONS,
      found: (analyses) => sql`select distinct t.position_id as id, t.analysis_id as parent_id from workload_task t where t.analysis_id = ${anyOf(analyses)}`,
      usual: { field: 'TREE' },
      description: 'The positions that have tasks in it, in the order of the tree; what each needs is `workload(workloadAnalysisId:)`.',
    },
    tasks: { of: TASKS, key: 'analysisId', usual: IN_PLACE, description: 'Its tasks, by their place among those of their position.' },
  }),
  lists(POSITION, {
    workloadTasks: {
      of: TASKS,
      key: 'positionId',
      sight: (p) =>
        sightBy({ all: within('hr', { instansi: `${p}.instansi_id`, dinas: `${p}.dinas_id` }), part: [within('structure', { instansi: `${p}.instansi_id` })] }),
      usual: IN_PLACE,
      description: 'Its tasks in workload analyses: those in force, and those that are worked on where the viewer is its HR.',
    },
  }),
];
