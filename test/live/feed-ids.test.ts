import { IdOfNodeDocument, ReadChangesDocument, type ReadChangesQuery } from '@selaras/schema/test';
import { examplesOf, type World } from '@selaras/server/testing';
import { expect, it } from 'vitest';
import { GovernmentParts } from '../testkit/government-parts.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

/** A government with a row in every table that the feed tells of, whichever features there are. */
async function fullWorld(): Promise<World> {
  const world = await newWorld();
  const parts = new GovernmentParts(world);
  await parts.addDinas('Kesehatan');
  await examplesOf(world, parts);
  return world;
}

it('gives ids that can be read by, for every table it tells of', async () => {
  const world = await fullWorld();
  const hr = as(await world.account('hr', { role: 'HR' }));
  const read = async (after: string | null): Promise<ReadChangesQuery['changes']> =>
    (await hr.ask(ReadChangesDocument, { instansiId: world.instansi.node, after, first: 500 })).changes;
  const { cursor } = await read(null);
  const tables = [...server.app.services.watched.keys()];
  for (const table of tables) {
    const written = await world.system.query(table === 'import' ? `update import set state = 'APPLIED'` : `update ${table} set id = id`);
    expect(written.rowCount, `a row of ${table} in this world`).toBeGreaterThan(0);
  }
  const told = new Set<string>();
  await expect
    .poll(async () => {
      for (const change of (await read(cursor)).changes) told.add(change.entity);
      return [...told].toSorted();
    })
    .toEqual(tables.toSorted());
  for (const { entity, entityIds } of (await read(cursor)).changes) {
    expect(entityIds, entity).not.toEqual([]);
    for (const id of entityIds) expect((await hr.ask(IdOfNodeDocument, { id })).node?.id, `${entity} ${id}`).toBe(id);
  }
});
