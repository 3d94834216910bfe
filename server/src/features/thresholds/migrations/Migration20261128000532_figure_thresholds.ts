import { Migration } from '@mikro-orm/migrations';

/** Values of figures that somebody wants to be told of: on which side of it the figure was when it was last looked at, and in which period. */
export class Migration20261128000532_figure_thresholds extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table figure_threshold (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        instansi_id uuid not null references instansi (id),
        dinas_id uuid references dinas (id) on delete cascade,
        figure text not null,
        comparison text not null,
        limit_value double precision not null,
        is_beyond boolean,
        seen_value double precision,
        seen_period_id uuid,
        crossings integer not null default 0,
        unique nulls not distinct (account_id, instansi_id, dinas_id, figure, comparison)
      );
      create index figure_threshold_instansi on figure_threshold (instansi_id);
      create index figure_threshold_dinas on figure_threshold (dinas_id);
    `);
  }

  override down(): void {
    this.addSql('drop table figure_threshold;');
  }
}
