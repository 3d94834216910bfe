import { SignOutDocument } from '@selaras/schema/web';
import type { Actor, DinasRef, TestApp, UnitRef, World } from '@selaras/server/testing';
import { Client } from '../testkit/client.ts';

/** Two dinas with people, imports and lines of superiors, and the texts that tell whether somebody has seen a part of it. */
export interface Places {
  readonly world: World;
  readonly home: DinasRef;
  readonly other: DinasRef;
  readonly field: UnitRef;
  readonly imports: readonly string[];
  readonly secrets: readonly string[];
  readonly staffPosts: readonly { readonly id: string }[];
  readonly chiefs: readonly { readonly id: string; readonly node: string; readonly nip: string; readonly name: string }[];
  readonly staff: readonly { readonly id: string }[];
  /** Changes something in each part, so that every stream has something to say. */
  stir(): Promise<void>;
}

export async function buildPlaces(world: World): Promise<Places> {
  const { system } = world;
  const [home, other] = [await world.dinas('Dinas Rumah'), await world.dinas('Dinas Tetangga')];
  const field = await world.unit(other, 'Bidang Tetangga');
  const elsewhere = await world.unit(other, 'Bidang Lain');
  const section = await world.unit(other, 'Seksi Tetangga', field);
  const [homeHead, otherHead] = [
    await world.position(home, 'Kepala Rumah', { isHead: true, need: 1 }),
    await world.position(other, 'Kepala Tetangga', { isHead: true, need: 1 }),
  ];
  const [homePost, otherPost] = [
    await world.position(home, 'Pelaksana Rumah', { need: 3, superior: homeHead }),
    await world.position(other, 'Pelaksana Tetangga', { need: 4, superior: otherHead, unit: section }),
  ];
  const [homeChief, otherChief] = [
    await world.employee('Kepala Satu Rahasia', { in: homeHead }),
    await world.employee('Kepala Dua Rahasia', { in: otherHead }),
  ];
  const [homeStaff, otherStaff] = [await world.employee('Staf Satu Rahasia', { in: homePost }), await world.employee('Staf Dua Rahasia', { in: otherPost })];
  const imports = [await world.import({ dinas: home, fileName: 'rumah-rahasia.csv' }), await world.import({ dinas: other, fileName: 'tetangga-rahasia.csv' })];
  const people = [homeChief, otherChief, homeStaff, otherStaff];
  let need = 10;
  return {
    world,
    home,
    other,
    field,
    imports: imports.map(({ node }) => node),
    secrets: [home.id, other.id, ...people.flatMap(({ nip, name, node }) => [nip, name, node]), 'rumah-rahasia', 'tetangga-rahasia', elsewhere.node],
    staffPosts: [homePost, otherPost],
    chiefs: [homeChief, otherChief],
    staff: [homeStaff, otherStaff],
    async stir() {
      await system.query('update position_need set need = $2 where position_id = any($1)', [[homePost.id, otherPost.id], ++need]);
      for (const { node, id } of imports)
        await system.query(`with moved as (update import set rows_read = 7 where id = $1) select pg_notify('selaras_nodes', $2)`, [id, node]);
    },
  };
}

interface ChangeOfRights {
  readonly actorOf: (places: Places) => Promise<Actor>;
  readonly change: (places: Places, actor: Actor, server: TestApp) => Promise<unknown>;
  readonly session?: 'token' | 'cookie';
}

const alsoHeads = ({ world }: Places, { accountId }: Actor, unitId: string, role = 'DINAS_HEAD'): Promise<unknown> =>
  world.system.query('insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, $2, $3, $4)', [accountId, role, world.instansi.id, unitId]);
const query = ({ world }: Places, text: string, values: unknown[]): Promise<unknown> => world.system.query(text, values);
const hr = ({ world }: Places): Promise<Actor> => world.account('hr', { role: 'HR' });

/** Somebody who heads one dinas, and is a person of the other one. */
async function chiefWhoHeads(places: Places): Promise<Actor> {
  return places.world.account('chief', { role: 'DINAS_HEAD', on: places.home, employee: places.chiefs[1] as never });
}

/** Everything after which somebody may see something else than before. */
export const RIGHTS: Readonly<Record<string, ChangeOfRights>> = {
  'another role': {
    actorOf: hr,
    change: (places, { accountId }) => query(places, `update access_grant set role = 'LEADERSHIP' where account_id = $1`, [accountId]),
  },
  'a narrower reach': {
    actorOf: hr,
    change: (places, { accountId }) => query(places, 'update access_grant set unit_id = $2 where account_id = $1', [accountId, places.home.rootUnitId]),
  },
  'the loss of one grant': {
    actorOf: async (places) => {
      const actor = await places.world.account('both', { role: 'HR', on: places.home });
      await alsoHeads(places, actor, places.other.rootUnitId, 'HR');
      return actor;
    },
    change: (places, { accountId }) => query(places, 'delete from access_grant where account_id = $1 and unit_id = $2', [accountId, places.other.rootUnitId]),
  },
  'the loss of all grants': {
    actorOf: hr,
    change: (places, { accountId }) => query(places, 'delete from access_grant where account_id = $1', [accountId]),
  },
  'the end of the account': {
    actorOf: hr,
    change: (places, { accountId }) => query(places, 'update account set disabled_at = now() where id = $1', [accountId]),
  },
  'the end of the token': {
    actorOf: hr,
    change: (places, { token }) => query(places, 'update session set revoked_at = now() where token_hash = sha256($1)', [Buffer.from(token)]),
  },
  'signing out elsewhere': {
    actorOf: hr,
    session: 'cookie',
    change: (_places, actor, server) => Client.browser(server.url, actor).send(SignOutDocument, { input: {} }),
  },
  'another superior of their people': {
    actorOf: chiefWhoHeads,
    change: (places) => query(places, 'update position set superior_position_id = null where id = $1', [places.staffPosts[1]!.id]),
  },
  'a superior who has left': {
    actorOf: async (places) => places.world.account('staff', { role: 'DINAS_HEAD', on: places.home, employee: places.staff[1] as never }),
    change: (places) => query(places, 'delete from assignment where employee_id = $1', [places.chiefs[1]!.id]),
  },
  'the move of a person to another dinas': {
    actorOf: async ({ world, other }) => world.account('hr of one', { role: 'HR', on: other }),
    change: (places) =>
      query(places, 'update assignment set position_id = $2, dinas_id = $3 where employee_id = $1', [
        places.staff[1]!.id,
        places.staffPosts[0]!.id,
        places.home.id,
      ]),
  },
  'the move of their unit': {
    actorOf: async (places) => {
      const actor = await places.world.account('of a unit', { role: 'DINAS_HEAD', on: places.home });
      await alsoHeads(places, actor, places.field.id, 'LEADERSHIP');
      return actor;
    },
    change: (places) => query(places, `update unit set parent_id = $2 where parent_id = $1`, [places.field.id, places.other.rootUnitId]),
  },
};
