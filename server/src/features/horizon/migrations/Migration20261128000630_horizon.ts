import { Migration } from '@mikro-orm/migrations';

/** How far ahead a government is told of units that will be short of people and from which share of the need on, and what was told. */
export class Migration20261128000630_horizon extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table horizon_watch (
        instansi_id uuid primary key references instansi (id),
        months integer not null check (months between 1 and 60),
        lowest_fill double precision not null check (lowest_fill > 0 and lowest_fill <= 1)
      );
      create table horizon_alert (
        unit_id uuid not null references unit (id) on delete cascade,
        until_year integer not null,
        primary key (unit_id, until_year)
      );
    `);
  }

  override down(): void {
    this.addSql('drop table horizon_alert, horizon_watch;');
  }
}
