import { describe, expect, it } from 'vitest';
import { features } from '../features/index.ts';
import { repeatableSql } from '../prepare-database.ts';
import { useDatabase } from '../testing/use-database.ts';
import { isMigrated, migrate } from './migrate.ts';
import { applySql, hashOf, type RepeatableSql } from './repeatable-sql.ts';

const today = repeatableSql(features);
const plus = (text: string, checks: RepeatableSql['checks'] = []): RepeatableSql => ({
  texts: [...today.texts, { name: 'experiment', text }],
  checks: [...today.checks, ...checks],
});
const FUNCTION = (answer: number): string => `create or replace function answer() returns integer language sql immutable as 'select ${answer}'`;

const HAS_ANSWER = { table: 'dinas', name: 'dinas_has_an_answer', condition: 'answer() > 0' };

const database = useDatabase('test');

const value = async (sql: string): Promise<unknown> => Object.values((await database.client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
const oids = (names: readonly string[]): Promise<unknown> =>
  value(`select array_agg(oid::int order by conname) from pg_constraint where conname in (${names.map((name) => `'${name}'`).join()})`);

/** Functions, triggers, policies, checks and grants, as PostgreSQL writes them down; whoever owns a function. */
async function catalogue(): Promise<string[]> {
  const found = await database.client.query<{ line: string }>(`
    select pg_get_functiondef(p.oid) || coalesce((
      select string_agg(case a.grantee when 0 then 'everybody' else a.grantee::regrole::text end, ', ' order by a.grantee::regrole::text)
      from aclexplode(p.proacl) a where a.grantee <> p.proowner), '') as line from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select format('%s', p) from pg_policies p
    union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated from pg_constraint
    union all select relname || relacl::text || relrowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    order by 1`);
  return found.rows.map((row) => row.line);
}

describe('the SQL of the features', () => {
  it('is left alone when it is what was applied last', async () => {
    const before = await value('select array_agg(oid::int order by oid) from pg_policy');
    await applySql(database.client, today);
    expect(await value('select array_agg(oid::int order by oid) from pg_policy')).toEqual(before);
  });

  it('makes the database equal to the texts, whatever it held before', async () => {
    const before = await catalogue();
    const older = plus(
      `${FUNCTION(41)};
       create or replace function notice() returns trigger language plpgsql as 'begin return null; end';
       create trigger notice after insert on dinas for each row execute function notice();
       create policy everybody on account using (true);
       grant select on account to selaras_app;
       create or replace view answers as select answer()`,
      [HAS_ANSWER],
    );
    await applySql(database.client, {
      texts: older.texts.filter(({ name }) => !['stated names', 'access to import'].includes(name)),
      checks: older.checks.slice(3),
    });
    expect(await catalogue()).not.toEqual(before);
    await applySql(database.client, today);
    expect(await catalogue()).toEqual(before);
  });

  it('takes policies back that somebody made for the acting roles, and leaves what is not its own', async () => {
    await database.client.query(`create policy by_hand on account for select to selaras_app using (true);
      create role reporting nologin;
      create policy by_hand on dinas for select to reporting using (true);
      create function by_hand() returns trigger language plpgsql as 'begin return new; end';
      create trigger by_hand before insert on dinas for each row execute function by_hand();
      create view by_hand as select 1 as one`);
    try {
      await applySql(database.client, plus(FUNCTION(42)));
      expect(await value(`select array_agg(tablename::text) from pg_policies where policyname = 'by_hand'`)).toEqual(['dinas']);
      expect(await value(`select count(*)::int from pg_trigger where tgname = 'by_hand'`)).toBe(1);
      expect(await value('select one from by_hand')).toBe(1);
    } finally {
      await database.client.query('drop policy by_hand on dinas; drop role reporting');
    }
  });

  it('finds its triggers after a migration renamed their table', async () => {
    const older = plus(`create or replace function notice() returns trigger language plpgsql as 'begin return null; end';
      create trigger notice after insert on notes for each row execute function notice()`);
    await database.client.query('create table notes (id integer)');
    await applySql(database.client, older);
    await database.client.query('alter table notes rename to remarks');
    await applySql(database.client, { ...older, texts: older.texts.map((text) => ({ ...text, text: text.text.replace('on notes', 'on remarks') })) });
    expect(await value(`select array_agg(tgrelid::regclass::text) from pg_trigger where tgname = 'notice'`)).toEqual(['remarks']);
  });

  it('lets nobody call a function that does not say who may', async () => {
    await applySql(database.client, plus(FUNCTION(42)));
    expect(await value(`select has_function_privilege('selaras_system', 'answer()', 'execute')`)).toBe(false);
    await applySql(database.client, plus(`${FUNCTION(42)}; grant execute on function answer to selaras_app`));
    expect(await value(`select has_function_privilege('selaras_app', 'answer()', 'execute')`)).toBe(true);
  });

  it('names the text that does not run, and leaves everything as it was', async () => {
    const before = await catalogue();
    await expect(applySql(database.client, plus('select nonsense'))).rejects.toThrow('The SQL of "experiment" does not run: column "nonsense" does not exist');
    expect(await catalogue()).toEqual(before);
    expect(await value('select hash from sql_definition')).toBe(hashOf(today));
  });
});

describe('a function that something else needs', () => {
  it('stays and gets its new text', async () => {
    await applySql(database.client, plus(FUNCTION(41), [HAS_ANSWER]));
    await applySql(database.client, plus(FUNCTION(42), [HAS_ANSWER]));
    expect(await value('select answer()')).toBe(42);
  });

  it('takes back who may call a function that cannot be dropped', async () => {
    const granted = (roles: string): RepeatableSql => plus(`${FUNCTION(41)}; grant execute on function answer to ${roles}`, [HAS_ANSWER]);
    await applySql(database.client, granted('selaras_app, selaras_wide'));
    await applySql(database.client, granted('selaras_app'));
    const may = (role: string): Promise<unknown> => value(`select has_function_privilege('${role}', 'answer()', 'execute')`);
    expect([await may('selaras_app'), await may('selaras_wide')]).toEqual([true, false]);
  });

  it('goes with the check that called it', async () => {
    await applySql(database.client, plus(FUNCTION(41), [HAS_ANSWER]));
    await applySql(database.client, today);
    expect(await value(`select count(*)::int from pg_proc where proname = 'answer'`)).toBe(0);
  });

  it('is named when no text makes it any more and something of a migration keeps it', async () => {
    await applySql(database.client, plus(FUNCTION(41)));
    await database.client.query('alter table dinas add column answer integer default answer()');
    await expect(applySql(database.client, today)).rejects.toThrow(/routine answer\(\) that no text makes any more .*column answer of table dinas depends on/);
    expect(await value('select answer()')).toBe(41);
  });
});

describe('a check', () => {
  it('is tried on the rows again only when it changed', async () => {
    const before = await oids(['dinas_kind_check', 'unit_kind_check']);
    const changed = {
      ...today,
      checks: today.checks.map((check) => (check.name === 'dinas_kind_check' ? { ...check, condition: `${check.condition} or kind = 'BIRO'` } : check)),
    };
    await applySql(database.client, changed);
    const after = await oids(['dinas_kind_check', 'unit_kind_check']);
    expect((after as number[])[0]).not.toBe((before as number[])[0]);
    expect((after as number[])[1]).toBe((before as number[])[1]);
  });

  it('that rows on record break keeps the whole set from being applied', async () => {
    await database.client.query(`insert into instansi (code, name, time_zone) values ('uji', 'Kota Uji', 'Asia/Jakarta')`);
    const stricter = plus(FUNCTION(42), [{ table: 'instansi', name: 'instansi_is_far_away', condition: `time_zone = 'Asia/Jayapura'` }]);
    await expect(applySql(database.client, stricter)).rejects.toThrow('instansi_is_far_away');
    expect(await value(`select count(*)::int from pg_proc where proname = 'answer'`)).toBe(0);
  });
});

describe('servers on one database', () => {
  it('start together without being in each other’s way', async () => {
    await database.client.query(`update sql_definition set hash = 'of an older server'`);
    await Promise.all(Array.from({ length: 4 }, () => migrate(database.url, today)));
    expect(await value('select hash from sql_definition')).toBe(hashOf(today));
  });

  it('of two versions say which one is ready: the one that was started last', async () => {
    const system = database.as('selaras_system', { max: 1 });
    const next = plus(FUNCTION(42));
    await migrate(database.url, next);
    expect([await isMigrated(system, today), await isMigrated(system, next)]).toEqual([false, true]);
    await migrate(database.url, today);
    expect([await isMigrated(system, today), await isMigrated(system, next)]).toEqual([true, false]);
  });

  it('wait for a table that somebody holds without making its readers wait behind them', async () => {
    const holder = database.as('none', { max: 1 });
    const reader = database.as('none', { max: 1, statementTimeoutMs: 4_000 });
    await holder.query('begin; select count(*) from dinas');
    let isOver = false;
    const migrating = migrate(database.url, plus(FUNCTION(42))).finally(() => (isOver = true));
    const waits = `select 1 from pg_locks where relation = 'dinas'::regclass and not granted`;
    await expect.poll(async () => (await database.client.query(waits)).rowCount, { timeout: 10_000 }).toBe(1);
    for (let reads = 0; reads < 3; reads++) await reader.query('select count(*) from dinas');
    expect(isOver).toBe(false);
    await holder.query('rollback');
    await migrating;
    expect(await value('select answer()')).toBe(42);
  }, 30_000);

  it('refuse a database of a newer server, and leave its SQL alone', async () => {
    await database.client.query(
      `insert into migration (name) values ('Migration20991231000001_from_the_future'); update sql_definition set hash = 'of a newer server'`,
    );
    await expect(migrate(database.url, today)).rejects.toThrow('newer Selaras (Migration20991231000001_from_the_future)');
    expect(await value('select hash from sql_definition')).toBe('of a newer server');
  });
});
