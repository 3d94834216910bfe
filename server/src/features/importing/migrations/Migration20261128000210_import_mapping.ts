import { Migration } from '@mikro-orm/migrations';

/**
 * What somebody laid down about the columns of a file, what they were taken for, the first values of each, which go when the
 * import ends, and until when the file itself is kept, so that its columns can be mapped by hand. An import that waits for
 * that is open like any other.
 */
export class Migration20261128000210_import_mapping extends Migration {
  override up(): void {
    this.addSql('alter table import add column mapping jsonb, add column found jsonb, add column samples jsonb, add column file_until timestamptz;');
    this.addSql('drop index import_open;');
    this.addSql("create index import_open on import (instansi_id) where state in ('RECEIVED', 'READING', 'MAPPING', 'CHECKED', 'APPLYING');");
  }

  override down(): void {
    this.addSql('drop index import_open;');
    this.addSql("create index import_open on import (instansi_id) where state in ('RECEIVED', 'READING', 'CHECKED', 'APPLYING');");
    this.addSql('alter table import drop column mapping, drop column found, drop column samples, drop column file_until;');
  }
}
