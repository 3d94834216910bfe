import type { SqlText } from '../database/sql-text.ts';

/**
 * Who acts in the database. Roles without a password, taken by the server's connections; the owner of the tables only
 * migrates.
 *   selaras_app     acts for a viewer; row security binds it, and without session variables it sees nothing;
 *   selaras_wide    the same for a viewer who sees all of every instansi they belong to (leadership, HR, integrators):
 *                   "the row is of one of those instansi" says the same as the general policies, and says it in one
 *                   comparison, where those ask for dinas, units and single people, some forty times in a query over
 *                   four tables. The server takes it only when the grants cover all (scope.ts, isWide);
 *   selaras_system  signs people in, imports, recomputes figures; sees every row.
 */
export const ROLES = { general: 'selaras_app', wide: 'selaras_wide', system: 'selaras_system' } as const;

/** Everybody who reads, for `grant execute … to`. */
export const READERS = Object.values(ROLES).join(', ');

export const rolesSql: SqlText = {
  name: 'roles',
  text: /* sql */ `
    do $$
    declare acting text;
    begin
      foreach acting in array string_to_array('${READERS}', ', ') loop
        if not exists (select from pg_roles where rolname = acting) then
          -- Roles are of the whole cluster: another database of it may be making the same one.
          begin execute format('create role %I nologin', acting); exception when duplicate_object or unique_violation then null; end;
        end if;
        if not pg_has_role(current_user, acting, 'set') then execute format('grant %I to %I', acting, current_user); end if;
      end loop;
    end $$;
    grant usage on schema public to ${READERS};
  `,
};
