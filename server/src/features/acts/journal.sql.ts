import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** A function of a trigger that notes rows, and what a subselect from `i.image`, a whole row, tells of them beside. */
function noting(name: string, beside?: string): string {
  const columns = beside ? ', of_table, of_id' : '';
  const told = beside ? ', o.of_table, o.of_id' : '';
  const of = (image: string): string => (beside ? ` cross join lateral (select ${image} as image) i left join lateral ${beside} o on true` : '');
  return /* sql */ `create or replace function ${name}() returns trigger language plpgsql security definer set search_path = public set timezone = 'UTC' as $$
    declare of_act uuid := nullif(current_setting('selaras.act', true), '')::uuid; step bigint; unkept text[];
    begin
      if of_act is null then return null; end if;
      step := nextval('act_row_ordinal');
      unkept := array(select a.attname from pg_attribute a where a.attrelid = tg_relid and a.attnum > 0 and a.attgenerated <> '') || '{updated_at,version}';
      if tg_op = 'INSERT' then
        insert into act_row (act_id, ordinal, table_name, row_id, after${columns})
        select of_act, step, tg_table_name, n.id, to_jsonb(n) - unkept${told} from new_rows n${of('to_jsonb(n)')};
      elsif tg_op = 'DELETE' then
        insert into act_row (act_id, ordinal, table_name, row_id, before${columns})
        select of_act, step, tg_table_name, d.id, to_jsonb(d) - unkept${told} from old_rows d${of('to_jsonb(d)')};
      else
        insert into act_row (act_id, ordinal, table_name, row_id, before, after${columns})
        select of_act, step, tg_table_name, r.id, d.was, d.became${told}
        from (select o.id, to_jsonb(o) - unkept as was, to_jsonb(n) - unkept as became from old_rows o join new_rows n on n.id = o.id offset 0) r
        cross join lateral (
          select jsonb_object_agg(w.key, w.value) as was, jsonb_object_agg(w.key, r.became -> w.key) as became
          from jsonb_each(r.was) w where w.value is distinct from r.became -> w.key
        ) d${of('r.became')} where d.was is not null;
      end if;
      return null;
    end $$;`;
}

/**
 * What an act writes is noted by the database, so that no writer can forget: every table that is journaled has the
 * triggers (access/table-access.ts), and the variable selaras.act says whose act it is.
 */
export const journalSql: SqlText = {
  name: 'journal of acts',
  text: /* sql */ `
    -- One statement, one ordinal, one insert: a row of a file costs its own row here and no round trip. Rows that came or
    -- went are kept whole; of those that changed what is another value now. What PostgreSQL works out (validity) it works
    -- out again, and neither the time of a row nor its version ever goes back: whoever read them must not take the
    -- row for the one they know. Instants are written as of UTC, whatever the connection thinks of time.
    ${noting('journal_rows')}

    -- The same of rows that are facts of a node: of which one they are stands beside them, also when they are gone. A trigger
    -- names tables of nodes, each with the column.
    ${noting('journal_facts', '(select tg_argv[2 * k] as of_table, (i.image ->> tg_argv[2 * k + 1])::uuid as of_id from generate_series(0, tg_nargs / 2 - 1) k where i.image ->> tg_argv[2 * k + 1] is not null order by k limit 1)')}

    -- How much an act did, counted when it is kept: nobody who writes acts may read all of the journal.
    create or replace function count_rows_of_act() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      new.row_count := (select count(distinct coalesce(r.of_id, r.row_id)) from act_row r where r.act_id = new.id);
      return new;
    end $$;
    create trigger count_rows before insert on act for each row execute function count_rows_of_act();

    -- What an act did to each row in the end, whatever steps it took: before is null of a row that came, after of one that went.
    -- Of some nodes with what are facts of them.
    create or replace function act_changes(of_act uuid, of_nodes uuid[] default null)
    returns table (table_name text, row_id uuid, place bigint, before jsonb, after jsonb, of_table text, of_id uuid) language sql stable set search_path = public as $$
      with touched as (
        select r.table_name, r.row_id, min(r.ordinal) as place, count(*) as steps,
          (array_agg(r.before order by r.ordinal))[1] as before, (array_agg(r.after order by r.ordinal desc))[1] as after,
          (array_agg(r.of_table))[1] as of_table, (array_agg(r.of_id))[1] as of_id
        from act_row r where r.act_id = of_act and (of_nodes is null or r.row_id = any(of_nodes) or r.of_id = any(of_nodes)) group by 1, 2
      )
      select t.table_name, t.row_id, t.place,
        case when t.steps = 1 or t.before is null then t.before else (
          select jsonb_object_agg(k.key, k.value order by s.ordinal desc) from act_row s cross join lateral jsonb_each(s.before) k
          where s.act_id = of_act and s.row_id = t.row_id and s.table_name = t.table_name) end,
        case when t.steps = 1 or t.after is null then t.after else (
          select jsonb_object_agg(k.key, k.value order by s.ordinal) from act_row s cross join lateral jsonb_each(s.after) k
          where s.act_id = of_act and s.row_id = t.row_id and s.table_name = t.table_name) end,
        t.of_table, t.of_id
      from touched t where t.before is not null or t.after is not null
    $$;

    -- The same by node: one of which an act wrote nothing but facts is there as well, with no images of its own.
    create or replace function act_nodes(of_act uuid, of_nodes uuid[] default null)
    returns table (table_name text, row_id uuid, place bigint, is_own boolean, before jsonb, after jsonb) language sql stable set search_path = public as $$
      select coalesce(c.of_table, c.table_name), coalesce(c.of_id, c.row_id), min(c.place), bool_or(c.of_id is null),
        (array_agg(c.before) filter (where c.of_id is null))[1], (array_agg(c.after) filter (where c.of_id is null))[1]
      from act_changes(of_act, of_nodes) c group by 1, 2
    $$;
    grant execute on function act_nodes to ${READERS};
    grant execute on function act_changes to ${READERS};
  `,
};
