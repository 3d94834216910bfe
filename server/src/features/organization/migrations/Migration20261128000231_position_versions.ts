import { Migration } from '@mikro-orm/migrations';

/** Positions are changed by hand as well: whoever does says which version they read. */
export class Migration20261128000231_position_versions extends Migration {
  override up(): void {
    this.addSql('alter table position add column version integer not null default 1;');
  }

  override down(): void {
    this.addSql('alter table position drop column version;');
  }
}
