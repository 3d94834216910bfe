import type { Feature } from '../../feature.ts';
import { Evaluation } from './evaluation.entity.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { evaluationById, periodById } from './evaluation.queries.ts';
import {
  DinasEvaluationResolver,
  EmployeeEvaluationResolver,
  EvaluationPeriodResolver,
  EvaluationProgressResolver,
  EvaluationResolver,
  EvaluatorIsSomeoneElseResolver,
  InstansiEvaluationResolver,
  TeamMemberResolver,
} from './evaluation.resolver.ts';
import { createPeriodCommand } from './period.command.ts';
import { evaluationFigures } from './evaluation.figures.ts';

declare module '../../graphql/node.ts' {
  interface NodeTypes {
    period: 'EvaluationPeriod';
    evaluation: 'Evaluation';
  }
}

/** Periods, and how people did in them. */
export const evaluation: Feature = {
  name: 'evaluation',
  entities: [EvaluationPeriod, Evaluation],
  resolvers: [
    EvaluationResolver,
    EvaluationPeriodResolver,
    InstansiEvaluationResolver,
    EmployeeEvaluationResolver,
    DinasEvaluationResolver,
    EvaluationProgressResolver,
    TeamMemberResolver,
    EvaluatorIsSomeoneElseResolver,
  ],
  nodes: [
    { prefix: 'period', type: 'EvaluationPeriod', table: 'evaluation_period', read: periodById },
    { prefix: 'evaluation', type: 'Evaluation', table: 'evaluation', read: evaluationById },
  ],
  figures: evaluationFigures,
  topics: { EVALUATION: 'Periods and evaluations.' },
  commands: [createPeriodCommand],
};
