import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Scope } from './scope.ts';
import { ALL_REACHES, closedReaches, closing, grantsWithin, type TokenAccess, type TokenArea, type TokenScope, type TokenUnit } from './token-scope.ts';

/** What a grant lets its holder do; the accounts feature tells the graph of it. */
export const Role = { LEADERSHIP: 'LEADERSHIP', HR: 'HR', DINAS_HEAD: 'DINAS_HEAD', INTEGRATOR: 'INTEGRATOR', ADMIN: 'ADMIN' } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** A browser's session is a cookie; a program's is a token. */
export const SessionKind = { BROWSER: 'BROWSER', TOKEN: 'TOKEN' } as const;
export type SessionKind = (typeof SessionKind)[keyof typeof SessionKind];

/** What shows a viewer: a session, or a screen on a wall, which is no account and has no grants. */
export const SCREEN = 'SCREEN';
export type ViewerKind = SessionKind | typeof SCREEN;

export interface GrantRow {
  readonly role: Role;
  readonly instansiId: string;
  readonly unitId: string | null;
  readonly dinasId: string | null;
  readonly path: string | null;
}

/** Who is asking, with everything they may see. */
export interface Viewer {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly employeeId: string | null;
  readonly sessionId: string;
  readonly sessionKind: ViewerKind;
  /** What a token is held to; grants and scope are what is left under it. Null for a browser. */
  readonly token: TokenScope | null;
  /** When the session ends if nothing happens, as milliseconds since 1970. */
  readonly expiresAt: number;
  readonly grants: readonly GrantRow[];
  readonly scope: Scope;
}

