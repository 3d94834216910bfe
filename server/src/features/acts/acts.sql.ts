import { within } from '../../access/scope.sql.ts';
import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

const KNOWS = within('private', { instansi: 'a.instansi_id', dinas: 'a.dinas_id' });
const ADMINISTERS = within('administration', { instansi: 'a.instansi_id' });

/** Who did it: told as of changes (feed/feed.sql.ts). */
export const actsSql: SqlText = {
  name: 'acts',
  text: /* sql */ `
    create or replace function actors(of_acts uuid[]) returns table (act_id uuid, account_id uuid, name text)
    language sql stable security definer set search_path = public as $$
      select a.id, c.id, c.display_name from act a left join account c on c.id = a.account_id
        and (c.id = nullif(current_setting('selaras.account_id', true), '')::uuid or ${KNOWS} or ${ADMINISTERS})
      where a.id = any(of_acts)
    $$;
    grant execute on function actors to ${READERS};
  `,
};
