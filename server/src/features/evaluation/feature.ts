import type { Feature } from '../../feature.ts';
import { EvaluationActsResolver, UnfinishedEvaluationResolver } from './evaluation-acts.resolver.ts';
import { evaluationBuilders } from './evaluation.builder.ts';
import { evaluationExamples } from './evaluation-examples.builder.ts';
import { Evaluation } from './evaluation.entity.ts';
import { EvaluationPeriod } from './evaluation-period.entity.ts';
import { evaluationAttentionSql } from './attention.sql.ts';
import { evaluationLists } from './evaluation.lists.ts';
import { evaluationMatters } from './evaluation.matters.ts';
import { evaluationNeighbours } from './evaluation.neighbours.ts';
import { evaluationsImport } from './evaluations.import.ts';
import { EVALUATION, evaluationById, PERIOD, periodById } from './evaluation.queries.ts';
import { DinasEvaluationResolver, EvaluationResolver, InstansiPeriodsResolver, PeriodResolver, TeamResolver } from './evaluation.resolver.ts';
import { evaluationSql } from './evaluation.sql.ts';
import { peopleLed } from './evaluator.queries.ts';
import { evaluatorSql } from './evaluator.sql.ts';
import { evaluationSheets } from './evaluation.sheets.ts';
import { evaluationTables } from './evaluation.tables.ts';
import { EvaluationStepsResolver, StepsOfUnfinishedResolver, UnfinishedOfEmployeeResolver } from './evaluation-steps.resolver.ts';
import { objectionDaysCommand } from './objection-days.command.ts';
import { createPeriodCommand } from './period.command.ts';
import { predikatSql } from './predikat.sql.ts';
import { evaluationFigures } from './evaluation.figures.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    period: 'EvaluationPeriod';
    evaluation: 'Evaluation';
  }
}

/** Periods, and how people did in them. */
export const evaluation: Feature = {
  name: 'evaluation',
  sheets: evaluationSheets,
  entities: [EvaluationPeriod, Evaluation],
  tables: evaluationTables,
  sql: [...predikatSql, evaluationSql, evaluatorSql, evaluationAttentionSql],
  peopleLed,
  resolvers: [
    EvaluationResolver,
    EvaluationActsResolver,
    UnfinishedEvaluationResolver,
    EvaluationStepsResolver,
    StepsOfUnfinishedResolver,
    UnfinishedOfEmployeeResolver,
    PeriodResolver,
    InstansiPeriodsResolver,
    TeamResolver,
    DinasEvaluationResolver,
  ],
  around: [...evaluationNeighbours, ...evaluationLists],
  nodes: [
    { prefix: 'period', type: 'EvaluationPeriod', read: periodById, shape: PERIOD },
    { prefix: 'evaluation', type: 'Evaluation', read: evaluationById, shape: EVALUATION },
  ],
  figures: evaluationFigures,
  matters: evaluationMatters,
  topics: { EVALUATION: 'Periods and evaluations.' },
  imports: [evaluationsImport],
  commands: [createPeriodCommand, objectionDaysCommand],
  builders: evaluationBuilders,
  examples: evaluationExamples,
};
