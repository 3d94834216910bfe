import { Migration } from '@mikro-orm/migrations';

/**
 * What dinas and units were called since when, and what they will be called. Their rows have today's name; of what has none
 * here nobody knows another. The first has no day: it was the name before the first change that is known.
 */
export class Migration20261128000380_dated_names extends Migration {
  override up(): void {
    this.addSql('alter table dinas add column version integer not null default 1');
    this.addSql(`
      create table stated_name (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid not null,
        -- Null: the dinas itself.
        unit_id uuid,
        name text collate indonesian not null,
        short_name text collate indonesian,
        valid_from date,
        decree_number text collate indonesian,
        check (unit_id is null or short_name is null),
        unique nulls not distinct (dinas_id, unit_id, valid_from),
        foreign key (dinas_id, instansi_id) references dinas (id, instansi_id) on delete cascade,
        foreign key (unit_id, dinas_id) references unit (id, dinas_id) on delete cascade on update cascade
      )`);
    this.addSql('create index stated_name_unit on stated_name (unit_id) where unit_id is not null');
    this.addSql('create index stated_name_instansi on stated_name (instansi_id)');
  }

  override down(): void {
    this.addSql('drop table stated_name; alter table dinas drop column version;');
  }
}
