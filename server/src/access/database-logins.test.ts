import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { features } from '../features/index.ts';
import { migrate } from '../database/migrate.ts';
import { prepareDatabase, repeatableSql } from '../prepare-database.ts';
import { addressAs, OWNER_LOGIN, SERVER_LOGIN } from './database-logins.ts';

const cluster = inject('clusterUrl');
let name: string;
let url: string;
let superuser: pg.Client;
const rest: string[] = [];

const at = (login: string, password = 'geheim'): string => Object.assign(new URL(url), { username: login, password }).toString();
/** A login that is gone with the test. */
async function login(rights: string): Promise<string> {
  const made = `login_${randomBytes(4).toString('hex')}`;
  await superuser.query(`create role ${made} login password 'geheim' ${rights}`);
  rest.push(`drop owned by ${made} cascade; drop role ${made}`);
  return made;
}
const owners = async (): Promise<unknown> =>
  (
    await superuser.query(`
      select distinct owner::regrole::text as owner from (
        select relowner as owner, 'pg_class'::regclass as class, oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')
        union all select proowner, 'pg_proc'::regclass, oid from pg_proc where pronamespace = 'public'::regnamespace
      ) made where not exists (select from pg_depend d where d.classid = made.class and d.objid = made.oid and d.deptype = 'e')`)
  ).rows.map((row: { owner: string }) => row.owner);

beforeEach(async () => {
  name = `logins_${randomBytes(6).toString('hex')}`;
  url = Object.assign(new URL(cluster), { pathname: `/${name}` }).toString();
  superuser = new pg.Client({ connectionString: cluster });
  await superuser.connect();
  await superuser.query(`create database ${name}`);
  await superuser.end();
  superuser = new pg.Client({ connectionString: url });
  await superuser.connect();
});
afterEach(async () => {
  for (const statement of rest.splice(0)) await superuser.query(statement);
  await superuser.end();
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  await client.query(`drop database ${name} with (force)`);
  await client.end();
});

describe('a superuser', () => {
  it('makes an owner and a login of the server, and owns nothing itself', async () => {
    const { owner, server } = await prepareDatabase(url);
    expect([owner, server]).toEqual([addressAs(url, OWNER_LOGIN), addressAs(url, SERVER_LOGIN)]);
    expect(await owners()).toEqual([OWNER_LOGIN]);
  });

  it('hands over a database of before, with what is in it', async () => {
    await migrate(url, repeatableSql(features));
    await superuser.query(`insert into instansi (code, name, time_zone) values ('lama', 'Kota Lama', 'Asia/Jakarta')`);
    expect(await owners()).toEqual([decodeURIComponent(new URL(url).username)]);
    await prepareDatabase(url);
    expect(await owners()).toEqual([OWNER_LOGIN]);
    expect((await superuser.query('select name from instansi')).rows).toEqual([{ name: 'Kota Lama' }]);
    await prepareDatabase(url);
  });

  it('makes the database when it is not there', async () => {
    const missing = Object.assign(new URL(url), { pathname: `/${name}_more` }).toString();
    rest.push(`drop database ${name}_more with (force)`);
    expect((await prepareDatabase(missing)).server).toContain(SERVER_LOGIN);
  });

  it('may be many that start at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => prepareDatabase(url)));
  });
});

describe('the login of the server', () => {
  it('is made with the password of its address, and then needs nobody else', async () => {
    const made = `login_${randomBytes(4).toString('hex')}`;
    rest.push(`drop role ${made}`);
    expect(await prepareDatabase(url, at(made, 'dua kata'))).toEqual({ owner: addressAs(url, OWNER_LOGIN), server: at(made, 'dua kata') });
    expect(await prepareDatabase(at(made, 'dua kata'))).toEqual({ owner: null, server: at(made, 'dua kata') });
    expect(await prepareDatabase(url, at(made, 'another'))).toMatchObject({ server: at(made, 'another') });
  });

  it('alone does not start on a database that somebody has to bring up to date first', async () => {
    const made = await login('');
    await expect(prepareDatabase(at(made))).rejects.toThrow(/may not change it; give the owner of the tables in SELARAS_MIGRATE_URL/);
  });

  it.each([
    ['superuser', /which is a superuser; the server serves only as/],
    ['bypassrls', /which is not bound by row security/],
    ['createrole', /which may make roles/],
  ])('is refused as %s', async (right, sentence) => {
    await expect(prepareDatabase(url, at(await login(right)))).rejects.toThrow(sentence);
  });

  it('is refused as the owner of the tables', async () => {
    await expect(prepareDatabase(url, addressAs(url, OWNER_LOGIN))).rejects.toThrow(/which owns the tables/);
  });
});

describe('an ordinary owner', () => {
  it('that may not make roles says how it can be done', async () => {
    const owner = await login('');
    await superuser.query(`alter database ${name} owner to ${owner}`);
    await expect(prepareDatabase(at(owner))).rejects.toThrow(/which owns the tables, and the server does not serve as their owner; let it create roles/);
    await superuser.query(`alter database ${name} owner to current_user`);
  });

  it('migrates for a login that somebody else has made', async () => {
    const [owner, server] = [await login(''), await login('')];
    await superuser.query(
      `alter database ${name} owner to ${owner}; grant selaras_app, selaras_wide, selaras_screen, selaras_system to ${server} with inherit false`,
    );
    expect(await prepareDatabase(at(owner), at(server))).toEqual({ owner: at(owner), server: at(server) });
    expect(await owners()).toEqual([owner]);
    await superuser.query(`alter database ${name} owner to current_user`);
  });
});
