import { Migration } from '@mikro-orm/migrations';

/** What happened on a day, pinned to a figure: of a government, or of one dinas. What followed is read from the kept days and stored nowhere. */
export class Migration20261128000550_annotations extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table annotation (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid references dinas (id),
        figure text not null,
        period_id uuid references evaluation_period (id) on delete cascade,
        day date not null,
        text text collate indonesian not null check (text <> ''),
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now())
      );
      create index annotation_instansi on annotation (instansi_id, day);
      create index annotation_dinas on annotation (dinas_id, day);
      create index annotation_period on annotation (period_id);
    `);
  }

  override down(): void {
    this.addSql('drop table annotation;');
  }
}
