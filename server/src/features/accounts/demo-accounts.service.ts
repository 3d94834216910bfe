import type { Services } from '../../app.services.ts';

/** Sessions that anybody may have opened while the demonstration was shown end with the first server that does not show it. */
export async function endDemoSessions({ config, system }: Pick<Services, 'config' | 'system'>): Promise<void> {
  if (config.demo) return;
  await system.query(
    `update session s set revoked_at = now() from account a where a.id = s.account_id and a.demo and (s.kind = 'BROWSER' or s.made_in is not null) and s.revoked_at is null`,
  );
}
