import { READERS, ROLES } from '../../access/roles.sql.ts';
import { within } from '../../access/scope.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

const KNOWS = within('private', { instansi: 'r.instansi_id', dinas: 'r.dinas_id' });
const ADMINISTERS = within('administration', { instansi: 'r.instansi_id' });

export const reorganisationSql: SqlText = {
  name: 'reorganisations',
  text: /* sql */ `
    -- Who began it: told as of acts (acts/acts.sql.ts).
    create or replace function reorganisation_makers(of_rows uuid[]) returns table (reorganisation_id uuid, account_id uuid, name text)
    language sql stable security definer set search_path = public as $$
      select r.id, c.id, c.display_name from reorganisation r left join account c on c.id = r.account_id
        and (c.id = nullif(current_setting('selaras.account_id', true), '')::uuid or ${KNOWS} or ${ADMINISTERS})
      where r.id = any(of_rows)
    $$;
    grant execute on function reorganisation_makers to ${READERS};

    -- What the act under way has written, and on which rows: equal for two runs of the same steps, unless the record differs
    -- where they write. Ids of what it makes are others in each run, so each is said as one sign; so is a path, which is
    -- made of them. Of rows that were there before the version is said as well: that somebody else wrote them counts.
    create or replace function outcome_of_act() returns text language plpgsql stable security definer set search_path = public as $$
    declare of_act uuid := nullif(current_setting('selaras.act', true), '')::uuid; outcome text; touched text; versions text;
    begin
      select coalesce(md5(string_agg(l.line, chr(10) order by l.line)), '') into outcome from (
        with written as materialized (select * from act_changes(of_act)),
        made as materialized (select to_jsonb(w.row_id) as id from written w where w.before is null)
        select w.table_name || ' ' || case when w.before is null then '' else w.row_id::text end || coalesce((
          select string_agg(i.image || k.key || case when k.value in (select m.id from made m) then ' made' else k.value::text end, ',' order by i.image, k.key)
          from (values ('was ', w.before), ('is ', w.after)) i (image, fields) cross join lateral jsonb_each(i.fields - '{id,path}'::text[]) k
        ), '') as line from written w
      ) l;
      for touched in select distinct r.table_name from act_row r where r.act_id = of_act order by 1 loop
        execute format(
          'select md5(string_agg(t.id || '' '' || coalesce(to_jsonb(t) ->> ''version'', ''''), '','' order by t.id)) from %I t
           where t.id in (select c.row_id from act_changes($1) c where c.before is not null and c.table_name = $2)', touched)
        into versions using of_act, touched;
        outcome := outcome || coalesce(versions, '');
      end loop;
      return md5(outcome);
    end $$;
    grant execute on function outcome_of_act to ${ROLES.general};
  `,
};
