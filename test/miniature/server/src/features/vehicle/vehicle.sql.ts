import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** A vehicle belongs to its dinas as a whole: to the unit at the top. */
export const vehicleSql: SqlText = {
  name: 'vehicle facts',
  text: /* sql */ `
    create or replace function vehicle_facts(as_of date, of_dinas uuid[])
    returns table (vehicle_id uuid, unit_id uuid, dinas_id uuid, plate text, in_use boolean, age integer) language sql stable as $$
      select v.id, u.id, v.dinas_id, v.plate, v.retired_on is null or v.retired_on > as_of, extract(year from as_of)::integer - v.built
      from vehicle v join unit u on u.dinas_id = v.dinas_id and u.parent_id is null
      where v.dinas_id = any(of_dinas)
    $$;
    grant execute on function vehicle_facts to ${READERS};
  `,
};
