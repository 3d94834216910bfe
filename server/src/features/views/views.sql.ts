import { READERS } from '../../access/roles.sql.ts';
import { VIEWER_ACCOUNT, within } from '../../access/scope.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

const SEEN = `${within('structure', { instansi: 'v.instansi_id' })} and (v.is_shared or v.account_id = ${VIEWER_ACCOUNT})`;

/** Who saved a view, by name, for whoever sees it: who shares one says so to everybody of the government, and is shown accounts by nothing else. */
export const viewsSql: SqlText = {
  name: 'views',
  text: /* sql */ `
    create or replace function view_owners(of_views uuid[]) returns table (view_id uuid, name text)
    language sql stable security definer set search_path = public as $$
      select v.id, a.display_name from saved_view v join account a on a.id = v.account_id where v.id = any(of_views) and ${SEEN}
    $$;
    grant execute on function view_owners to ${READERS};
  `,
};
