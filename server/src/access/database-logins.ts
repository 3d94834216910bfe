/**
 * Who signs in to the database. The owner of the tables migrates and nothing else; the server signs in as a role that
 * owns nothing and may only become the acting roles (roles.sql.ts): whoever made the server send SQL of theirs would
 * still be bound by row security, could not switch it off, and could not reach the machine of the database.
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg, { type ClientBase } from 'pg';
import { DatabaseStartError } from '../database/database.errors.ts';
import { QUIET_LOGIN } from '../database/quiet-log.ts';
import { ACTING, ROLES } from './roles.sql.ts';

export const OWNER_LOGIN = 'selaras_owner';
export const SERVER_LOGIN = 'selaras_server';

export interface DatabaseAddresses {
  /** As the owner of the tables; null where it was not given. */
  readonly owner: string | null;
  /** As the server. */
  readonly server: string;
}

/** A start waits no longer for a database that does not answer. */
const CONNECT_MS = 10_000;
const NO_SUCH_DATABASE = '3D000';
const ATTEMPTS = 5;
/** Roles belong to the whole cluster, where others may be making the same ones: duplicate_object, unique_violation, and a tuple updated meanwhile. */
const MADE_BY_OTHERS = ['42710', '23505', 'XX000'];

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';
const userOf = (url: string): string => decodeURIComponent(new URL(url).username);
const quoted = (name: string): string => pg.escapeIdentifier(name);

/** Follows from the password we were given, so that every server that was given it comes to the same without a place to keep it. */
const passwordOf = (adminUrl: string, login: string): string =>
  createHmac('sha256', decodeURIComponent(new URL(adminUrl).password))
    .update(login)
    .digest('base64url');

/** The same database as another login, which was made beside the one given. */
export const addressAs = (adminUrl: string, login: typeof OWNER_LOGIN | typeof SERVER_LOGIN): string =>
  Object.assign(new URL(adminUrl), { username: login, password: passwordOf(adminUrl, login) }).toString();

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=public -c lock_timeout=5000', connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function ask<Row extends object>(client: ClientBase, text: string, values: unknown[] = []): Promise<Row> {
  return (await client.query<Row>(text, values)).rows[0]!;
}

/** Does nothing when it is done already, by us or by somebody who does the same at this moment. */
async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt >= ATTEMPTS || !MADE_BY_OTHERS.includes(codeOf(error))) throw error;
      await new Promise((done) => setTimeout(done, 100 * attempt * Math.random()));
    }
  }
}

async function canSignIn(url: string): Promise<boolean> {
  try {
    const client = await connect(url);
    await client.end();
    return true;
  } catch (error) {
    if (['28P01', '28000'].includes(codeOf(error))) return false;
    throw error;
  }
}

/** What PostgreSQL keeps of a password (RFC 5803), made here: the password itself would stand in a statement, and statements are logged. */
function verifierOf(password: string): string {
  const [iterations, salt] = [4_096, randomBytes(16)];
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, 32, 'sha256');
  const keyed = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}

/** Makes the login of an address. One that is there and signs in with another password is given that of the address, or left to its owner. */
async function makeLogin(client: ClientBase, url: string, otherwise: 'give' | 'leave' = 'give'): Promise<void> {
  if (await canSignIn(url)) return;
  const login = quoted(userOf(url));
  const password = pg.escapeLiteral(verifierOf(decodeURIComponent(new URL(url).password)));
  await patiently(async () => {
    const { exists } = await ask<{ exists: boolean }>(client, 'select exists (select from pg_roles where rolname = $1) as exists', [userOf(url)]);
    if (exists && otherwise === 'leave') {
      // Somebody may have made it, as we would have, since we tried.
      if (await canSignIn(url)) return;
      throw new DatabaseStartError(
        `That PostgreSQL has a login "${userOf(url)}" already, with a password that does not follow from the address given, and others may be using it; it was left as it is. Give the address of the superuser that made it (as in SELARAS_MIGRATE_URL), or of an owner of tables who is no superuser.`,
      );
    }
    await client.query(`${exists ? 'alter' : 'create'} role ${login} login password ${password}`);
  });
}

