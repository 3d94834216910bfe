import { Migration } from '@mikro-orm/migrations';

/** What was answered to the question of a row: kept with it, so that check and apply hear the same. */
export class Migration20261128000222_import_answers extends Migration {
  override up(): void {
    this.addSql('alter table import_row add column answer text;');
  }

  override down(): void {
    this.addSql('alter table import_row drop column answer;');
  }
}
