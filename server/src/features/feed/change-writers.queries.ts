import { sql } from 'kysely';
import { oneFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';

interface Writer {
  readonly sequence: number;
  readonly accountId: string;
  readonly name: string;
}

/** The account behind a change, when the viewer may know (feed.sql.ts). */
export const writersOf = (context: Context, sequence: number): Promise<Writer | null> =>
  oneFor<Writer>(
    context,
    'changeWriters',
    String(sequence),
    (sequences) => context.read.query(sql<Writer>`select w.sequence, w.account_id as "accountId", w.name from change_writers(${sequences}::bigint[]) w`),
    (row) => String(row.sequence),
  );
