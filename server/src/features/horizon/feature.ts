import type { Feature } from '../../feature.ts';
import { horizonAlertsCommand } from './horizon.command.ts';
import { horizonMatters } from './horizon.matters.ts';
import { horizonNeighbours } from './horizon.neighbours.ts';
import {
  DinasHorizonResolver,
  FiveYearPlanResolver,
  HorizonResolver,
  InstansiHorizonResolver,
  PositionHorizonResolver,
  UnitHorizonResolver,
} from './horizon.resolver.ts';
import { horizonSheets } from './horizon.sheets.ts';
import { horizonSql } from './horizon.sql.ts';
import { horizonTables } from './horizon.tables.ts';
import { tellCrossings } from './tell-crossings.service.ts';

/** How positions are filled in the five years to come: who leaves, who comes, and how many have to be found. */
export const horizon: Feature = {
  name: 'horizon',
  tables: horizonTables,
  sql: [horizonSql],
  resolvers: [HorizonResolver, FiveYearPlanResolver, InstansiHorizonResolver, DinasHorizonResolver, UnitHorizonResolver, PositionHorizonResolver],
  around: horizonNeighbours,
  matters: horizonMatters,
  sheets: horizonSheets,
  onNewDay: tellCrossings,
  commands: [horizonAlertsCommand],
};
