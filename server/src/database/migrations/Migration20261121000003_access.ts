import { Migration } from '@mikro-orm/migrations';

/**
 * Who sees which row. Two roles without a password, taken by the server's connections:
 *   selaras_app     acts for a viewer; row security binds it, and without session variables it sees nothing;
 *   selaras_system  signs people in, imports, recomputes figures; sees every row.
 * The session variables are set once per transaction from the viewer's grants (access/scope.ts).
 */
export class Migration20261121000003_access extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      do $$ begin create role selaras_app nologin; exception when duplicate_object or unique_violation then null; end $$;
      do $$ begin create role selaras_system nologin; exception when duplicate_object or unique_violation then null; end $$;
      do $$ begin
        execute format('grant selaras_app to %I', current_user);
        execute format('grant selaras_system to %I', current_user);
      exception when others then
        if not pg_has_role(current_user, 'selaras_app', 'member') then raise; end if;
      end $$;
      grant usage on schema public to selaras_app, selaras_system;
      grant select, insert, update, delete on all tables in schema public to selaras_system;

      create function scope_ids(name text) returns uuid[] language sql stable parallel safe as $$
        select coalesce(string_to_array(nullif(current_setting('selaras.' || name, true), ''), ',')::uuid[], '{}')
      $$;
      create function scope_paths() returns ltree[] language sql stable parallel safe as $$
        select coalesce(string_to_array(nullif(current_setting('selaras.unit_paths', true), ''), ',')::ltree[], '{}')
      $$;
      -- The unit of a position, read past row security: a policy that asked the tables again would ask itself.
      create function is_in_unit_scope(position_id uuid) returns boolean language sql stable security definer set search_path = public as $$
        select exists (select 1 from position p join unit u on u.id = p.unit_id where p.id = position_id and u.path <@ any(scope_paths()))
      $$;
      grant execute on all functions in schema public to selaras_app, selaras_system;

      do $$
      declare t text;
      begin
        foreach t in array array['instansi','dinas','unit','position','position_need','employee','assignment','evaluation_period','evaluation','account','session','access_grant','stored_figures','import','import_row'] loop
          execute format('alter table %I enable row level security', t);
          execute format('create policy system_sees_all on %I to selaras_system using (true) with check (true)', t);
        end loop;
      end $$;

      -- The structure (which units and positions exist) is open to everybody who belongs to the instansi.
      grant select on instansi, dinas, unit, position, position_need, evaluation_period to selaras_app;
      create policy members_see on instansi for select to selaras_app using (id = any((select scope_ids('instansi_ids'))::uuid[]));
      create policy members_see on dinas for select to selaras_app using (instansi_id = any((select scope_ids('instansi_ids'))::uuid[]));
      create policy members_see on unit for select to selaras_app using (instansi_id = any((select scope_ids('instansi_ids'))::uuid[]));
      create policy members_see on position for select to selaras_app using (instansi_id = any((select scope_ids('instansi_ids'))::uuid[]));
      create policy members_see on evaluation_period for select to selaras_app using (instansi_id = any((select scope_ids('instansi_ids'))::uuid[]));
      create policy members_see on position_need for select to selaras_app using (exists (select 1 from dinas d where d.id = position_need.dinas_id));

      grant select on assignment, employee, evaluation, stored_figures to selaras_app;
      create policy scope_sees on assignment for select to selaras_app using (
        instansi_id = any((select scope_ids('full_instansi_ids'))::uuid[])
        or dinas_id = any((select scope_ids('dinas_ids'))::uuid[])
        or employee_id = any((select scope_ids('people_ids'))::uuid[])
        or ((select cardinality(scope_paths())) > 0 and is_in_unit_scope(position_id)));
      -- A person is visible through any visible assignment; the inner select is bound by the policy above.
      create policy scope_sees on employee for select to selaras_app using (
        instansi_id = any((select scope_ids('full_instansi_ids'))::uuid[])
        or id = any((select scope_ids('people_ids'))::uuid[])
        or exists (select 1 from assignment a where a.employee_id = employee.id));
      create policy scope_sees on evaluation for select to selaras_app using (
        instansi_id = any((select scope_ids('full_instansi_ids'))::uuid[])
        or dinas_id = any((select scope_ids('dinas_ids'))::uuid[])
        or employee_id = any((select scope_ids('evaluee_ids'))::uuid[])
        or ((select cardinality(scope_paths())) > 0 and is_in_unit_scope((select a.position_id from assignment a where a.id = evaluation.assignment_id))));
      create policy scope_sees on stored_figures for select to selaras_app using (
        instansi_id = any((select scope_ids('full_instansi_ids'))::uuid[])
        or dinas_id = any((select scope_ids('dinas_ids'))::uuid[]));

      -- Writes. A superior writes the evaluations of the people who report to him; staffing belongs to HR.
      grant insert, update on evaluation to selaras_app;
      create policy superior_starts on evaluation for insert to selaras_app with check (employee_id = any((select scope_ids('report_ids'))::uuid[]));
      create policy superior_changes on evaluation for update to selaras_app using (employee_id = any((select scope_ids('report_ids'))::uuid[]));
      grant insert, update on assignment, position_need to selaras_app;
      create policy hr_assigns on assignment for insert to selaras_app with check (
        instansi_id = any((select scope_ids('hr_instansi_ids'))::uuid[]) or dinas_id = any((select scope_ids('hr_dinas_ids'))::uuid[]));
      create policy hr_changes on assignment for update to selaras_app using (
        instansi_id = any((select scope_ids('hr_instansi_ids'))::uuid[]) or dinas_id = any((select scope_ids('hr_dinas_ids'))::uuid[]));
      create policy hr_sets on position_need for insert to selaras_app with check (
        dinas_id = any((select scope_ids('hr_dinas_ids'))::uuid[]) or exists (select 1 from dinas d where d.id = position_need.dinas_id and d.instansi_id = any((select scope_ids('hr_instansi_ids'))::uuid[])));
      create policy hr_changes on position_need for update to selaras_app using (
        dinas_id = any((select scope_ids('hr_dinas_ids'))::uuid[]) or exists (select 1 from dinas d where d.id = position_need.dinas_id and d.instansi_id = any((select scope_ids('hr_instansi_ids'))::uuid[])));

      -- Imports are seen by HR of the whole instansi; an import may touch any dinas of it.
      grant select on import, import_row to selaras_app;
      create policy hr_sees on import for select to selaras_app using (instansi_id = any((select scope_ids('hr_instansi_ids'))::uuid[]));
      create policy hr_sees on import_row for select to selaras_app using (exists (select 1 from import i where i.id = import_row.import_id));
      -- account, session and access_grant have no policy for selaras_app: nobody reads them through the graph.
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      do $$
      declare p record;
      begin
        for p in select tablename, policyname from pg_policies where schemaname = 'public' loop
          execute format('drop policy %I on %I', p.policyname, p.tablename);
        end loop;
      end $$;
      revoke all on all tables in schema public from selaras_app, selaras_system;
      drop function is_in_unit_scope(uuid);
      drop function scope_paths();
      drop function scope_ids(text);
    `);
  }
}
