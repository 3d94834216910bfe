import { Migration } from '@mikro-orm/migrations';

/**
 * What was counted of a dinas on each day, as a row for every span of days on which it stayed the same. A day on which nothing
 * was counted is in no span: unknown is not zero. By name and not by place: these outlive the definitions they were counted by.
 */
export class Migration20261128000500_figure_days extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table figure_day (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null,
        dinas_id uuid not null,
        period_id uuid,
        fact_set text not null,
        from_day date not null,
        to_day date not null,
        kept jsonb not null,
        foreign key (dinas_id, instansi_id) references dinas (id, instansi_id) on delete cascade,
        unique nulls not distinct (dinas_id, fact_set, period_id, from_day),
        check (from_day <= to_day)
      );
      create index figure_day_instansi on figure_day (instansi_id, fact_set, period_id, from_day);
    `);
  }

  override down(): void {
    this.addSql('drop table figure_day');
  }
}
