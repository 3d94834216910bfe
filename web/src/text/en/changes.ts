import type { words as original } from '../id/changes.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  labels: {
    ChangeEntity: {
      ABSENCE: 'Absence',
      ACCOUNT: 'Account',
      ACCOUNT_RECORD: 'Record of an account',
      ACT: 'Act',
      ANNOTATION: 'Event',
      ASSIGNMENT: 'Assignment',
      DINAS: 'Dinas',
      EMPLOYEE: 'Employee',
      EVALUATION: 'Evaluation',
      EVALUATION_PERIOD: 'Evaluation period',
      IMPORT: 'Import',
      INSTANSI: 'Government',
      POSITION: 'Position',
      POSITION_NEED: 'Need of a position',
      SCENARIO: 'Scenario',
      UNIT: 'Unit',
      IMPORT_PROFILE: 'Mapping of columns',
      IMPORT_WORDING: 'What a word means',
      SAVED_VIEW: 'Saved view',
      REORGANISATION: 'Reorganisation',
      TRANSFER: 'Transfer',
      STATED_WORKING_TIME: 'Effective working time',
      WORKLOAD_ANALYSIS: 'Workload analysis',
      WORKLOAD_TASK: 'Task in a workload analysis',
      POSITION_ANALYSIS: 'Position analysis',
    },
  },
};
