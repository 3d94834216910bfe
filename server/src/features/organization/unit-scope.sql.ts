import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** The positions in the units of a scope, for the policies of tables whose rows belong to a position. */
export const unitScopeSql: SqlText = {
  name: 'unit scope',
  text: /* sql */ `
    -- Read past row security: a policy that asked the tables again would ask itself.
    create or replace function positions_in_unit_scope() returns setof uuid language sql stable security definer set search_path = public as $$
      select p.id from unit u join position p on p.unit_id = u.id where u.path <@ any(scope_paths())
    $$;
    grant execute on function positions_in_unit_scope to ${ROLES.general};
  `,
};

/** What a row belongs to by its position, for the scopes that are made of units: found once per statement and looked up per row. */
export const unitOfPosition = (positionId: string) => (): string => `${positionId} in (select positions_in_unit_scope())`;
