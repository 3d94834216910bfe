import type { ClientBase } from 'pg';
import type { Finding } from '../../../operation/doctor.ts';

/** The largest file is read, checked and applied in less; what waits for somebody to apply it waits as long as they like. */
const LONG_HOURS = 1;

/** Imports on which something should be at work. The servers end those that were left alone when they start. */
export async function lookAtImports({ client }: { readonly client: ClientBase }): Promise<Finding[]> {
  const found = await client.query<{ state: string; count: number }>(
    `select state, count(*) as count from import where state in ('RECEIVED', 'READING', 'APPLYING') and started_at < now() - make_interval(hours => $1) group by state order by state`,
    [LONG_HOURS],
  );
  return found.rows.map(({ state, count }) => ({
    severity: 'WARNING' as const,
    sentence: `${count} imports have been ${state} for more than an hour.`,
    remedy: 'Start the servers again: an import that nobody works on is ended, and its file can be sent again.',
  }));
}
