import { Migration } from '@mikro-orm/migrations';

/** Units are changed by hand as well: whoever does says which version they read. */
export class Migration20261128000260_unit_versions extends Migration {
  override up(): void {
    this.addSql('alter table unit add column version integer not null default 1;');
  }

  override down(): void {
    this.addSql('alter table unit drop column version;');
  }
}
