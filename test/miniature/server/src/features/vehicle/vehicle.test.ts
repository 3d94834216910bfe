import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createRolePool } from '../../database/pools.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { World } from '../../testing/world.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
});
afterAll(() => database.drop());

it('worlds of tests know how to make a vehicle', async () => {
  const system = createRolePool(database.url, 'selaras_system', { max: 1 });
  const world = await World.create(system);
  const vehicle = await world.vehicle(await world.dinas(), 'Toyota Avanza');
  await system.end();
  expect(vehicle.node).toBe(`vehicle_${vehicle.id}`);
});
