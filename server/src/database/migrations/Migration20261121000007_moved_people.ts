import { Migration } from '@mikro-orm/migrations';

/**
 * People move between dinas in the middle of a period. What is written about them in one dinas then moves figures of
 * another one: an evaluation is expected at the last position held, so a new appointment takes it away from the dinas
 * before, and rating somebody counts where the person is by now.
 */
export class Migration20261121000007_moved_people extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- An evaluation belongs to the person and the dinas of its assignment, also after a position moves to another dinas.
      alter table assignment add constraint assignment_person_and_dinas unique (id, employee_id, dinas_id);
      alter table evaluation drop constraint evaluation_assignment_id_fkey;
      alter table evaluation add constraint evaluation_follows_its_assignment
        foreign key (assignment_id, employee_id, dinas_id) references assignment (id, employee_id, dinas_id) on update cascade;

      -- One row per dinas, so that somebody who may see one dinas of a large statement hears of it and of nothing else.
      -- A row without ids says that figures of the dinas may have moved because of something written elsewhere.
      create or replace function write_change(topic text, operation text, entity text, changed jsonb) returns void
      language sql security definer set search_path = public as $$
        insert into change_log (actor_account_id, topic, operation, entity, entity_ids, instansi_id, dinas_ids, bulk)
        select nullif(current_setting('selaras.account_id', true), '')::uuid, write_change.topic, write_change.operation, write_change.entity,
          case when count(distinct c.id) between 1 and 200 then array_agg(distinct c.id) filter (where c.id is not null) else '{}' end, c.instansi_id,
          case when c.dinas_id is null then '{}' else array[c.dinas_id] end, count(distinct c.id) not between 1 and 200
        from jsonb_to_recordset(changed) as c (id uuid, instansi_id uuid, dinas_id uuid)
        group by c.instansi_id, c.dinas_id
      $$;

      create function unwatch_changes(watched regclass) returns void language plpgsql as $$
      begin
        execute format('drop trigger log_insert on %s', watched);
        execute format('drop trigger log_update on %s', watched);
        execute format('drop trigger log_delete on %s', watched);
      end $$;
      select unwatch_changes('assignment'), unwatch_changes('evaluation');
      select watch_changes('assignment', 'STAFFING', $source$
        select id, instansi_id, dinas_id from %1$s
        union all
        select null::uuid, s.instansi_id, o.dinas_id from %1$s s join assignment o on o.employee_id = s.employee_id and o.dinas_id <> s.dinas_id and o.kind = 'DEFINITIF'
        where s.kind = 'DEFINITIF' and exists (
          select 1 from evaluation_period p where p.instansi_id = s.instansi_id and p.valid_to >= o.valid_from and p.valid_from <= coalesce(o.valid_to, 'infinity'))
      $source$);
      select watch_changes('evaluation', 'EVALUATION', $source$
        select id, instansi_id, dinas_id from %1$s
        union all
        select null::uuid, s.instansi_id, o.dinas_id from %1$s s join evaluation_period p on p.id = s.period_id
        join assignment o on o.employee_id = s.employee_id and o.dinas_id <> s.dinas_id and o.kind = 'DEFINITIF' and p.valid_to >= o.valid_from and p.valid_from <= coalesce(o.valid_to, 'infinity')
      $source$);
      drop function unwatch_changes(regclass);

      -- How far an evaluation has come is read past row security like the position it is expected at: it may have been
      -- begun in the dinas before, and a reader there or here must count what the stored figures count. Both are bound
      -- again below by the assignment, which the reader must be able to see.
      drop function evaluation_facts(date, uuid[], uuid);
      drop function expected_evaluations(uuid[], uuid);
      create function expected_evaluations(of_dinas uuid[], of_period uuid)
      returns table (employee_id uuid, assignment_id uuid, evaluation_id uuid, started_at timestamptz, submitted_at timestamptz, sealed_at timestamptz, predikat text)
      language sql stable security definer set search_path = public as $$
        with period as (select valid_from, valid_to from evaluation_period where id = of_period),
        -- Kept apart, and compared by days instead of ranges: the planner guesses range overlap far too low and
        -- then walks the rows of a large dinas once for every person in it.
        candidate as materialized (
          select distinct b.employee_id from assignment b, period
          where b.dinas_id = any(of_dinas) and b.kind = 'DEFINITIF' and b.valid_from <= period.valid_to and coalesce(b.valid_to, 'infinity') >= period.valid_from
        ),
        last_held as (
          select distinct on (a.employee_id) a.employee_id, a.id as assignment_id, a.dinas_id
          from candidate c cross join period join assignment a on a.employee_id = c.employee_id
          where a.kind = 'DEFINITIF' and a.valid_from <= period.valid_to and coalesce(a.valid_to, 'infinity') >= period.valid_from
          order by a.employee_id, a.valid_from desc
        )
        select l.employee_id, l.assignment_id, v.id, v.started_at, v.submitted_at, v.sealed_at, v.predikat
        from last_held l left join evaluation v on v.period_id = of_period and v.employee_id = l.employee_id
        where l.dinas_id = any(of_dinas)
      $$;

      -- States are read from the times they were reached, so that a past day shows the states of that day.
      create function evaluation_facts(as_of date, of_dinas uuid[], of_period uuid)
      returns table (employee_id uuid, assignment_id uuid, position_id uuid, unit_id uuid, dinas_id uuid, evaluation_id uuid, state text, overdue boolean, predikat text)
      language sql stable as $$
        select x.employee_id, x.assignment_id, a.position_id, p.unit_id, a.dinas_id, x.evaluation_id, s.state, s.state <> 'SEALED' and as_of > period.deadline,
          case when s.state = 'SEALED' then x.predikat end
        from evaluation_period period
        join instansi i on i.id = period.instansi_id
        cross join expected_evaluations(of_dinas, of_period) x
        cross join lateral (select b.position_id, b.dinas_id from assignment b where b.id = x.assignment_id offset 0) a
        join position p on p.id = a.position_id
        cross join lateral (
          select case
            when (x.sealed_at at time zone i.time_zone)::date <= as_of then 'SEALED'
            when (x.submitted_at at time zone i.time_zone)::date <= as_of then 'SUBMITTED'
            when (x.started_at at time zone i.time_zone)::date <= as_of then 'DRAFT'
            else 'NOT_STARTED' end as state
        ) s
        where period.id = of_period
      $$;
      grant execute on function expected_evaluations(uuid[], uuid), evaluation_facts(date, uuid[], uuid) to selaras_app, selaras_system;
    `);
  }

  /** The functions and triggers before this one are remade by going back to the beginning; only constraints are undone. */
  override down(): void {
    this.addSql(/* sql */ `
      alter table evaluation drop constraint evaluation_follows_its_assignment;
      alter table evaluation add constraint evaluation_assignment_id_fkey foreign key (assignment_id) references assignment (id);
      alter table assignment drop constraint assignment_person_and_dinas;
    `);
  }
}
