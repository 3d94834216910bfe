/** Where the database has the record as a scenario has it: views of the names that tables have in the other (features/scenarios/scenario.sql.ts). */
export const SCENARIO_SCHEMA = 'what_if';
/** Says which scenario, for a transaction that has that schema before the other (graphql/what-if.ts). */
export const SCENARIO_VARIABLE = 'selaras.scenario';
