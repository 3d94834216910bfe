import { AccessResolver, GrantResolver } from '../access/access.resolver.ts';
import { ChangesResolver } from '../live/changes.resolver.ts';
import { BoardStreamResolver, DinasStreamResolver } from '../live/streams.resolver.ts';
import {
  DinasEvaluationResolver,
  EmployeeEvaluationResolver,
  EvaluationPeriodResolver,
  EvaluationProgressResolver,
  EvaluationResolver,
  EvaluatorIsSomeoneElseResolver,
  InstansiEvaluationResolver,
  TeamMemberResolver,
} from './evaluation/evaluation.resolver.ts';
import { BoardResolver, DinasFiguresResolver, FigureResolver, FigureRowResolver, UnitFiguresResolver } from './figures/figures.resolver.ts';
import { ImportResolver } from './importing/importing.resolver.ts';
import { NodeResolver } from './graph/node.resolver.ts';
import { DinasResolver, InstansiResolver, PositionResolver, UnitResolver } from './organization/organization.resolver.ts';
import { AssignmentResolver, EmployeeResolver, PositionStaffingResolver, SuperiorPathResolver, SuperiorStepResolver } from './staffing/staffing.resolver.ts';

/** Everything the graph is made of. */
export const resolvers = [
  NodeResolver,
  AccessResolver,
  GrantResolver,
  InstansiResolver,
  DinasResolver,
  UnitResolver,
  PositionResolver,
  EmployeeResolver,
  AssignmentResolver,
  PositionStaffingResolver,
  SuperiorPathResolver,
  SuperiorStepResolver,
  EvaluationResolver,
  EvaluationPeriodResolver,
  InstansiEvaluationResolver,
  EmployeeEvaluationResolver,
  DinasEvaluationResolver,
  EvaluationProgressResolver,
  TeamMemberResolver,
  EvaluatorIsSomeoneElseResolver,
  BoardResolver,
  DinasFiguresResolver,
  UnitFiguresResolver,
  FigureResolver,
  FigureRowResolver,
  ImportResolver,
  BoardStreamResolver,
  DinasStreamResolver,
  ChangesResolver,
];
