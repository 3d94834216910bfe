import { ImportsOfDocument, PeopleOfDinasDocument, RightsInEachDocument, TeamOnDayDocument, VacantPositionsDocument } from '@selaras/schema/test';
import { startTestApp, World, type Actor, type DinasRef, type EmployeeRef, type PositionRef, type TestApp } from '@selaras/server/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';

/** 23:30 of the 20th in Jakarta, 01:30 of the 21st in Jayapura. */
const NIGHT = new Date('2026-11-20T16:30:00Z');
const NOON = new Date('2026-11-20T05:00:00Z');

interface Side {
  readonly world: World;
  readonly dinas: DinasRef;
  readonly post: PositionRef;
  readonly person: EmployeeRef;
}

let now = NIGHT;
let server: TestApp;
let west: Side;
let east: Side;
/** The same rights given in either order, so that neither government is the first one by chance. */
let actors: Actor[];

async function build(name: string, timeZone: string): Promise<Side> {
  const world = await World.create(server.app.services.system, name);
  await world.system.query('update instansi set time_zone = $2 where id = $1', [world.instansi.id, timeZone]);
  const dinas = await world.dinas(`Dinas ${name}`);
  const post = await world.position(dinas, `Jabatan ${name}`);
  const person = await world.employee(`Pegawai ${name}`);
  await world.assign(person, post, { from: '2024-01-01', to: '2026-11-20' });
  return { world, dinas, post, person };
}

async function grantIn({ world }: Side, { accountId }: Actor, role: string, unitId: string | null = null): Promise<void> {
  await world.system.query('insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, $2, $3, $4)', [
    accountId,
    role,
    world.instansi.id,
    unitId,
  ]);
}

async function hrOfBoth(first: Side, second: Side): Promise<Actor> {
  const actor = await first.world.account('hr', { role: 'HR' });
  await grantIn(second, actor, 'HR');
  return actor;
}

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'), { clock: () => now });
  west = await build('Barat', 'Asia/Jakarta');
  east = await build('Timur', 'Asia/Jayapura');
  await server.app.services.calendar.load(server.app.services.system);
  actors = [await hrOfBoth(west, east), await hrOfBoth(east, west)];
});
afterAll(() => server.close());

describe('at night, when the day has begun in one of two governments', () => {
  it('people are in the dinas they hold a position in on the day of their own government', async () => {
    for (const actor of actors) {
      const client = Client.program(server.url, actor);
      expect(await client.ask(PeopleOfDinasDocument, { dinas: west.dinas.node })).toEqual({ employees: { totalCount: 1, nodes: [{ id: west.person.node }] } });
      expect(await client.ask(PeopleOfDinasDocument, { dinas: east.dinas.node })).toEqual({ employees: { totalCount: 0, nodes: [] } });
      expect(await client.ask(PeopleOfDinasDocument, { dinas: east.dinas.node, asOf: '2026-11-20' })).toMatchObject({ employees: { totalCount: 1 } });
      expect(await client.ask(PeopleOfDinasDocument, { dinas: west.dinas.node, asOf: '2026-11-21' })).toMatchObject({ employees: { totalCount: 0 } });
    }
  });

  it('positions are vacant by the day of their own government', async () => {
    for (const actor of actors) {
      const client = Client.program(server.url, actor);
      expect(await client.ask(VacantPositionsDocument, {})).toEqual({ positions: { totalCount: 1, nodes: [{ id: east.post.node, filled: 0 }] } });
      expect(await client.ask(VacantPositionsDocument, { asOf: '2026-11-20' })).toMatchObject({ positions: { totalCount: 0 } });
      expect(await client.ask(VacantPositionsDocument, { asOf: '2026-11-21' })).toMatchObject({ positions: { totalCount: 2 } });
    }
  });

  it('the team of an account without a person asks which day is meant, since no government is nearer than the other', async () => {
    for (const actor of actors) {
      const answer = await Client.program(server.url, actor).send(TeamOnDayDocument, {});
      expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
      expect(answer.errors[0]!.message).toContain('asOf');
      expect(await Client.program(server.url, actor).ask(TeamOnDayDocument, { asOf: '2026-11-20' })).toEqual({
        myTeam: { asOf: '2026-11-20', members: { nodes: [] } },
      });
    }
  });
});

it('by day the two agree, and nobody is asked', async () => {
  now = NOON;
  for (const actor of actors)
    expect(await Client.program(server.url, actor).ask(TeamOnDayDocument, {})).toEqual({ myTeam: { asOf: '2026-11-20', members: { nodes: [] } } });
});

describe('somebody with rights in two governments', () => {
  it('may import and watch a board where the right is given, and not in the other', async () => {
    const actor = await west.world.account('both', { role: 'HR' });
    await grantIn(east, actor, 'DINAS_HEAD', east.dinas.rootUnitId);
    const { viewer } = await Client.program(server.url, actor).ask(RightsInEachDocument);
    const in_ = (side: Side): unknown => viewer!.instansiList.find(({ id }) => id === side.world.instansi.node);
    expect(in_(west)).toMatchObject({ viewerCanImport: true, viewerSeesBoard: 'ALL' });
    expect(in_(east)).toMatchObject({ viewerCanImport: false, viewerSeesBoard: 'PART' });
    const unitHead = await west.world.account('unit', { role: 'DINAS_HEAD', on: west.dinas });
    await grantIn(east, unitHead, 'ADMIN');
    const other = await Client.program(server.url, unitHead).ask(RightsInEachDocument);
    expect(other.viewer!.instansiList.find(({ id }) => id === east.world.instansi.node)).toMatchObject({
      viewerCanImport: false,
      viewerSeesBoard: 'NONE',
    });
  });

  it('lists the imports of one, or of both', async () => {
    for (const { world } of [west, east])
      await world.system.query(`insert into import (instansi_id, kind, state, file_name, byte_size) values ($1, 'EMPLOYEES', 'CHECKED', 'a.csv', 10)`, [
        world.instansi.id,
      ]);
    for (const actor of actors) {
      const client = Client.program(server.url, actor);
      expect(await client.ask(ImportsOfDocument)).toMatchObject({ imports: { totalCount: 2 } });
      for (const { world } of [west, east])
        expect(await client.ask(ImportsOfDocument, { instansi: world.instansi.node })).toEqual({
          imports: { totalCount: 1, nodes: [{ instansi: { id: world.instansi.node } }] },
        });
    }
  });
});
