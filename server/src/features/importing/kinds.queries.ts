import { assignmentsImport } from './assignments-import.queries.ts';
import type { QueriesByKind } from './check.queries.ts';
import { employeesImport } from './employees-import.queries.ts';
import { evaluationsImport } from './evaluations-import.queries.ts';
import { positionsImport } from './positions-import.queries.ts';
import { unitsImport } from './units-import.queries.ts';

export const QUERIES_BY_KIND: QueriesByKind = {
  UNITS: unitsImport,
  POSITIONS: positionsImport,
  EMPLOYEES: employeesImport,
  ASSIGNMENTS: assignmentsImport,
  EVALUATIONS: evaluationsImport,
};
