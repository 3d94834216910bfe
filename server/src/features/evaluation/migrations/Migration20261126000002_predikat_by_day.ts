import { Migration } from '@mikro-orm/migrations';

/**
 * The table of predikat depends on a day of the period, which a check of the evaluation alone cannot know: a trigger
 * (predikat.sql.ts) holds it from now on. The check calls the function without a day, which would stay for it.
 */
export class Migration20261126000002_predikat_by_day extends Migration {
  override up(): void {
    this.addSql('alter table evaluation drop constraint if exists evaluation_predikat_follows_the_table');
  }

  /** A server that states the check makes it again with its SQL. */
  override down(): void {
    this.addSql('select 1');
  }
}
