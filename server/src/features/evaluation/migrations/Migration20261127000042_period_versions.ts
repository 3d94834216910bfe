import { Migration } from '@mikro-orm/migrations';

/** A period is changed by its command; who mirrors periods sees by the version that one was. */
export class Migration20261127000042_period_versions extends Migration {
  override up(): void {
    this.addSql('alter table evaluation_period add column version integer not null default 1;');
  }

  override down(): void {
    this.addSql('alter table evaluation_period drop column version;');
  }
}
