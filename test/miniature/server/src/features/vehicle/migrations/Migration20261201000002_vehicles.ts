import { Migration } from '@mikro-orm/migrations';

export class Migration20261201000002_vehicles extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table vehicle (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null,
        dinas_id uuid not null,
        plate text not null check (plate <> ''),
        name text not null check (name <> ''),
        kind text not null,
        built integer not null check (built between 1950 and 2100),
        retired_on date,
        updated_at timestamptz not null default date_trunc('milliseconds', now()),
        unique (instansi_id, plate),
        foreign key (dinas_id, instansi_id) references dinas (id, instansi_id)
      );
      create index vehicle_dinas on vehicle (dinas_id);
    `);
  }

  override down(): void {
    this.addSql('drop table vehicle');
  }
}
