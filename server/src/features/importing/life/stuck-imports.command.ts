import type { ClientBase } from 'pg';
import type { Finding } from '../../../operation/doctor.ts';

/** Servers tell every few seconds which imports they have in hand; one that is nobody's for so long stays so until a server looks around. */
const NOBODYS_MINUTES = 10;

/** Imports on which something should be at work, and that no server has in hand. */
export async function lookAtImports({ client }: { readonly client: ClientBase }): Promise<Finding[]> {
  const found = await client.query<{ state: string; count: number }>(
    `select state, count(*) as count from import
     where state in ('RECEIVED', 'READING', 'APPLYING') and coalesce(held_until, started_at) < now() - make_interval(mins => $1) group by state order by state`,
    [NOBODYS_MINUTES],
  );
  return found.rows.map(({ state, count }) => ({
    severity: 'WARNING' as const,
    sentence: `${count} imports are ${state}, and no server has had them in hand for ${NOBODYS_MINUTES} minutes.`,
    remedy: 'Start a server: what nobody works on is taken up again or ended, and its file can be sent again.',
  }));
}
