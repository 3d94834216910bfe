import { Migration } from '@mikro-orm/migrations';

/** Which sheet of a file was asked for, how its table was found, and what of it was left out: kept with the import, of which the rows are dropped. */
export class Migration20261128000120_import_layout extends Migration {
  override up(): void {
    this.addSql('alter table import add column sheet text, add column layout jsonb;');
  }

  override down(): void {
    this.addSql('alter table import drop column sheet, drop column layout;');
  }
}
