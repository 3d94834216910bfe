import { Migration } from '@mikro-orm/migrations';

/** Refused rows are given back as they came: their cells, and the headers of the file in their order. They go when the import ends. */
export class Migration20261128000095_refused_cells extends Migration {
  override up(): void {
    this.addSql('alter table import add column columns jsonb;');
    this.addSql('alter table import_row add column cells jsonb;');
  }

  override down(): void {
    this.addSql('alter table import_row drop column cells;');
    this.addSql('alter table import drop column columns;');
  }
}
