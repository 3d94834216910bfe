import { Migration } from '@mikro-orm/migrations';

/** Kinds of files come from the features; a feature that brings one more needs no migration for it. */
export class Migration20261122000001_open_import_kinds extends Migration {
  override up(): void {
    this.addSql('alter table import drop constraint if exists import_kind_check');
  }

  override down(): void {
    this.addSql("alter table import add constraint import_kind_check check (kind in ('UNITS','POSITIONS','EMPLOYEES','ASSIGNMENTS','EVALUATIONS'))");
  }
}
