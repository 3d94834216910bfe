import { Migration } from '@mikro-orm/migrations';

const TABLES = ['instansi', 'dinas', 'unit', 'position', 'position_need', 'employee', 'assignment', 'evaluation_period', 'evaluation'];

/**
 * When each row was last written; of what is there already, when this ran. The index is one of ranges of pages: writing
 * many rows costs next to nothing more, and a row that only moves in time stays where it is.
 */
export class Migration20261128000021_times_of_rows extends Migration {
  override up(): void {
    for (const table of TABLES) {
      this.addSql(`alter table ${table} add column updated_at timestamptz not null default date_trunc('milliseconds', now());`);
      this.addSql(`create index ${table}_updated_at on ${table} using brin (updated_at) with (pages_per_range = 16);`);
    }
  }

  override down(): void {
    for (const table of TABLES) this.addSql(`alter table ${table} drop column updated_at;`);
  }
}