/** Why a secret opens nothing. */
export const SecretFault = { UNKNOWN: 'UNKNOWN', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED', ACCOUNT_CLOSED: 'ACCOUNT_CLOSED' } as const;
export type SecretFault = (typeof SecretFault)[keyof typeof SecretFault];

const SESSIONS = `
  select encode(s.token_hash, 'base64') as "secret", s.id as "sessionId", s.kind as "sessionKind", least(s.expires_at, s.idle_expires_at) as "expiresAt",
    case when s.revoked_at is not null then 'REVOKED' when least(s.expires_at, s.idle_expires_at) <= now() then 'EXPIRED' when a.disabled_at is not null then 'ACCOUNT_CLOSED' end as fault,
    s.access, s.areas, case when tu.id is not null then jsonb_build_object('id', tu.id, 'instansiId', tu.instansi_id, 'dinasId', tu.dinas_id, 'path', tu.path, 'isRoot', tu.parent_id is null) end as unit,
    a.id as "accountId", a.username, a.display_name as "displayName", a.employee_id as "employeeId", e.instansi_id as "instansiId",
    (now() at time zone i.time_zone)::date as today,
    coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'instansiId', g.instansi_id, 'unitId', u.id, 'path', u.path,
      'dinasId', case when u.parent_id is null then u.dinas_id end)) from access_grant g left join unit u on u.id = g.unit_id where g.account_id = a.id), '[]') as grants
  from session s
  join account a on a.id = s.account_id
  left join unit tu on tu.id = s.unit_id
  left join employee e on e.id = a.employee_id
  left join instansi i on i.id = e.instansi_id
  where s.token_hash = any($1::bytea[])`;

/** The tables that grants and their places are read from: after a change of one of them a figure scope may be another. */
export const SCOPE_TABLES: ReadonlySet<string> = new Set([...SESSIONS.matchAll(/\b(?:from|join) (\w+)/g)].map(([, table]) => table!));

/** Asked of secrets that are no sessions. The id of a screen stands where that of an account does: sockets, streams and budgets are counted by it. */
const SCREENS = `
  select encode(s.token_hash, 'base64') as "secret", s.id, s.name, s.expires_at as "expiresAt",
    case when s.revoked_at is not null then 'REVOKED' when s.expires_at <= now() then 'EXPIRED' end as fault
  from screen s where s.token_hash = any($1::bytea[])`;

interface ScreenRow {
  secret: string;
  id: string;
  name: string;
  expiresAt: string;
  fault: SecretFault | null;
}

interface SessionRow {
  secret: string;
  sessionId: string;
  sessionKind: SessionKind;
  expiresAt: string;
  fault: SecretFault | null;
  access: TokenAccess;
  areas: TokenArea[] | null;
  unit: TokenUnit | null;
  accountId: string;
  username: string;
  displayName: string;
  employeeId: string | null;
  instansiId: string | null;
  today: string | null;
  grants: GrantRow[];
}

/** Roles whose holders see the people inside their part of the tree, not only its structure. */
const SEES_PEOPLE: readonly Role[] = ['LEADERSHIP', 'HR', 'DINAS_HEAD', 'INTEGRATOR'];
const SEES_PRIVATE: readonly Role[] = ['HR', 'INTEGRATOR'];

function idsOf(grants: readonly GrantRow[], roles: readonly Role[]): { instansi: string[]; dinas: string[]; paths: string[] } {
  const held = grants.filter((grant) => roles.includes(grant.role));
  return {
    instansi: [...new Set(held.filter((grant) => grant.unitId === null).map((grant) => grant.instansiId))],
    dinas: [...new Set(held.flatMap((grant) => grant.dinasId ?? []))],
    paths: [...new Set(held.flatMap((grant) => (grant.unitId !== null && grant.dinasId === null ? (grant.path ?? []) : [])))],
  };
}

export interface PeopleAround {
  readonly reports: readonly string[];
  readonly superior: string | null;
  /** Whom they still evaluate although they are not above them today. */
  readonly led: readonly string[];
}
/** Asked of employees, each on a day, by the system; the answer by employee. */
export type FindAmongPeople<Found> = (
  system: Pool,
  of: readonly { readonly employeeId: string; readonly today: string }[],
) => Promise<ReadonlyMap<string, Found>>;
/** Who stands directly above and below employees; found by the features that know, and handed in. */
export type FindPeopleAround = FindAmongPeople<PeopleAround>;

const NOBODY: PeopleAround = { reports: [], superior: null, led: [] };

/** What secrets open, by the base64 of their hashes: a viewer, or why nothing. One that nobody knows is not among them. */
export async function loadViewers(system: Pool, peopleAround: FindPeopleAround, tokenHashes: readonly Buffer[]): Promise<Map<string, Viewer | SecretFault>> {
  const found = await system.query<SessionRow>(SESSIONS, [tokenHashes]);
  const people = found.rows.flatMap(({ employeeId, today, fault }) => (employeeId !== null && today !== null && fault === null ? [{ employeeId, today }] : []));
  const around = people.length > 0 ? await peopleAround(system, people) : new Map<string, PeopleAround>();
  const known = new Map<string, Viewer | SecretFault>(
    found.rows.map((row) => [row.secret, row.fault ?? viewerOf(row, around.get(row.employeeId ?? '') ?? NOBODY)]),
  );
  const others = tokenHashes.filter((hash) => !known.has(hash.toString('base64')));
  if (others.length > 0) for (const row of (await system.query<ScreenRow>(SCREENS, [others])).rows) known.set(row.secret, row.fault ?? screenOf(row));
  return known;
}

/** It reaches nothing: what a screen shows it is told by functions of its own, and every reach is closed to it besides. */
const screenOf = ({ id, name, expiresAt }: ScreenRow): Viewer => ({
  accountId: id,
  username: '',
  displayName: name,
  employeeId: null,
  sessionId: id,
  sessionKind: SCREEN,
  token: null,
  expiresAt: Date.parse(expiresAt),
  grants: [],
  scope: closing(
    {
      accountId: id,
      employeeId: null,
      selfIds: [],
      ownPersonIds: [],
      instansiIds: [],
      fullInstansiIds: [],
      dinasIds: [],
      unitPaths: [],
      peopleIds: [],
      evalueeIds: [],
      reportIds: [],
      ledIds: [],
      hrInstansiIds: [],
      hrDinasIds: [],
      adminInstansiIds: [],
      privateInstansiIds: [],
      privateDinasIds: [],
      closed: [],
    },
    ALL_REACHES,
  ),
});

const tokenOf = ({ sessionKind, access, areas, unit }: SessionRow): TokenScope | null =>
  sessionKind === 'TOKEN' ? { access, areas, unitId: unit?.id ?? null } : null;

function viewerOf(row: SessionRow, around: PeopleAround): Viewer {
  const token = tokenOf(row);
  const unit = token && row.unit;
  // Everything below is made from these: what a token is held to holds wherever rights are read from.
  const grants = unit ? grantsWithin(row.grants, unit) : row.grants;
  const person = unit ? null : row.employeeId;
  const known = unit ? NOBODY : around;
  const seen = idsOf(grants, SEES_PEOPLE);
  const hr = idsOf(grants, ['HR']);
  const secret = idsOf(grants, SEES_PRIVATE);
  const own = person ? [person] : [];
  const home = row.instansiId && (!unit || unit.instansiId === row.instansiId) ? [row.instansiId] : [];
  const whole: Scope = {
    accountId: row.accountId,
    employeeId: person,
    selfIds: own,
    ownPersonIds: row.employeeId ? [row.employeeId] : [],
    instansiIds: [...new Set([...grants.map((grant) => grant.instansiId), ...home])],
    fullInstansiIds: seen.instansi,
    dinasIds: seen.dinas,
    unitPaths: seen.paths,
    peopleIds: [...own, ...known.reports, ...(known.superior ? [known.superior] : []), ...known.led],
    evalueeIds: [...own, ...known.reports],
    reportIds: known.reports,
    ledIds: known.led,
    hrInstansiIds: hr.instansi,
    hrDinasIds: hr.dinas,
    adminInstansiIds: idsOf(grants, ['ADMIN']).instansi,
    privateInstansiIds: secret.instansi,
    privateDinasIds: secret.dinas,
    closed: [],
  };
  return {
    accountId: row.accountId,
    username: row.username,
    displayName: row.displayName,
    employeeId: person,
    sessionId: row.sessionId,
    sessionKind: row.sessionKind,
    token,
    expiresAt: Date.parse(row.expiresAt),
    grants,
    scope: token ? closing(whole, closedReaches(token)) : whole,
  };
}

const keys = new WeakMap<Viewer, string>();

/** Equal for two viewers when they are the same account with the same rights: whatever one is told the other may be told. */
export function rightsKey(viewer: Viewer): string {
  const known = keys.get(viewer);
  if (known !== undefined) return known;
  const { accountId, employeeId, username, displayName, grants, scope, token } = viewer;
  const parts = Object.values(scope).map((part) => (typeof part === 'object' && part !== null ? part.toSorted() : part));
  const key = createHash('sha256')
    .update(JSON.stringify([accountId, employeeId, username, displayName, grants.map((grant) => JSON.stringify(grant)).toSorted(), parts, token]))
    .digest('base64');
  keys.set(viewer, key);
  return key;
}
