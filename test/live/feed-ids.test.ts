import { IdOfNodeDocument, ReadChangesDocument, ReadChangesInFullDocument, type ReadChangesQuery } from '@selaras/schema/test';
import { examplesOf, features, type World } from '@selaras/server/testing';
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

/** What a table that writes the log itself tells of; the others tell of every update. */
const told = new Map(
  features.flatMap(({ tables = [] }) => tables.flatMap(({ table, watched }) => ('by' in watched && watched.by ? [[table, watched.by.told] as const] : []))),
);

it('gives ids that can be read by, for every table it tells of', async () => {
  // Some rows are of two governments: those of the second.
  await fullWorld();
  const world = await fullWorld();
  const hr = as(await world.account('hr', { role: 'HR' }));
  const read = async (after: string | null): Promise<NonNullable<ReadChangesQuery['changes']>> =>
    (await hr.ask(ReadChangesDocument, { instansiId: world.instansi.node, after, first: 500 })).changes!;
  const { cursor } = await read(null);
  const tables = [...server.app.services.watched.keys()];
  for (const table of tables) {
    const written = await world.system.query(`update ${table} set ${told.get(table) ?? 'id = id'}`);
    expect(written.rowCount, `a row of ${table} in this world`).toBeGreaterThan(0);
  }
  const heard = new Set<string>();
  await expect
    .poll(async () => {
      for (const change of (await read(cursor)).changes) heard.add(change.entity ?? 'none');
      return [...heard].toSorted();
    })
    // Accounts are told to who administers them only.
    .toEqual(tables.flatMap((table) => (table === 'account' ? [] : [table.toUpperCase()])).toSorted());
  for (const { entity, entityIds } of (await read(cursor)).changes) {
    expect(entityIds, String(entity)).not.toEqual([]);
    expect(
      (await hr.ask(ReadChangesInFullDocument, { instansiId: world.instansi.node, after: cursor })).changes!.changes.length,
      String(entity),
    ).toBeGreaterThan(0);
    for (const id of entityIds) expect((await hr.ask(IdOfNodeDocument, { id })).node?.id, `${entity} ${id}`).toBe(id);
  }
});
