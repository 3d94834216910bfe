import { Migration } from '@mikro-orm/migrations';

/**
 * Every stored fact and the constraints that keep it honest. Values of enums and constraints that call functions are
 * stated by the features (.entity, .tables) and held by database/repeatable-sql.ts.
 * Validity is stored as two inclusive days and read as the generated `validity` range, so that people and
 * integrators see days while PostgreSQL enforces the ranges.
 */
export class Migration20261121000001_tables extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create extension if not exists ltree;
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;

      create table instansi (
        id uuid primary key default uuidv7(),
        code text not null unique check (code ~ '^[a-z0-9-]+$'),
        name text not null,
        time_zone text not null,
        simulated boolean not null default false,
        employee_total_note text
      );

      create table dinas (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        code text not null,
        name text not null,
        short_name text,
        kind text not null,
        unique (instansi_id, code),
        unique (id, instansi_id)
      );

      create table unit (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null,
        dinas_id uuid not null,
        parent_id uuid,
        code text not null,
        name text not null,
        kind text not null,
        path ltree not null,
        valid_from date not null,
        valid_to date,
        validity daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
        unique (instansi_id, code),
        unique (id, dinas_id),
        constraint unit_id_validity unique (id, validity without overlaps),
        foreign key (dinas_id, instansi_id) references dinas (id, instansi_id),
        foreign key (parent_id, dinas_id) references unit (id, dinas_id)
      );
      create unique index unit_one_root_per_dinas on unit (dinas_id) where parent_id is null;
      create index unit_path on unit using gist (path);
      create index unit_parent on unit (parent_id);
      create index unit_dinas on unit (dinas_id);

      create table position (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null,
        dinas_id uuid not null,
        unit_id uuid not null,
        superior_position_id uuid references position (id),
        code text not null,
        title text not null,
        kind text not null,
        jenjang text,
        eselon text,
        position_class integer check (position_class between 1 and 17),
        is_head boolean not null default false,
        required_education text,
        required_education_field text,
        retirement_age integer not null check (retirement_age between 50 and 70),
        valid_from date not null,
        valid_to date,
        validity daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
        check (superior_position_id <> id),
        unique (instansi_id, code),
        unique (id, dinas_id),
        constraint position_id_validity unique (id, validity without overlaps),
        foreign key (unit_id, dinas_id) references unit (id, dinas_id) on update cascade,
        foreign key (dinas_id, instansi_id) references dinas (id, instansi_id),
        constraint position_inside_unit_validity foreign key (unit_id, period validity) references unit (id, period validity)
      );
      create index position_unit on position (unit_id);
      create index position_dinas on position (dinas_id);
      create index position_superior on position (superior_position_id);
      create index position_title on position using gin (title gin_trgm_ops);

      create table position_need (
        id uuid primary key default uuidv7(),
        position_id uuid not null,
        dinas_id uuid not null,
        need integer not null check (need between 0 and 100000),
        valid_from date not null,
        valid_to date,
        validity daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
        version integer not null default 1,
        constraint position_need_one_at_a_time unique (position_id, validity without overlaps),
        foreign key (position_id, dinas_id) references position (id, dinas_id) on update cascade,
        constraint position_need_inside_position_validity foreign key (position_id, period validity) references position (id, period validity)
      );
      create index position_need_dinas on position_need (dinas_id);

      create table employee (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        nip text not null unique,
        name text not null check (name <> ''),
        sex text not null,
        birth_date date not null,
        status text not null,
        golongan text,
        education_level text,
        education_field text,
        unique (id, instansi_id)
      );
      create index employee_instansi on employee (instansi_id);
      create index employee_name on employee using gin (name gin_trgm_ops);

      create table assignment (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null,
        dinas_id uuid not null,
        employee_id uuid not null,
        position_id uuid not null,
        kind text not null,
        tmt date not null,
        decree_number text,
        valid_from date not null,
        valid_to date,
        validity daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
        version integer not null default 1,
        foreign key (employee_id, instansi_id) references employee (id, instansi_id),
        foreign key (dinas_id, instansi_id) references dinas (id, instansi_id),
        foreign key (position_id, dinas_id) references position (id, dinas_id) on update cascade,
        constraint assignment_inside_position_validity foreign key (position_id, period validity) references position (id, period validity),
        constraint assignment_one_definitif_at_a_time exclude using gist (employee_id with =, validity with &&) where (kind = 'DEFINITIF')
      );
      create index assignment_position on assignment (position_id);
      create index assignment_employee on assignment (employee_id, valid_from desc);
      create index assignment_dinas on assignment (dinas_id);

      create table evaluation_period (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        kind text not null,
        label text not null,
        valid_from date not null,
        valid_to date not null,
        deadline date not null,
        state text not null,
        validity daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
        check (valid_from <= valid_to and valid_from <= deadline),
        unique (instansi_id, label),
        unique (id, instansi_id),
        constraint evaluation_period_one_of_a_kind exclude using gist (instansi_id with =, kind with =, validity with &&)
      );

      create table evaluation (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null,
        dinas_id uuid not null,
        employee_id uuid not null,
        assignment_id uuid not null references assignment (id),
        period_id uuid not null,
        evaluator_id uuid references employee (id),
        work_result text,
        behaviour text,
        predikat text,
        note text check (length(note) <= 4000),
        state text not null default 'NOT_STARTED',
        started_at timestamptz,
        submitted_at timestamptz,
        sealed_at timestamptz,
        version integer not null default 1,
        constraint evaluation_one_per_person_and_period unique (period_id, employee_id),
        foreign key (employee_id, instansi_id) references employee (id, instansi_id),
        foreign key (dinas_id, instansi_id) references dinas (id, instansi_id),
        foreign key (period_id, instansi_id) references evaluation_period (id, instansi_id),
        constraint evaluation_is_rated_before_it_is_submitted check (state in ('NOT_STARTED','DRAFT') or predikat is not null),
        constraint evaluation_times_follow_the_state check (
          (state = 'NOT_STARTED') = (started_at is null)
          and (state in ('SUBMITTED','SEALED')) = (submitted_at is not null)
          and (state = 'SEALED') = (sealed_at is not null)),
        check (evaluator_id <> employee_id)
      );
      create index evaluation_employee on evaluation (employee_id, period_id);
      create index evaluation_dinas on evaluation (dinas_id, period_id);
      create index evaluation_assignment on evaluation (assignment_id);

      create table account (
        id uuid primary key default uuidv7(),
        username text not null unique check (username = lower(username) and username <> ''),
        display_name text not null,
        password_hash text,
        employee_id uuid unique references employee (id),
        demo boolean not null default false,
        disabled_at timestamptz,
        failed_attempts integer not null default 0,
        retry_at timestamptz
      );

      create table session (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        kind text not null,
        label text,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        idle_expires_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index session_account on session (account_id);

      create table access_grant (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        role text not null,
        instansi_id uuid not null references instansi (id),
        unit_id uuid references unit (id),
        unique nulls not distinct (account_id, role, instansi_id, unit_id)
      );

      create table stored_figures (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null,
        dinas_id uuid not null,
        period_id uuid references evaluation_period (id) on delete cascade,
        values jsonb not null,
        as_of date not null,
        cursor_xid xid8 not null,
        computed_at timestamptz not null,
        foreign key (dinas_id, instansi_id) references dinas (id, instansi_id) on delete cascade,
        unique nulls not distinct (dinas_id, period_id)
      );
      create index stored_figures_instansi on stored_figures (instansi_id, period_id);

      create table import (
        id uuid primary key default uuidv7(),
        account_id uuid references account (id),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid references dinas (id),
        kind text not null,
        state text not null,
        file_name text not null,
        byte_size bigint not null,
        bytes_read bigint not null default 0,
        rows_total integer,
        rows_read integer not null default 0,
        rows_per_second double precision,
        seconds_left double precision,
        counts jsonb not null default '{"created":0,"changed":0,"closed":0,"unchanged":0,"refused":0}',
        problem jsonb,
        started_at timestamptz not null default now(),
        finished_at timestamptz
      );

      -- Rows under check, thrown away when the import ends; losing them in a crash loses nothing that was accepted.
      create unlogged table import_row (
        import_id uuid not null,
        row_number integer not null,
        outcome text,
        label text not null default '',
        data jsonb not null,
        target_id uuid,
        changes jsonb not null default '[]',
        problems jsonb not null default '[]',
        primary key (import_id, row_number)
      );
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop table import_row, import, stored_figures, access_grant, session, account, evaluation, evaluation_period, assignment, employee, position_need, position, unit, dinas, instansi;
    `);
  }
}
