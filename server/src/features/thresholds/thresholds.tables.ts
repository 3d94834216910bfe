import { rowsThrough, VIEWER_ACCOUNT } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';
import { ThresholdComparison } from './thresholds.types.ts';

export const thresholdsTables: readonly TableAccess[] = [
  {
    table: 'figure_threshold',
    noEntity: true,
    sees: rowsThrough(`account_id = ${VIEWER_ACCOUNT}`),
    watched: { not: 'what one account wants to be told of concerns nobody else' },
    journaled: { not: 'a choice of the account about itself' },
    enums: { comparison: ThresholdComparison },
  },
];
