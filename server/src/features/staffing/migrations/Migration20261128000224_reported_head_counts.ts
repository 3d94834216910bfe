import { Migration } from '@mikro-orm/migrations';

/** How many people somebody says there are, where the people themselves are not on record: never counted, shown beside what is. */
export class Migration20261128000224_reported_head_counts extends Migration {
  override up(): void {
    this.addSql(`
      create table reported_head_count (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid not null references dinas (id),
        -- Null: of the whole dinas.
        unit_id uuid references unit (id),
        day date not null,
        total integer not null check (total >= 0),
        men integer check (men >= 0),
        women integer check (women >= 0),
        cpns integer check (cpns >= 0),
        pns integer check (pns >= 0),
        pppk integer check (pppk >= 0),
        unique nulls not distinct (dinas_id, unit_id, day)
      )`);
    this.addSql('create index reported_head_count_instansi on reported_head_count (instansi_id)');
    this.addSql('create index reported_head_count_unit on reported_head_count (unit_id, day) where unit_id is not null');
  }

  override down(): void {
    this.addSql('drop table reported_head_count');
  }
}
