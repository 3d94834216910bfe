import type { SqlText } from '../database/sql-text.ts';
import { READERS, ROLES } from '../access/roles.sql.ts';

/** More ids than this are a bulk change: they stand beside the log, in parts of so many. */
export const MOST_IDS = 200;
export const IDS_IN_A_PART = 1_000;

/**
 * The database says what changed, so that no writer can forget: rows of change_log per statement, written by the
 * triggers that every watched table has (access/table-access.ts).
 */
export const changeLogSql: SqlText = {
  name: 'change log',
  text: /* sql */ `
    -- One row per dinas, so that somebody who may see one dinas of a large statement hears of it and of nothing else.
    -- A row without ids says that figures of the dinas may have moved because of something written elsewhere.
    -- More than ${MOST_IDS} ids in one statement are a bulk change, whose ids stand in change_log_ids: whoever reads the log for
    -- anything else does not carry them along.
    -- Sources may say, beside id, instansi and dinas, the days of a row and the fact it states on them: where a statement
    -- leaves the fact as it was and moves its days, only the days between the old and the new ones are changed. Somebody
    -- whose appointment ends today moves no figure of last year.
    -- Of a statement about a single row the log keeps what the row became, and of what it was the columns that are others now.
    create or replace function write_change(topic text, operation text, entity text, changed jsonb, row_before jsonb default null, row_after jsonb default null)
    returns void language sql security definer set search_path = public as $$
      with changes as materialized (
        select nextval('change_log_sequence_seq') as sequence, g.* from (
          select c.instansi_id, c.dinas_id, coalesce(array_agg(distinct c.id) filter (where c.id is not null), '{}') as ids,
            case when bool_and(c.days is not null) then range_agg(c.days) end as days
          from (
            select r.id, r.instansi_id, r.dinas_id,
              case
                when bool_or(r.days is null) then null
                when bool_or(r.was) and not bool_and(r.was) then
                  range_agg(r.days) - (range_agg(r.days) filter (where r.was) * range_agg(r.days) filter (where not r.was))
                else range_agg(r.days)
              end as days
            from jsonb_to_recordset(changed) as r (id uuid, instansi_id uuid, dinas_id uuid, days daterange, fact jsonb, was boolean)
            group by r.id, r.instansi_id, r.dinas_id, r.fact, case when r.fact is null then r.was end
          ) c
          group by c.instansi_id, c.dinas_id
        ) g
      ), parts as (
        insert into change_log_ids (sequence, part, ids)
        select c.sequence, (i.place - 1) / ${IDS_IN_A_PART}, array_agg(i.id order by i.place)
        from changes c cross join unnest(c.ids) with ordinality i (id, place) where cardinality(c.ids) > ${MOST_IDS} group by 1, 2
      )
      insert into change_log (sequence, actor_account_id, import_id, topic, operation, entity, entity_ids, row_count, instansi_id, dinas_ids, bulk, days, row_before, row_after)
      overriding system value
      select c.sequence, nullif(current_setting('selaras.account_id', true), '')::uuid, nullif(current_setting('selaras.import_id', true), '')::uuid,
        write_change.topic, write_change.operation, write_change.entity, case when cardinality(c.ids) <= ${MOST_IDS} then c.ids else '{}' end, cardinality(c.ids),
        c.instansi_id, case when c.dinas_id is null then '{}' else array[c.dinas_id] end, cardinality(c.ids) > ${MOST_IDS}, c.days,
        case when cardinality(c.ids) = 1 then write_change.row_before end, case when cardinality(c.ids) = 1 then write_change.row_after end
      from changes c order by c.sequence
    $$;

    -- What a single row was, as far as it is something else now; that it was written just now is no news of it. Whoever needs the whole of it puts the two together.
    create or replace function changed_columns(was jsonb, became jsonb) returns jsonb language sql immutable parallel safe as $$
      select coalesce(jsonb_object_agg(w.key, w.value), '{}') from jsonb_each(was) w where w.key <> 'updated_at' and w.value is distinct from became -> w.key
    $$;

    -- The wake-up is empty and equal for every statement of a transaction, so PostgreSQL sends it once per commit.
    create or replace function log_change() returns trigger language plpgsql security definer set search_path = public as $$
    declare changed jsonb; source text := tg_argv[1]; was jsonb; became jsonb;
    begin
      source := case tg_op
        when 'INSERT' then replace(source, 'changed_rows', 'new_rows')
        when 'DELETE' then replace(source, 'changed_rows', 'old_rows')
        else format('select n.*, false as was from (%s) n union all select o.*, true as was from (%s) o', replace(source, 'changed_rows', 'new_rows'), replace(source, 'changed_rows', 'old_rows')) end;
      execute format('select jsonb_agg(distinct to_jsonb(s)) from (%s) s', source) into changed;
      if changed is null then return null; end if;
      -- Of a table that the feed does not tell of nothing is kept: those of accounts hold secrets.
      if tg_argv[2] = 'rows' then
        if tg_op = 'INSERT' then
          if (select count(*) from (select from new_rows limit 2) few) = 1 then became := (select to_jsonb(n) from new_rows n); end if;
        elsif (select count(*) from (select from old_rows limit 2) few) = 1 then
          was := (select to_jsonb(o) from old_rows o);
          if tg_op = 'UPDATE' then
            became := (select to_jsonb(n) from new_rows n);
            was := changed_columns(was, became);
          end if;
        end if;
      end if;
      perform write_change(tg_argv[0], tg_op, tg_table_name, changed, was, became);
      perform pg_notify('selaras_changes', '');
      return null;
    end $$;

    -- Nothing in the log becomes something else, and what goes is said to be gone before it is (change_log_kept).
    create or replace function keep_change_log() returns trigger language plpgsql as $$
    begin raise exception using errcode = 'insufficient_privilege', message = 'the change log is only ever added to'; end $$;
    create or replace function keep_what_is_kept() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      if exists (select from old_rows o, change_log_kept k where (o.xid, o.sequence) > (k.xid, k.sequence)) then
        raise exception using errcode = 'insufficient_privilege', message = 'the change log is only ever added to';
      end if;
      return null;
    end $$;
    create or replace function keep_ids_of_what_is_kept() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      if exists (select from old_rows o join change_log c on c.sequence = o.sequence, change_log_kept k where (c.xid, c.sequence) > (k.xid, k.sequence)) then
        raise exception using errcode = 'insufficient_privilege', message = 'the change log is only ever added to';
      end if;
      return null;
    end $$;
    create trigger keep_change_log before update on change_log for each statement execute function keep_change_log();
    create trigger keep_change_log_ids before update on change_log_ids for each statement execute function keep_change_log();
    create trigger keep_what_is_kept after delete on change_log referencing old table as old_rows for each statement execute function keep_what_is_kept();
    create trigger keep_ids_of_what_is_kept after delete on change_log_ids referencing old table as old_rows for each statement execute function keep_ids_of_what_is_kept();

    -- Forgets the oldest changes, so many at most, in the order of the feed: a change that is behind one that must stay,
    -- stays. It must when it is younger (of a day always, whoever calls), when it cannot be read yet, and when it is not in the stored figures.
    create or replace function forget_changes(kept_days integer, most integer) returns integer language plpgsql security definer set search_path = public as $$
    declare
      horizon xid8; last record; gone integer;
      oldest timestamptz := now() - make_interval(days => greatest(kept_days, 1));
    begin
      select least(pg_snapshot_xmin(pg_current_snapshot()), (select min(f.counted_below) from figure_definition f), (
        select min(s.cursor_xid) from stored_figures s where not exists (select from figure_definition f where f.definition = s.definition))) into horizon;
      select o.xid, o.sequence into last from (
        select f.xid, f.sequence, bool_and(f.occurred_at < oldest and f.xid < horizon) over (order by f.xid, f.sequence) as is_over
        from (select c.xid, c.sequence, c.occurred_at from change_log c order by c.xid, c.sequence limit most) f
      ) o where o.is_over order by o.xid desc, o.sequence desc limit 1;
      if not found then return 0; end if;
      update change_log_kept set xid = last.xid, sequence = last.sequence, since = greatest(since, oldest);
      delete from change_log_ids i using change_log c where c.sequence = i.sequence and (c.xid, c.sequence) <= (last.xid, last.sequence);
      delete from change_log c where (c.xid, c.sequence) <= (last.xid, last.sequence);
      get diagnostics gone = row_count;
      return gone;
    end $$;
    grant execute on function forget_changes to ${ROLES.system};

    -- How far a place in the log can be at most: the oldest transaction that may still write, the next to come, and the last
    -- number given; and before which place, and which time, changes are gone.
    create or replace function feed_bounds() returns table (horizon xid8, next xid8, last_sequence bigint, kept_xid xid8, kept_sequence bigint, kept_since timestamptz)
    language sql stable security definer set search_path = public as $$
      select pg_snapshot_xmin(s), pg_snapshot_xmax(s), greatest(k.sequence, (select max(c.sequence) from change_log c)), k.xid, k.sequence, k.since
      from pg_current_snapshot() s, change_log_kept k
    $$;
    grant execute on function feed_bounds to ${READERS};
  `,
};
