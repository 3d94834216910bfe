import { neighbours } from '../../graph/neighbours.ts';
import { EMPLOYEE } from '../staffing/index.ts';
import { WaitingEvaluator } from './superiors.types.ts';

export const superiorsNeighbours = [
  neighbours(WaitingEvaluator, {
    evaluator: { to: EMPLOYEE, key: 'evaluatorId', nullable: true, description: 'Who it is; null when the viewer may not see them.' },
  }),
];
