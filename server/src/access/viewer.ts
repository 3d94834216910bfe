import type { Pool } from 'pg';
import type { Scope } from './scope.ts';

/** What a grant lets its holder do; the accounts feature tells the graph of it. */
export const Role = { LEADERSHIP: 'LEADERSHIP', HR: 'HR', DINAS_HEAD: 'DINAS_HEAD', INTEGRATOR: 'INTEGRATOR', ADMIN: 'ADMIN' } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** A browser's session is a cookie; a program's is a token. */
export const SessionKind = { BROWSER: 'BROWSER', TOKEN: 'TOKEN' } as const;
export type SessionKind = (typeof SessionKind)[keyof typeof SessionKind];

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
  readonly sessionKind: SessionKind;
  /** When the session ends if nothing happens, as milliseconds since 1970. */
  readonly expiresAt: number;
  readonly grants: readonly GrantRow[];
  readonly scope: Scope;
}

const SESSION = `
  select s.id as "sessionId", s.kind as "sessionKind", least(s.expires_at, s.idle_expires_at) as "expiresAt",
    a.id as "accountId", a.username, a.display_name as "displayName", a.employee_id as "employeeId", e.instansi_id as "instansiId",
    (now() at time zone i.time_zone)::date as today,
    coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'instansiId', g.instansi_id, 'unitId', u.id, 'path', u.path,
      'dinasId', case when u.parent_id is null then u.dinas_id end)) from access_grant g left join unit u on u.id = g.unit_id where g.account_id = a.id), '[]') as grants
  from session s
  join account a on a.id = s.account_id
  left join employee e on e.id = a.employee_id
  left join instansi i on i.id = e.instansi_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now() and s.idle_expires_at > now() and a.disabled_at is null`;

interface SessionRow {
  sessionId: string;
  sessionKind: SessionKind;
  expiresAt: string;
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

/** Who stands directly above and below an employee on a day; found by the feature that knows positions, and handed in. */
export type FindPeopleAround = (
  system: Pool,
  employeeId: string,
  today: string,
) => Promise<{ readonly reports: readonly string[]; readonly superior: string | null }>;

/** Loads the viewer of a session, or null when the session is unknown, over, or its account is closed. */
export async function loadViewer(system: Pool, peopleAround: FindPeopleAround, tokenHash: Buffer): Promise<Viewer | null> {
  const found = await system.query<SessionRow>(SESSION, [tokenHash]);
  const row = found.rows[0];
  if (!row) return null;
  const around = row.employeeId && row.today ? await peopleAround(system, row.employeeId, row.today) : { reports: [], superior: null };
  const seen = idsOf(row.grants, SEES_PEOPLE);
  const hr = idsOf(row.grants, ['HR']);
  const secret = idsOf(row.grants, SEES_PRIVATE);
  const own = row.employeeId ? [row.employeeId] : [];
  return {
    accountId: row.accountId,
    username: row.username,
    displayName: row.displayName,
    employeeId: row.employeeId,
    sessionId: row.sessionId,
    sessionKind: row.sessionKind,
    expiresAt: Date.parse(row.expiresAt),
    grants: row.grants,
    scope: {
      accountId: row.accountId,
      employeeId: row.employeeId,
      instansiIds: [...new Set([...row.grants.map((grant) => grant.instansiId), ...(row.instansiId ? [row.instansiId] : [])])],
      fullInstansiIds: seen.instansi,
      dinasIds: seen.dinas,
      unitPaths: seen.paths,
      peopleIds: [...own, ...around.reports, ...(around.superior ? [around.superior] : [])],
      evalueeIds: [...own, ...around.reports],
      reportIds: around.reports,
      hrInstansiIds: hr.instansi,
      hrDinasIds: hr.dinas,
      adminInstansiIds: idsOf(row.grants, ['ADMIN']).instansi,
      privateInstansiIds: secret.instansi,
      privateDinasIds: secret.dinas,
    },
  };
}
