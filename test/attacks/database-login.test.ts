/** What somebody could do who made the server send SQL of their own: asked over the very connections that the server uses. */
import pg, { type Pool } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld();
const { app, wide, system, orm } = server.app.services;
const superuser = new pg.Client({ connectionString: server.database.url });
await superuser.connect();
afterAll(() => superuser.end());

/** On a connection that is thrown away; whoever sends SQL of their own switches off what a setting can switch off. */
const over =
  (pool: Pool) =>
  async (...texts: readonly string[]): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('set default_transaction_read_only = off');
      for (const text of texts) await client.query(text);
    } finally {
      client.release(true);
    }
  };
const connection = orm.em.getConnection('write') as unknown as { getNativeClient(): Promise<Pool> };
const WAYS: readonly (readonly [string, (...texts: readonly string[]) => Promise<void>])[] = [
  ['readers', over(app)],
  ['readers of whole governments', over(wide)],
  ['the system', over(system)],
  ['writers', over(await connection.getNativeClient())],
];
await world.position(await world.dinas(), 'Perawat');

const ATTEMPTS: readonly (readonly [string, string])[] = [
  ['become the owner', 'set role selaras_owner'],
  ['become the superuser', 'set session authorization selaras'],
  ['change a table', 'alter table employee add column backdoor text'],
  ['switch row security off', 'alter table employee disable row level security'],
  ['widen a policy', 'create policy all_see on employee using (true)'],
  ['drop a policy', 'drop policy viewer_sees on employee'],
  ['drop a trigger', 'drop trigger log_update on position'],
  ['make a table', 'create table loot (id int)'],
  ['make a function', `create function loot() returns int language sql as 'select 1'`],
  ['make an extension', 'create extension postgres_fdw'],
  ['make a role', 'create role intruder superuser login'],
  ['take a right', 'alter role selaras_server superuser'],
  ['read passwords', 'select rolpassword from pg_authid'],
  ['read a file', `select pg_read_file('postgresql.conf')`],
  ['list the disk', `select pg_ls_dir('.')`],
  ['read a file as a large object', `select lo_import('/etc/passwd')`],
  ['run a program', `copy (select 1) to program 'true'`],
  ['write a file', `copy (select 1) to '/tmp/selaras-loot'`],
  ['end other sessions', `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'selaras'`],
  ['let values be logged', `set log_statement = 'all'`],
  ['let values of errors be logged', `set log_min_error_statement = 'error'`],
  ['change the server', `alter system set log_statement = 'all'`],
  ['empty a table', 'truncate change_log'],
  ['rewrite the change log', `update change_log set topic = 'X'`],
  ['load a library', `load 'plpython3'`],
  ['escape triggers', `set session_replication_role = 'replica'`],
];

describe.each(WAYS)('over the connections of %s', (_name, send) => {
  it.each(ATTEMPTS)('nobody can %s', async (_what, text) => {
    await expect(send(text)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|42704|58P01|0A000)$/) as string });
  });

  it('nobody can do so after giving the acting role back', async () => {
    for (const text of ['alter table employee disable row level security', 'select * from employee', 'select * from session', 'create table loot (id int)'])
      await expect(send('set role none', text)).rejects.toMatchObject({ code: '42501' });
  });
});

it('every connection of the server signs in as its login, which is nobody', async () => {
  await system.query('select 1');
  const { rows } = await superuser.query<{ application: string; login: string }>(
    `select distinct application_name as application, usename as login from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  expect(rows.map((row) => row.application)).toEqual(expect.arrayContaining(['selaras lease', 'selaras listener', 'selaras system']));
  expect(new Set(rows.map((row) => row.login))).toEqual(new Set(['selaras_server']));
  const rights = await superuser.query(
    `select rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
       (select array_agg(r.rolname::text order by r.rolname) from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = l.oid and not m.inherit_option and m.set_option and not m.admin_option) as becomes,
       (select count(*)::int from pg_shdepend where refobjid = l.oid and deptype = 'o') as owns
     from pg_roles l where rolname = 'selaras_server'`,
  );
  expect(rights.rows).toEqual([
    {
      rolsuper: false,
      rolinherit: true,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolbypassrls: false,
      becomes: ['selaras_app', 'selaras_screen', 'selaras_system', 'selaras_wide'],
      owns: 0,
    },
  ]);
});

it('no acting role reaches past row security, nor owns anything', async () => {
  const { rows } = await superuser.query(
    `select rolname::text as role, rolsuper or rolbypassrls or rolcreaterole or rolcanlogin as mighty,
       (select coalesce(array_agg(m.roleid::regrole::text), '{}') from pg_auth_members m where m.member = r.oid) as becomes,
       exists (select from pg_shdepend where refobjid = r.oid and deptype = 'o') as owns
     from pg_roles r where rolname in ('selaras_app', 'selaras_wide', 'selaras_screen', 'selaras_system') order by 1`,
  );
  expect(rows).toEqual([
    { role: 'selaras_app', mighty: false, becomes: [], owns: false },
    { role: 'selaras_screen', mighty: false, becomes: [], owns: false },
    { role: 'selaras_system', mighty: false, becomes: ['pg_read_all_stats'], owns: false },
    { role: 'selaras_wide', mighty: false, becomes: [], owns: false },
  ]);
});