/** Only a superuser may say what is logged; elsewhere the operator does (README). */
async function quieten(client: ClientBase, url: string): Promise<void> {
  const login = userOf(url);
  const { config } = await ask<{ config: string[] | null }>(client, 'select rolconfig as config from pg_roles where rolname = $1', [login]);
  for (const [name, value] of Object.entries(QUIET_LOGIN))
    if (!config?.includes(`${name}=${value}`)) await patiently(() => client.query(`alter role ${quoted(login)} set ${name} = ${pg.escapeLiteral(value)}`));
}

/** Where no login of a server is known, whoever makes one grants them to it. */
async function makeActingRoles(client: ClientBase, serverLogin: string | null, isSuperuser: boolean): Promise<void> {
  for (const role of ACTING) {
    await patiently(async () => {
      const { exists, granted } = await ask<{ exists: boolean; granted: boolean }>(
        client,
        `select exists (select from pg_roles where rolname = $1) as exists, exists (select from pg_auth_members
           where roleid = to_regrole($1) and member = to_regrole(quote_ident($2)) and set_option) as granted`,
        [role, serverLogin],
      );
      if (!exists) await client.query(`create role ${role} nologin`);
      // Without inheriting: until it has become one of them, a connection of the server may do nothing.
      if (serverLogin !== null && !granted) await client.query(`grant ${role} to ${quoted(serverLogin)} with inherit false, set true`);
    });
  }
  // Who holds the horizon back is asked of pg_stat_activity, which tells of other sessions to this one only.
  if (isSuperuser) {
    await patiently(async () => {
      const { reads } = await ask<{ reads: boolean }>(client, `select pg_has_role($1, 'pg_read_all_stats', 'usage') as reads`, [ROLES.system]);
      if (!reads) await client.query(`grant pg_read_all_stats to ${ROLES.system}`);
    });
  }
}

/** What the one we sign in as made in databases of before, and what belongs to the database itself; nothing of an extension. */
const HAND_OVER = /* sql */ `
  do $$
  declare made record;
  begin
    if (select datdba from pg_database where datname = current_database()) <> '${OWNER_LOGIN}'::regrole then
      execute format('alter database %I owner to ${OWNER_LOGIN}', current_database());
    end if;
    for made in
      select format('%s %s', case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, c.oid::regclass) as object
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relowner = current_user::regrole
        and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
          and (d.deptype = 'e' or (c.relkind = 'S' and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i'))))
      union all
      select 'routine ' || p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proowner = current_user::regrole
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
      union all
      select 'type ' || t.oid::regtype from pg_type t where t.typnamespace = 'public'::regnamespace and t.typowner = current_user::regrole and t.typtype in ('e', 'd', 'r')
        and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
      union all
      select 'collation ' || c.oid::regcollation from pg_collation c where c.collnamespace = 'public'::regnamespace and c.collowner = current_user::regrole
    loop
      execute format('alter %s owner to ${OWNER_LOGIN}', made.object);
    end loop;
  end $$`;

async function connectMaking(url: string): Promise<pg.Client> {
  try {
    return await connect(url);
  } catch (error) {
    if (codeOf(error) !== NO_SUCH_DATABASE) throw error;
  }
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const beside = await connect(Object.assign(new URL(url), { pathname: '/postgres' }).toString());
  try {
    await patiently(() =>
      beside.query(`create database ${quoted(name)}`).catch((error: unknown) => {
        if (codeOf(error) !== '42P04') throw error;
      }),
    );
  } finally {
    await beside.end();
  }
  return connect(url);
}

interface Rights {
  readonly isSuperuser: boolean;
  readonly makesRoles: boolean;
  /** Whether it could migrate. */
  readonly makesTables: boolean;
}
const RIGHTS = `select rolsuper as "isSuperuser", rolsuper or rolcreaterole as "makesRoles", has_schema_privilege('public', 'create') as "makesTables"
  from pg_roles where rolname = current_user`;

/**
 * Makes the logins and acting roles of a database, each once. A superuser makes an owner beside itself and hands over
 * what it owns, so that nothing of ours runs as superuser afterwards. Errors: DatabaseStartError with one sentence.
 */
