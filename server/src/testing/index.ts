export { createTestDatabase, startTestCluster, type TestCluster, type TestDatabase } from './database.ts';
export { startTestApp, type TestApp } from './test-app.ts';
export { World, type Actor, type DinasRef, type EmployeeRef, type PeriodRef, type PositionRef, type UnitRef } from './world.ts';
export { createRolePool } from '../database/pools.ts';
export { createDemoDatabase } from './demo.ts';
export { importText } from '../features/importing/index.ts';
export { features } from '../features/index.ts';
export type { Feature } from '../feature.ts';
