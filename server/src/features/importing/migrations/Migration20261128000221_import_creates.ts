import { Migration } from '@mikro-orm/migrations';

/** What an import makes: how much of what, kept with it; and with each row what comes along with what the row is about. */
export class Migration20261128000221_import_creates extends Migration {
  override up(): void {
    this.addSql(`alter table import add column creates jsonb not null default '[]';`);
    this.addSql('alter table import_row add column creates jsonb;');
  }

  override down(): void {
    this.addSql('alter table import drop column creates;');
    this.addSql('alter table import_row drop column creates;');
  }
}