export async function openLogins(adminUrl: string, serverUrl: string | null): Promise<DatabaseAddresses> {
  const client = await connectMaking(adminUrl);
  try {
    const { isSuperuser, makesRoles, makesTables } = await ask<Rights>(client, RIGHTS);
    // What we were given is the login of a server; somebody else migrates.
    if (!makesTables && serverUrl === null) return { owner: null, server: adminUrl };
    if (serverUrl === null && (!makesRoles || new URL(adminUrl).password === ''))
      throw new DatabaseStartError(
        `DATABASE_URL signs in as "${userOf(adminUrl)}", which owns the tables, and the server does not serve as their owner; let it create roles, with a password in the address, so that it makes a login of its own, or give the owner in SELARAS_MIGRATE_URL and another login in DATABASE_URL.`,
      );
    const server = serverUrl ?? addressAs(adminUrl, SERVER_LOGIN);
    if (makesRoles) {
      await makeLogin(client, server);
      await makeActingRoles(client, userOf(server), isSuperuser);
    }
    if (!isSuperuser) return { owner: adminUrl, server };
    const owner = addressAs(adminUrl, OWNER_LOGIN);
    await makeLogin(client, owner);
    for (const url of [owner, server]) await quieten(client, url);
    await patiently(() => client.query(HAND_OVER));
    return { owner, server };
  } finally {
    await client.end();
  }
}

/**
 * The address of the owner of the tables, where nobody said how servers sign in: for a restore into a database that may
 * stand beside those of other installations, whose logins are of the whole cluster. The login of a server is neither made
 * nor changed, since a server makes its own. Null when the one given may not make tables. Errors: DatabaseStartError.
 */
export async function openOwner(adminUrl: string): Promise<string | null> {
  const client = await connectMaking(adminUrl);
  try {
    const { isSuperuser, makesTables } = await ask<Rights>(client, RIGHTS);
    if (!makesTables) return null;
    if (isSuperuser && new URL(adminUrl).password === '')
      throw new DatabaseStartError(
        `The address signs in as "${userOf(adminUrl)}", a superuser without a password, from which that of the owner of the tables would follow; give one with a password, or an owner who is no superuser.`,
      );
    const owner = isSuperuser ? addressAs(adminUrl, OWNER_LOGIN) : adminUrl;
    if (isSuperuser) await makeLogin(client, owner, 'leave');
    await makeActingRoles(client, null, isSuperuser);
    if (!isSuperuser) return owner;
    await quieten(client, owner);
    await patiently(() => client.query(HAND_OVER));
    return owner;
  } finally {
    await client.end();
  }
}

/** Roles of PostgreSQL that reach past row security or out of the database. */
const REACHES_FURTHER = `array['pg_read_all_data', 'pg_write_all_data', 'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program', 'pg_maintain']`;
const TOO_MUCH = `
  select case
    when r.rolsuper then 'is a superuser'
    when r.rolbypassrls then 'is not bound by row security'
    when r.rolcreaterole or r.rolcreatedb or r.rolreplication then 'may make roles or databases, or replicate'
    when exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'member')) then 'owns the tables'
    when has_schema_privilege(r.oid, 'public', 'create') then 'may create tables'
    when exists (select from unnest(${REACHES_FURTHER}) further where pg_has_role(r.oid, further, 'member')) then 'reaches past row security'
    when exists (select from unnest($1::text[]) acting where not pg_has_role(r.oid, acting, 'set')) then 'may not act as ${ACTING.join(', ')}'
  end as fault from pg_roles r where r.rolname = session_user`;

/** Errors: DatabaseStartError when the login of the server may do more than a server does, or less. */
export async function refuseMighty(serverUrl: string): Promise<void> {
  const client = await connect(serverUrl);
  try {
    const { fault } = await ask<{ fault: string | null }>(client, TOO_MUCH, [ACTING]);
    if (fault)
      throw new DatabaseStartError(
        `DATABASE_URL signs in as "${userOf(serverUrl)}", which ${fault}; the server serves only as a login that owns nothing and may become the acting roles. Give the owner in SELARAS_MIGRATE_URL and, in DATABASE_URL, a login that it may make.`,
      );
  } finally {
    await client.end();
  }
}
