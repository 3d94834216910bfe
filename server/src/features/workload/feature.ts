import type { Feature } from '../../feature.ts';
import { WorkloadAnalysis } from './workload-analysis.entity.ts';
import { WorkloadTask } from './workload-task.entity.ts';
import { workloadBuilders, workloadExamples } from './workload.builder.ts';
import { workloadImport } from './workload.import.ts';
import { workloadLists } from './workload.lists.ts';
import { workloadNeighbours } from './workload.neighbours.ts';
import { WORKING_TIME, workingTimeById, WORKLOAD_ANALYSIS, WORKLOAD_TASK, workloadAnalysisById, workloadTaskById } from './workload.queries.ts';
import {
  DinasWorkloadResolver,
  PositionWorkloadResolver,
  WorkingTimeResolver,
  WorkloadAnalysisResolver,
  WorkloadNeedResolver,
  WorkloadTaskResolver,
} from './workload.resolver.ts';
import { workloadSheets } from './workload.sheets.ts';
import { workloadSql } from './workload.sql.ts';
import { workloadTables } from './workload.tables.ts';
import { StatedWorkingTime } from './working-time.entity.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    workloadAnalysis: 'WorkloadAnalysis';
    workloadTask: 'WorkloadTask';
    workingTime: 'StatedWorkingTime';
  }
}

/** Where needs come from: the work of positions, task by task, drafted, reviewed and established. */
export const workload: Feature = {
  name: 'workload',
  entities: [WorkloadAnalysis, WorkloadTask, StatedWorkingTime],
  tables: workloadTables,
  sql: [workloadSql],
  resolvers: [WorkloadAnalysisResolver, WorkloadTaskResolver, WorkloadNeedResolver, PositionWorkloadResolver, DinasWorkloadResolver, WorkingTimeResolver],
  around: [...workloadNeighbours, ...workloadLists],
  nodes: [
    { prefix: 'workloadAnalysis', type: 'WorkloadAnalysis', read: workloadAnalysisById, shape: WORKLOAD_ANALYSIS },
    { prefix: 'workloadTask', type: 'WorkloadTask', read: workloadTaskById, shape: WORKLOAD_TASK },
    { prefix: 'workingTime', type: 'StatedWorkingTime', read: workingTimeById, shape: WORKING_TIME },
  ],
  topics: { WORKLOAD: 'Workload analyses, their tasks, and how long people work.' },
  sheets: workloadSheets,
  imports: [workloadImport],
  builders: workloadBuilders,
  examples: workloadExamples,
};
