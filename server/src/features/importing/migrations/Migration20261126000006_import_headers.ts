import { Migration } from '@mikro-orm/migrations';

/** Rows are checked again when they are applied, and the sentences about them name the columns as the file does. */
export class Migration20261126000006_import_headers extends Migration {
  override up(): void {
    this.addSql(`alter table import add column headers jsonb not null default '{}'`);
  }

  override down(): void {
    this.addSql('alter table import drop column headers');
  }
}
