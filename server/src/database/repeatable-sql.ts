import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { DatabaseStartError } from './database.errors.ts';
import type { SqlText, StatedCheck } from './sql-text.ts';

/** Everything the database holds beside tables and data, as this server was built with it. */
export interface RepeatableSql {
  /** In the order in which they run: a text stands behind those whose functions it names. */
  readonly texts: readonly SqlText[];
  readonly checks: readonly StatedCheck[];
}

export const hashOf = (sql: RepeatableSql): string => createHash('sha256').update(JSON.stringify(sql)).digest('hex');

/** Policies that bind an acting role, or everybody; whoever made them, access is what the texts say. */
const OUR_POLICIES = /* sql */ `
  select format('policy %I on %I', p.polname, c.relname) as object from pg_policy p join pg_class c on c.oid = p.polrelid
  where c.relnamespace = 'public'::regnamespace
    and (p.polroles = '{0}' or exists (select from pg_roles r where r.oid = any(p.polroles) and r.rolname like 'selaras\\_%'))`;

/** Triggers by what they run, so that they are found under another name of their table as well. */
const TRIGGERS_OF = /* sql */ `
  select format('trigger %I on %s', t.tgname, t.tgrelid::regclass) as object from pg_trigger t
  where not t.tgisinternal and t.tgfoid in (select to_regprocedure(substr(o, 9)) from unnest($1::text[]) o where o like 'routine %')`;

/** Routines and views that this transaction wrote, be it anew or over an old one; those of extensions left out. */
const WRITTEN_NOW = /* sql */ `
  select 'routine ' || p.oid::regprocedure as object from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.xmin = pg_current_xact_id()::xid
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  union all
  select 'view ' || c.oid::regclass from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and c.xmin = pg_current_xact_id()::xid`;

/**
 * Gives a table a check, unless it has the same one: both are compared as PostgreSQL writes them down, so that a check
 * which did not change is not tried on every row of the table again.
 */
const HOLD_CHECK = /* sql */ `
  create or replace function pg_temp.hold_check(of_table regclass, check_name text, condition text) returns void language plpgsql as $$
  declare wanted text; held text;
  begin
    execute format('alter table %s add constraint stated_check check (%s) not valid', of_table, condition);
    select pg_get_constraintdef(oid) into wanted from pg_constraint where conrelid = of_table and conname = 'stated_check';
    select pg_get_constraintdef(oid) || ' NOT VALID' into held from pg_constraint where conrelid = of_table and conname = check_name;
    if held = wanted then
      execute format('alter table %s drop constraint stated_check', of_table);
      return;
    end if;
    execute format('alter table %s drop constraint if exists %I', of_table, check_name);
    execute format('alter table %s rename constraint stated_check to %I', of_table, check_name);
    execute format('alter table %s validate constraint %I', of_table, check_name);
  end $$`;

const objectsOf = async (client: ClientBase, query: string, values: unknown[] = []): Promise<string[]> =>
  (await client.query<{ object: string }>(query, values)).rows.map((row) => row.object);

/** Drops what nothing else needs; gives back what stays, with PostgreSQL's reason. */
async function dropAll(client: ClientBase, objects: readonly string[]): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for (const object of objects) {
    await client.query('savepoint before_drop');
    try {
      await client.query(`drop ${object.replace(' ', ' if exists ')}`);
    } catch (error) {
      const { code, detail } = error as { code?: string; detail?: string };
      if (code !== DEPENDENT_OBJECTS_EXIST) throw error;
      await client.query('rollback to savepoint before_drop');
      kept.set(object, detail ?? '');
    }
    await client.query('release savepoint before_drop');
  }
  // What stood in the way of one may be gone by now.
  return kept.size > 0 && kept.size < objects.length ? dropAll(client, [...kept.keys()]) : kept;
}

const DEPENDENT_OBJECTS_EXIST = '2BP01';
const isCheck = (object: string): boolean => object.startsWith('check ');
const checkObject = ({ name, table }: StatedCheck): string => `check ${name} on ${table}`;

async function revokeAll(client: ClientBase, routine: string): Promise<void> {
  const found = await client.query<{ role: string }>(
    'select distinct a.grantee::regrole::text as role from pg_proc p, aclexplode(p.proacl) a where p.oid = $1::regprocedure and a.grantee not in (0, p.proowner)',
    [routine.slice('routine '.length)],
  );
  for (const { role } of found.rows) await client.query(`revoke all on ${routine} from ${role}`);
}

async function run(client: ClientBase, { name, text }: SqlText): Promise<void> {
  try {
    await client.query(text);
  } catch (error) {
    throw new Error(`The SQL of "${name}" does not run: ${(error as Error).message}`, { cause: error });
  }
}

async function holdChecks(client: ClientBase, checks: readonly StatedCheck[], before: readonly string[]): Promise<void> {
  const stated = new Set(checks.map(checkObject));
  for (const gone of before.filter((object) => isCheck(object) && !stated.has(object))) {
    const [, name, , table] = gone.split(' ');
    await client.query(`alter table if exists ${table} drop constraint if exists ${name}`);
  }
  await client.query(HOLD_CHECK);
  await client.query(
    'select pg_temp.hold_check(c."table"::regclass, c.name, c.condition) from jsonb_to_recordset($1) as c ("table" text, name text, condition text)',
    [JSON.stringify(checks)],
  );
}

async function replace(client: ClientBase, sql: RepeatableSql, before: readonly string[]): Promise<string[]> {
  const dropped = [
    ...(await objectsOf(client, OUR_POLICIES)),
    ...(await objectsOf(client, TRIGGERS_OF, [before])),
    ...before.filter((object) => !isCheck(object)),
  ];
  const kept = await dropAll(client, dropped);
  // A function that is replaced keeps who may call it, and that is said anew beside its text.
  for (const object of kept.keys()) if (object.startsWith('routine ')) await revokeAll(client, object);
  for (const text of sql.texts) await run(client, text);
  await holdChecks(client, sql.checks, before);
  const written = await objectsOf(client, WRITTEN_NOW);
  const stuck = await dropAll(
    client,
    [...kept.keys()].filter((object) => !written.includes(object)),
  );
  for (const [object, reason] of stuck)
    throw new DatabaseStartError(
      `The database has a ${object} that no text makes any more and that cannot be dropped: ${reason}. Write a migration that ends the dependency.`,
    );
  // PostgreSQL lets everybody call a new function; here whoever may is named beside it.
  for (const object of written) if (object.startsWith('routine ')) await client.query(`revoke execute on ${object} from public`);
  return [...written, ...sql.checks.map(checkObject)];
}

/**
 * Makes the database hold exactly what the texts and checks say, whatever it held before; does nothing when it was
 * this very set that was applied last. One transaction: a text that does not run leaves everything as it was.
 */
export async function applySql(client: ClientBase, sql: RepeatableSql): Promise<void> {
  const hash = hashOf(sql);
  await client.query('begin');
  try {
    await client.query(`set local search_path = public`);
    const found = await client.query<{ hash: string; objects: string[] }>('select hash, objects from sql_definition for update');
    const [last] = found.rows;
    if (last?.hash !== hash) {
      const objects = await replace(client, sql, last?.objects ?? []);
      await client.query('delete from sql_definition');
      await client.query('insert into sql_definition (hash, objects) values ($1, $2)', [hash, objects]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
