import { Migration } from '@mikro-orm/migrations';

/**
 * Where needs come from: the work of positions, task by task, as drafts of a dinas that are reviewed and established; and how much
 * time a government says that one person has in a year.
 */
export class Migration20261128000610_workload extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table stated_working_time (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        minutes_per_year integer not null check (minutes_per_year between 6000 and 527040),
        rounding text not null,
        valid_from date not null,
        valid_to date,
        validity daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
        decree_number text collate indonesian,
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now()),
        constraint stated_working_time_one_at_a_time exclude using gist (instansi_id with =, validity with &&)
      );

      create table workload_analysis (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid not null references dinas (id),
        name text collate indonesian not null check (name <> ''),
        state text not null default 'DRAFT',
        minutes_per_year integer check (minutes_per_year between 6000 and 527040),
        rounding text,
        decree_number text collate indonesian,
        valid_from date,
        valid_to date,
        act_id uuid references act (id) deferrable initially deferred,
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now()),
        check ((state = 'ESTABLISHED') = (valid_from is not null)),
        check ((valid_from is null) = (minutes_per_year is null)),
        check ((valid_from is null) = (rounding is null)),
        check ((valid_from is null) = (decree_number is null)),
        check (valid_to >= valid_from),
        constraint workload_analysis_one_established exclude using gist (dinas_id with =, daterange(valid_from, valid_to, '[]') with &&) where (state = 'ESTABLISHED')
      );
      create unique index workload_analysis_one_open on workload_analysis (dinas_id) where state in ('DRAFT', 'REVIEWED');
      create index workload_analysis_instansi on workload_analysis (instansi_id, updated_at);
      create index workload_analysis_dinas on workload_analysis (dinas_id, updated_at);
      create index workload_analysis_act on workload_analysis (act_id);

      create table workload_task (
        id uuid primary key default uuidv7(),
        analysis_id uuid not null references workload_analysis (id) on delete cascade,
        dinas_id uuid not null references dinas (id),
        position_id uuid not null references position (id),
        place integer not null check (place between 1 and 1000),
        description text collate indonesian not null check (description <> ''),
        result text collate indonesian,
        approach text not null,
        volume double precision check (volume >= 0),
        volume_period text not null default 'YEAR',
        norm_minutes double precision check (norm_minutes > 0),
        ability double precision check (ability > 0),
        operators double precision check (operators > 0),
        shifts double precision check (shifts > 0),
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now()),
        check (approach = 'TASKS' or norm_minutes is null),
        check (approach in ('RESULTS', 'OBJECTS') or ability is null),
        check (approach = 'EQUIPMENT' or (operators is null and shifts is null)),
        unique (analysis_id, position_id, place) deferrable initially deferred
      );
      create index workload_task_position on workload_task (position_id);
      create index workload_task_dinas on workload_task (dinas_id);
    `);
  }

  override down(): void {
    this.addSql('drop table workload_task, workload_analysis, stated_working_time;');
  }
}
