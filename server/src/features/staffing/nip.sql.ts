import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** The same rule as nip.rules.ts, where it binds every writer. */
export const nipSql: SqlText = {
  name: 'NIP',
  text: /* sql */ `
    create or replace function is_valid_nip(nip text) returns boolean language plpgsql immutable parallel safe as $$
    begin
      if nip !~ '^[0-9]{18}$' or right(nip, 3) = '000' or substr(nip, 15, 1) not in ('1', '2') then return false; end if;
      if not (substr(nip, 13, 2)::int between 1 and 12 or substr(nip, 13, 2)::int between 20 and 29) then return false; end if;
      perform make_date(substr(nip, 1, 4)::int, substr(nip, 5, 2)::int, substr(nip, 7, 2)::int);
      return true;
    exception when others then return false;
    end $$;
    grant execute on function is_valid_nip to ${ROLES.system};
  `,
};
