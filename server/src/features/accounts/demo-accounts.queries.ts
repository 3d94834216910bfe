import type { Pool } from 'pg';
import type { Services } from '../../app.services.ts';
import type { Role } from '../../access/viewer.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { definitiveOn } from '../staffing/definitive.rules.ts';
import type { DemoAccount } from './accounts.types.ts';

/** Printed at the start and shown on the sign-in page; it opens accounts marked as demo, which exist only beside made-up people. */
export const DEMO_PASSWORD = 'selaras-demo-2026';

/** Their password is known to everybody: a server that is not there to show the demonstration offers none of them, whatever its database holds. */
export const shownDemoAccounts = async ({ config, system }: Pick<Services, 'config' | 'system'>, now: Date): Promise<DemoAccount[]> =>
  config.demo ? listDemoAccounts(system, now) : [];

/** Who has most to see; then people by whether they lead others, and the accounts of programs at the end. */
const SHOWN_FIRST = ['LEADERSHIP', 'HR', 'DINAS_HEAD'] as const satisfies readonly Role[];

export async function listDemoAccounts(system: Pool, now: Date): Promise<DemoAccount[]> {
  const found = await system.query<Omit<DemoAccount, 'password'>>(
    `
    select a.username, a.display_name as "displayName", g.role, coalesce(p.title, '') as description, i.name as "instansiName",
      exists (select 1 from position c where c.superior_position_id = p.id) as "hasTeam"
    from account a
    left join employee e on e.id = a.employee_id
    join instansi i on i.id = e.instansi_id or (e.id is null and exists (select 1 from access_grant x where x.account_id = a.id and x.instansi_id = i.id))
    left join assignment s on s.employee_id = e.id and ${definitiveOn('s')} ($1::timestamptz at time zone i.time_zone)::date
    left join position p on p.id = s.position_id
    left join lateral (select role from access_grant x where x.account_id = a.id and x.instansi_id = i.id limit 1) g on true
    where a.demo and a.disabled_at is null
    order by i.name, ${rankOf(SHOWN_FIRST, 'g.role')} nulls last, e.id is null, "hasTeam" desc, a.username`,
    [now],
  );
  return found.rows.map((row) => ({ ...row, password: DEMO_PASSWORD }));
}
