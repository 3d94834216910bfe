import type { Feature } from '../../feature.ts';
import { scenarioBuilders, scenarioExamples } from './scenario.builder.ts';
import { Scenario } from './scenario.entity.ts';
import { scenarioLists } from './scenario.lists.ts';
import { scenarioNeighbours } from './scenario.neighbours.ts';
import { SCENARIO, scenarioById } from './scenario.queries.ts';
import { InstansiScenariosResolver, ScenarioEffectResolver, ScenarioResolver } from './scenario.resolver.ts';
import { scenarioSheets } from './scenario.sheets.ts';
import { scenarioSql } from './scenario.sql.ts';
import { scenarioTables } from './scenario.tables.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    scenario: 'Scenario';
  }
}

/** What would be if: branches of the record in which anything can be asked, and of which drafts can be made. */
export const scenarios: Feature = {
  name: 'scenarios',
  entities: [Scenario],
  tables: scenarioTables,
  sql: [scenarioSql],
  resolvers: [ScenarioResolver, ScenarioEffectResolver, InstansiScenariosResolver],
  around: [...scenarioNeighbours, ...scenarioLists],
  nodes: [{ prefix: 'scenario', type: 'Scenario', read: scenarioById, shape: SCENARIO }],
  topics: { SCENARIOS: 'What HR thinks through: scenarios that are begun, changed, shared and applied.' },
  sheets: scenarioSheets,
  builders: scenarioBuilders,
  examples: scenarioExamples,
};
