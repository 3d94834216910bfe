import { Migration } from '@mikro-orm/migrations';

/** Days in which somebody in service is away from their post for longer than a calendar of leave needs to know. */
export class Migration20261128000320_absences extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table absence (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null,
        employee_id uuid not null,
        kind text not null,
        valid_from date not null,
        valid_to date,
        validity daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
        decree_number text collate indonesian,
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now()),
        check (valid_to is null or valid_from <= valid_to),
        foreign key (employee_id, instansi_id) references employee (id, instansi_id),
        constraint absence_one_at_a_time exclude using gist (employee_id with =, validity with &&)
      );
      create index absence_employee on absence (employee_id, valid_from desc);
      create index absence_by_day on absence (valid_from, id);
      create index absence_instansi on absence (instansi_id);
      create index absence_updated_at on absence using brin (updated_at) with (pages_per_range = 16);
    `);
  }

  override down(): void {
    this.addSql('drop table absence;');
  }
}
