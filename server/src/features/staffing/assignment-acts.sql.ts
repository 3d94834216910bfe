import { READERS } from '../../access/roles.sql.ts';
import { within } from '../../access/scope.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

const TOLD = within('private', { person: 's.employee_id', instansi: 's.instansi_id', dinas: 's.dinas_id' });

/**
 * Past row security: acts are HR's to read, but what was done to one's own appointment, when and by which decree is told to
 * oneself. Not why, by whom, or what else the act did.
 */
export const assignmentActsSql: SqlText = {
  name: 'acts of assignments',
  text: /* sql */ `
    create or replace function acts_of_assignments(of_assignments uuid[])
    returns table (assignment_id uuid, kind text, at timestamptz, decree_number text)
    language sql stable security definer set search_path = public as $$
      select distinct s.id, a.kind, a.at, a.decree_number
      from assignment s join act_row r on r.row_id = s.id and r.table_name = 'assignment' join act a on a.id = r.act_id
      where s.id = any(of_assignments) and a.undone_by_id is null and a.undoes_id is null and ${TOLD}
    $$;
    grant execute on function acts_of_assignments to ${READERS};
  `,
};
