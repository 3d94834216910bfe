import { Migration } from '@mikro-orm/migrations';

/** What is applied is what was looked at: an import that was checked again since is another version of itself. */
export class Migration20261127000041_import_versions extends Migration {
  override up(): void {
    this.addSql('alter table import add column version integer not null default 1;');
  }

  override down(): void {
    this.addSql('alter table import drop column version;');
  }
}
