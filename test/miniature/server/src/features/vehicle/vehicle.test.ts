import { expect, it } from 'vitest';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';

const database = useDatabase();

it('worlds of tests know how to make a vehicle', async () => {
  const world = await World.create(database.as('selaras_system', { max: 1 }));
  const vehicle = await world.vehicle(await world.dinas(), 'Toyota Avanza');
  expect(vehicle.node).toBe(`vehicle_${vehicle.id}`);
});
