import { Migration } from '@mikro-orm/migrations';

/** What would be if: changes of a government that are only looked at. None of them touches a row of the record. */
export class Migration20261128000640_scenarios extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table scenario (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid references dinas (id),
        name text collate indonesian not null check (name <> ''),
        first_day date not null,
        state text not null default 'OPEN',
        is_shared boolean not null default false,
        last_day date,
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now())
      );
      create index scenario_instansi on scenario (instansi_id, updated_at);
      create index scenario_dinas on scenario (dinas_id, updated_at);

      create table scenario_change (
        id uuid primary key default uuidv7(),
        scenario_id uuid not null references scenario (id) on delete cascade,
        dinas_id uuid not null references dinas (id),
        kind text not null,
        -- Also of a position that the scenario itself adds, which is on no record.
        position_id uuid not null,
        unit_id uuid references unit (id),
        assignment_id uuid references assignment (id),
        employee_id uuid references employee (id),
        people integer check (people between 0 and 100000),
        retirement_age integer check (retirement_age between 50 and 70),
        title text collate indonesian check (title <> ''),
        position_kind text,
        position_class integer check (position_class between 1 and 17),
        need_then integer,
        place bigint not null generated always as identity,
        check ((kind in ('SET_NEED', 'ADD_POSITION', 'HIRE')) = (people is not null)),
        check ((kind in ('MOVE_HOLDER', 'END_HOLDING')) = (assignment_id is not null)),
        check ((assignment_id is null) = (employee_id is null)),
        check ((kind = 'ADD_POSITION') = (unit_id is not null)),
        check ((kind = 'ADD_POSITION') = (title is not null)),
        check ((kind = 'ADD_POSITION') = (position_kind is not null))
      );
      -- A position and a holder are changed in one way: two answers to one question would be none.
      create unique index scenario_change_of_position on scenario_change (scenario_id, position_id, kind) where kind in ('SET_NEED', 'ADD_POSITION', 'CLOSE_POSITION', 'SET_RETIREMENT_AGE', 'HIRE');
      create unique index scenario_change_of_holder on scenario_change (scenario_id, assignment_id) where assignment_id is not null;
      create index scenario_change_unit on scenario_change (unit_id);
      create index scenario_change_dinas on scenario_change (dinas_id);
      create index scenario_change_assignment on scenario_change (assignment_id);
      create index scenario_change_employee on scenario_change (employee_id);
      create index scenario_change_in_order on scenario_change (scenario_id, place);

      create table scenario_draft (
        scenario_id uuid not null references scenario (id) on delete cascade,
        reorganisation_id uuid primary key references reorganisation (id) on delete cascade
      );
      create index scenario_draft_scenario on scenario_draft (scenario_id);
    `);
  }

  override down(): void {
    this.addSql('drop table scenario_draft, scenario_change, scenario;');
  }
}
