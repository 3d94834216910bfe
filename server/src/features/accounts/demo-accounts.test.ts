import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createRolePool } from '../../database/pools.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { World } from '../../testing/world.ts';
import { makeAccount } from './accounts.builder.ts';
import { listDemoAccounts } from './demo-accounts.queries.ts';

let database: TestDatabase;
let system: Pool;
beforeAll(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
  system = createRolePool(database.url, 'selaras_system');
});
afterAll(async () => {
  await system.end();
  await database.drop();
});

describe('an account of the demonstration', () => {
  it('is described by the position that its person holds today, where they live', async () => {
    const world = await World.create(system);
    const dinas = await world.dinas();
    const [before, after] = [await world.position(dinas, 'Sekretaris'), await world.position(dinas, 'Kepala Bidang')];
    const person = await world.employee('Pejabat');
    await world.assign(person, before, { to: '2026-12-31' });
    await world.assign(person, after, { from: '2027-01-01' });
    await makeAccount(system, 'pejabat', { displayName: 'Pejabat', employee: person, demo: true });

    const described = async (now: string): Promise<(string | null)[]> => (await listDemoAccounts(system, new Date(now))).map((account) => account.description);
    // In Jakarta the new year begins seven hours before it does in London.
    expect(await described('2026-12-31T16:59:59Z')).toEqual(['Sekretaris']);
    expect(await described('2026-12-31T17:00:00Z')).toEqual(['Kepala Bidang']);
    expect(await described('2021-12-31T00:00:00Z')).toEqual(['']);
  });
});
