import { hashPassword } from '../../access/password.ts';
import { createSession, createToken } from '../../access/session.service.ts';
import type { TokenAccess, TokenArea } from '../../access/token-scope.ts';
import type { Role } from '../../access/viewer.ts';
import { nextNumber, type Home } from '../../builder.ts';
import type { System } from '../../database/pools.ts';
import type { DinasRef, UnitRef } from '../organization/organization.builder.ts';
import type { EmployeeRef } from '../staffing/staffing.builder.ts';

export interface AccountOptions {
  readonly displayName: string;
  /** Without one nobody signs in by name: the account acts by tokens only. */
  readonly passwordHash?: string;
  readonly employee?: EmployeeRef | null | undefined;
  /** The government it is of; of a person that of their record, whatever is said here. */
  readonly instansi?: { readonly id: string } | null | undefined;
  /** Offered on the sign-in page with its password. */
  readonly demo?: boolean;
}

/**
 * An account, with no grant yet. Its id. Constraints account_username_key when the name is taken and
 * account_employee_id_key when the employee has an account.
 */
export async function makeAccount(
  system: System,
  username: string,
  { displayName, passwordHash, employee, instansi, demo = false }: AccountOptions,
): Promise<string> {
  const made = await system.query<{ id: string }>(
    `with made as (
       insert into account (username, display_name, employee_id, instansi_id, demo)
       values (lower($1), $2, $3, coalesce((select e.instansi_id from employee e where e.id = $3), $4::uuid), $5) returning id
     ), kept as (insert into account_password (account_id, hash) select id, $6 from made where $6::text is not null)
     select id from made`,
    [username, displayName, employee?.id ?? null, instansi?.id ?? null, demo, passwordHash ?? null],
  );
  return made.rows[0]!.id;
}

/** A role in the government, or in one dinas or unit of it. */
export async function grant({ system, instansi }: Home, accountId: string, role: Role, on: DinasRef | UnitRef | null = null): Promise<void> {
  const unitId = on && ('rootUnitId' in on ? on.rootUnitId : on.id);
  await system.query('insert into access_grant (account_id, role, instansi_id, unit_id) values ($1, $2, $3, $4)', [accountId, role, instansi.id, unitId]);
}

/** Somebody who can act: `cookie` is a browser's secret, `token` a program's. */
export interface Actor {
  readonly name: string;
  readonly accountId: string;
  readonly cookie: string;
  readonly token: string;
}

export interface ActorOptions {
  readonly role?: Role;
  readonly on?: DinasRef | UnitRef;
  readonly employee?: EmployeeRef;
  /** With one they can sign in again; without it they are here by their sessions alone. */
  readonly password?: string;
}

/** An account that is signed in already, in a browser and with a token; its role is held in the government or on a part of it. */
async function makeActor(home: Home, name: string, { role, on, employee, password }: ActorOptions = {}): Promise<Actor> {
  const accountId = await makeAccount(home.system, `${name}-${process.pid}-${nextNumber()}`, {
    displayName: name,
    employee,
    instansi: home.instansi,
    ...(password === undefined ? {} : { passwordHash: await hashPassword(password) }),
  });
  if (role) await grant(home, accountId, role, on);
  return {
    name,
    accountId,
    cookie: await createSession(home.system, accountId, 'BROWSER'),
    token: await createSession(home.system, accountId, 'TOKEN', 'test', 24),
  };
}

/** The same somebody with another token, held to what is said. */
async function makeToken(
  { system }: Home,
  actor: Actor,
  { access = 'WRITE', areas = null, unit = null }: { access?: TokenAccess; areas?: readonly TokenArea[] | null; unit?: { readonly id: string } | null },
): Promise<Actor & { readonly tokenId: string }> {
  const made = await createToken(system, { accountId: actor.accountId, label: 'test', hours: 24, access, areas, unitId: unit?.id ?? null, madeIn: null });
  return { ...actor, token: made.secret, tokenId: made.id };
}

/** An account that signs in with a name and password. Its id. */
async function makeLogin({ system }: Home, username: string, password: string): Promise<string> {
  return makeAccount(system, username, { displayName: username, passwordHash: await hashPassword(password) });
}

/** As if the wait after wrong passwords were over. */
async function endWait({ system }: Home, username: string): Promise<void> {
  await system.query(`update sign_in_attempt set retry_at = now() where subject = 'NAME' and subject_hash = sha256(convert_to($1, 'UTF8'))`, [username]);
}

/** Holds the wait that just began for an hour, so that nothing depends on how fast the asker is. The seconds it was to last. */
async function holdWait({ system }: Home, username: string): Promise<number> {
  const held = await system.query<{ seconds: number }>(
    `update sign_in_attempt a set retry_at = now() + interval '1 hour'
     from (select subject_hash, round(extract(epoch from retry_at - last_at))::int as seconds from sign_in_attempt where subject = 'NAME') before
     where a.subject = 'NAME' and a.subject_hash = before.subject_hash and a.subject_hash = sha256(convert_to($1, 'UTF8')) returning before.seconds`,
    [username],
  );
  return held.rows[0]!.seconds;
}

export const accountsBuilders = { account: makeActor, token: makeToken, login: makeLogin, endWait, holdWait };

type Own = typeof accountsBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
