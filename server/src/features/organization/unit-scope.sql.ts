import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** Whether a position is in the units of a scope, for the policies of tables whose rows belong to a position. */
export const unitScopeSql: SqlText = {
  name: 'unit scope',
  text: /* sql */ `
    -- Read past row security: a policy that asked the tables again would ask itself.
    create or replace function is_in_unit_scope(position_id uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select 1 from position p join unit u on u.id = p.unit_id where p.id = position_id and u.path <@ any(scope_paths()))
    $$;
    grant execute on function is_in_unit_scope to ${ROLES.general};
  `,
};

/** What a row belongs to by its position, for the scopes that are made of units. */
export const unitOfPosition = (positionId: string) => (): string => `is_in_unit_scope(${positionId})`;
