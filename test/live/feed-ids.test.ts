import { startTestApp, World, type TestApp } from '@selaras/server/testing';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';

const CHANGES = 'query ($id: ID!, $after: String) { changes(instansiId: $id, after: $after, first: 500) { cursor changes { entity entityIds bulk } } }';
const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

interface Feed {
  readonly changes: {
    readonly cursor: string;
    readonly changes: readonly { readonly entity: string; readonly entityIds: readonly string[]; readonly bulk: boolean }[];
  };
}

let server: TestApp;
beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'));
});
afterAll(() => server.close());

/** A government with a row in every table that the feed tells of. */
async function fullWorld(): Promise<World> {
  const world = await World.create(server.app.services.system);
  const health = await world.dinas();
  const nurse = await world.position(health, 'Perawat', { unit: await world.unit(health) });
  const ani = await world.employee('Ani');
  const assignmentId = await world.assign(ani, nurse);
  await world.evaluation(ani, { assignmentId, dinas: health, period: await world.period() });
  await world.system.query(`insert into import (instansi_id, kind, state, file_name, byte_size) values ($1, 'UNITS', 'CHECKED', 'unit.csv', 1)`, [
    world.instansi.id,
  ]);
  return world;
}

it('gives ids that can be read by, for every table it tells of', async () => {
  const world = await fullWorld();
  const hr = Client.program(server.url, await world.account('hr', { role: 'HR' }));
  const { cursor } = (await hr.ask<Feed>(CHANGES, { id: world.instansi.node })).changes;
  const tables = [...server.app.services.watched.keys()];
  for (const table of tables) {
    const written = await world.system.query(table === 'import' ? `update import set state = 'APPLIED'` : `update ${table} set id = id`);
    expect(written.rowCount, `a row of ${table} in this world`).toBeGreaterThan(0);
  }
  const told = new Set<string>();
  await expect
    .poll(async () => {
      for (const change of (await hr.ask<Feed>(CHANGES, { id: world.instansi.node, after: cursor })).changes.changes) told.add(change.entity);
      return [...told].toSorted();
    })
    .toEqual(tables.toSorted());
  for (const { entity, entityIds } of (await hr.ask<Feed>(CHANGES, { id: world.instansi.node, after: cursor })).changes.changes) {
    expect(entityIds, entity).not.toEqual([]);
    for (const id of entityIds) expect((await hr.ask<{ node: { id: string } | null }>(NODE, { id })).node?.id, `${entity} ${id}`).toBe(id);
  }
});
