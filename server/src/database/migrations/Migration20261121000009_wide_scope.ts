import { Migration } from '@mikro-orm/migrations';

/**
 * A third acting role for viewers who see all of every instansi they belong to (leadership, HR, integrators).
 * For them "the row is of one of those instansi" says the same as the general policies, and says it in one comparison:
 * the general ones ask for dinas, units and single people as well, some forty times in a query over four tables.
 * The server takes the role only when the grants cover every instansi of the viewer (access/scope.ts, isWide).
 */
export class Migration20261121000009_wide_scope extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      do $$ begin create role selaras_wide nologin; exception when duplicate_object or unique_violation then null; end $$;
      do $$ begin
        execute format('grant selaras_wide to %I', current_user);
      exception when others then
        if not pg_has_role(current_user, 'selaras_wide', 'member') then raise; end if;
      end $$;
      grant usage on schema public to selaras_wide;
      grant select on instansi, dinas, unit, position, position_need, evaluation_period, employee, assignment, evaluation, stored_figures, change_log, import, import_row to selaras_wide;
      grant execute on all functions in schema public to selaras_wide;
      revoke execute on function write_change(text, text, text, jsonb) from selaras_wide;

      create policy wide_sees on instansi for select to selaras_wide using (id = any((select scope_ids('full_instansi_ids'))::uuid[]));
      do $$
      declare t text;
      begin
        foreach t in array array['dinas','unit','position','evaluation_period','employee','assignment','evaluation','stored_figures'] loop
          execute format('create policy wide_sees on %I for select to selaras_wide using (instansi_id = any((select scope_ids(''full_instansi_ids''))::uuid[]))', t);
        end loop;
      end $$;
      create policy wide_sees on position_need for select to selaras_wide using (exists (select 1 from dinas d where d.id = position_need.dinas_id));
      create policy wide_sees on change_log for select to selaras_wide using (topic <> 'ACCESS' and instansi_id = any((select scope_ids('full_instansi_ids'))::uuid[]));
      create policy wide_hr_sees on import for select to selaras_wide using (instansi_id = any((select scope_ids('hr_instansi_ids'))::uuid[]));
      create policy wide_hr_sees on import_row for select to selaras_wide using (exists (select 1 from import i where i.id = import_row.import_id));
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      do $$
      declare p record;
      begin
        for p in select tablename, policyname from pg_policies where schemaname = 'public' and policyname in ('wide_sees', 'wide_hr_sees') loop
          execute format('drop policy %I on %I', p.policyname, p.tablename);
        end loop;
      end $$;
      revoke all on all tables in schema public from selaras_wide;
      revoke all on all functions in schema public from selaras_wide;
      revoke usage on schema public from selaras_wide;
    `);
  }
}
