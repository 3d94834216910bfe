import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/**
 * What a transaction says of the names it writes: `CORRECTED` was never called so, `STATED` writes since when by itself.
 * Anything else names them anew from today on.
 */
export const NAMES_VARIABLE = 'selaras.names';

interface Named {
  readonly table: 'unit' | 'dinas';
  readonly dinasId: string;
  readonly unitId: string;
  readonly shortName: string;
}
const NAMED: readonly Named[] = [
  { table: 'unit', dinasId: 'n.dinas_id', unitId: 'n.id', shortName: 'null::text' },
  { table: 'dinas', dinasId: 'n.id', unitId: 'null::uuid', shortName: 'short_name' },
];
const shortOf = ({ table, shortName }: Named, row: string): string => (table === 'dinas' ? `${row}.${shortName}` : shortName);

function keeper(named: Named): string {
  const { table, dinasId, unitId } = named;
  const isOf = (stated: string): string =>
    table === 'unit' ? `${stated}.unit_id = c.unit_id` : `${stated}.dinas_id = c.dinas_id and ${stated}.unit_id is null`;
  const changed = `
    select ${dinasId} as dinas_id, ${unitId} as unit_id, n.instansi_id, o.name as was, ${shortOf(named, 'o')} as was_short, n.name, ${shortOf(named, 'n')} as short_name,
      (now() at time zone i.time_zone)::date as today
    from old_rows o join new_rows n on n.id = o.id join instansi i on i.id = n.instansi_id
    where (o.name, ${shortOf(named, 'o')}) is distinct from (n.name, ${shortOf(named, 'n')})`;
  return /* sql */ `
    create or replace function keep_names_of_${table}() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      if coalesce(current_setting('selaras.takes_back', true), '') <> '' or current_setting('${NAMES_VARIABLE}', true) = 'STATED' then return null; end if;
      if current_setting('${NAMES_VARIABLE}', true) = 'CORRECTED' then
        update stated_name s set name = c.name, short_name = c.short_name from (${changed}) c
        where s.id = (select l.id from stated_name l where ${isOf('l')} and coalesce(l.valid_from, '-infinity') <= c.today order by l.valid_from desc nulls last limit 1);
        return null;
      end if;
      insert into stated_name (instansi_id, dinas_id, unit_id, name, short_name, valid_from)
      select c.instansi_id, c.dinas_id, c.unit_id, x.name, x.short_name, x.since
      from (${changed}) c cross join lateral (values (c.was, c.was_short, null::date), (c.name, c.short_name, c.today)) x (name, short_name, since)
      where x.since is not null or not exists (select from stated_name k where ${isOf('k')})
      on conflict (dinas_id, unit_id, valid_from) do update set name = excluded.name, short_name = excluded.short_name, decree_number = null;
      return null;
    end $$;
    create trigger keep_names after update on ${table} referencing old table as old_rows new table as new_rows
      for each statement execute function keep_names_of_${table}();`;
}

const NAME_OF_DAY = (isOf: string): string =>
  `select s.name, s.short_name from stated_name s where s.instansi_id = of_instansi and ${isOf} and coalesce(s.valid_from, '-infinity') <= day order by s.valid_from desc nulls last limit 1`;

/**
 * Whoever renames a dinas or a unit, a file above all: what it was called before it was called until yesterday. One statement
 * for all rows, as files write thousands.
 */
export const statedNamesSql: SqlText = {
  name: 'stated names',
  text: /* sql */ `
    ${NAMED.map(keeper).join('\n')}

    -- Names that were stated for a day that has come by now, of one government. Nothing is written where all are called so.
    create or replace function take_names_of(of_instansi uuid, day date) returns void language plpgsql security definer set search_path = public as $$
    declare said text := coalesce(current_setting('${NAMES_VARIABLE}', true), '');
    begin
      if not exists (select from stated_name s where s.instansi_id = of_instansi) then return; end if;
      perform set_config('${NAMES_VARIABLE}', 'STATED', true);
      update unit u set name = x.name
      from (select distinct unit_id from stated_name where instansi_id = of_instansi and unit_id is not null) c cross join lateral (${NAME_OF_DAY('s.unit_id = c.unit_id')}) x
      where u.id = c.unit_id and u.name is distinct from x.name;
      update dinas d set name = x.name, short_name = x.short_name
      from (select distinct dinas_id from stated_name where instansi_id = of_instansi and unit_id is null) c cross join lateral (${NAME_OF_DAY('s.dinas_id = c.dinas_id and s.unit_id is null')}) x
      where d.id = c.dinas_id and (d.name, d.short_name) is distinct from (x.name, x.short_name);
      perform set_config('${NAMES_VARIABLE}', said, true);
    end $$;
    grant execute on function take_names_of to ${ROLES.system};

    -- A name whose day has come is taken back like one that was given at once: the act that stated it did not write the unit.
    create or replace function forget_names() returns trigger language plpgsql security definer set search_path = public as $$
    declare said text := coalesce(current_setting('${NAMES_VARIABLE}', true), '');
    begin
      perform set_config('${NAMES_VARIABLE}', 'STATED', true);
      update unit u set name = o.name from old_rows o where o.unit_id = u.id and o.valid_from is null and u.name is distinct from o.name;
      update dinas d set name = o.name, short_name = o.short_name from old_rows o
      where o.dinas_id = d.id and o.unit_id is null and o.valid_from is null and (d.name, d.short_name) is distinct from (o.name, o.short_name);
      perform take_names_of(i.id, (now() at time zone i.time_zone)::date) from instansi i where i.id in (select instansi_id from old_rows);
      perform set_config('${NAMES_VARIABLE}', said, true);
      return null;
    end $$;
    create trigger forget_names after delete on stated_name referencing old table as old_rows for each statement execute function forget_names();
  `,
};
