import { within } from '../../access/scope.sql.ts';
import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

const KNOWS = within('private', { instansi: 'c.instansi_id', dinas: (ids) => `(cardinality(c.dinas_ids) > 0 and c.dinas_ids <@ ${ids})` });
const ADMINISTERS = within('administration', { instansi: 'c.instansi_id' });

/** Who wrote: told to the account itself, to who sees private fields of everybody concerned, and to the administrators of the government. */
export const feedSql: SqlText = {
  name: 'feed',
  text: /* sql */ `
    create or replace function change_writers(sequences bigint[]) returns table (sequence bigint, account_id uuid, name text)
    language sql stable security definer set search_path = public as $$
      select c.sequence, a.id, a.display_name from change_log c join account a on a.id = c.actor_account_id
      where c.sequence = any(sequences)
        and (a.id = nullif(current_setting('selaras.account_id', true), '')::uuid or ${KNOWS} or ${ADMINISTERS})
    $$;
    grant execute on function change_writers to ${READERS};
  `,
};
