import { READERS } from '../../access/roles.sql.ts';
import { VARIABLES } from '../../access/scope.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { fullNameOf } from './full-name.sql.ts';

/** A record of somebody whose positions have all ended: they left, or moved to another government. A record without any was just entered. */
const hasLeft = (e: string): string =>
  `(exists (select 1 from assignment a where a.employee_id = ${e}.id) and not exists (select 1 from assignment a where a.employee_id = ${e}.id and (a.valid_to is null or a.valid_to >= as_of)))`;

/**
 * Numbers of a government that another one holds as well, for its administrators only; past row security, since it looks at
 * people of both. It is worked out when it is asked for and kept nowhere. So nothing that writes a number looks at other
 * governments: the writer waits for nobody, takes no longer and is told nothing, and two files applied at the same moment, which do
 * not see each other, are both in it afterwards. A trigger that kept the cases would do the one or miss the other.
 */
export const nipClashSql: SqlText = {
  name: 'NIP clashes',
  text: /* sql */ `
    create or replace function nip_clashes(of_instansi uuid, as_of date)
    returns table (nip text, employee_id uuid, employee_name text, other_employee_id uuid, other_instansi text, since timestamptz, moved boolean)
    language sql stable security definer set search_path = public as $$
      select e.nip, e.id, ${fullNameOf('e')}, o.id, i.name, greatest(uuid_extract_timestamp(e.id), uuid_extract_timestamp(o.id)), ${hasLeft('e')} or ${hasLeft('o')}
      from employee e join employee o on o.nip = e.nip and o.instansi_id <> e.instansi_id join instansi i on i.id = o.instansi_id
      where e.instansi_id = of_instansi and of_instansi = any((select scope_ids('${VARIABLES.adminInstansiIds}'))::uuid[])
    $$;
    grant execute on function nip_clashes to ${READERS};
  `,
};
