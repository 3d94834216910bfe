import { endEveryWayIn } from '../../access/password-link.service.ts';
import type { Services } from '../../app.services.ts';

/** Sessions and accounts that anybody may have opened while the demonstration was shown end with the first server that does not show it. */
export async function endDemoSessions({ config, system }: Pick<Services, 'config' | 'system'>): Promise<void> {
  if (config.demo) return;
  await system.query(
    `update session s set revoked_at = now() from account a where a.id = s.account_id and a.demo and (s.kind = 'BROWSER' or s.made_in is not null) and s.revoked_at is null`,
  );
  // Accounts that somebody made who was let in by the demonstration, and those that were made by those.
  const closed = await system.query<{ id: string }>(
    `with recursive made as (
       select r.account_id from account_record r join account a on a.id = r.by_account_id where r.kind = 'CREATED' and a.demo
       union select r.account_id from made m join account_record r on r.by_account_id = m.account_id where r.kind = 'CREATED'
     )
     update account a set disabled_at = now(), version = version + 1 from made m where m.account_id = a.id and a.disabled_at is null returning a.id`,
  );
  for (const { id } of closed.rows) await endEveryWayIn(system, id);
}
