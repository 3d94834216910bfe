import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createRolePool } from '../../database/pools.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { World } from '../../testing/world.ts';
import type { Config } from '../../config.ts';
import { keepRecord } from './account-records.service.ts';
import { makeAccount } from './accounts.builder.ts';
import { listDemoAccounts } from './demo-accounts.queries.ts';
import { endDemoSessions } from './demo-accounts.service.ts';

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

  it('leaves no account behind that was made through it, once the demonstration is over', async () => {
    const world = await World.create(system);
    const make = (name: string, demo = false): Promise<string> => makeAccount(system, name, { displayName: name, instansi: world.instansi, demo });
    const [shown, own] = [await make('admin.tamu', true), await make('admin.sendiri')];
    const made = [await make('buatan'), await make('buatan.buatan'), await make('milik.sendiri')];
    for (const [accountId, by] of [
      [made[0]!, shown],
      [made[1]!, made[0]!],
      [made[2]!, own],
    ] as const)
      await keepRecord(system, { accountId, by, kind: 'CREATED' });
    const usable = async (): Promise<boolean[]> =>
      Promise.all(made.map(async (id) => (await system.query('select 1 from account where id = $1 and disabled_at is null', [id])).rowCount === 1));
    await endDemoSessions({ config: { demo: true } as Config, system });
    expect(await usable()).toEqual([true, true, true]);
    await endDemoSessions({ config: { demo: false } as Config, system });
    expect(await usable()).toEqual([false, false, true]);
  });
});
