import { Migration } from '@mikro-orm/migrations';

/** Whether the days of an objection to an evaluation are working days: each government's to set. */
export class Migration20261128000560_objection_days extends Migration {
  override up(): void {
    this.addSql('alter table instansi add column objection_in_working_days boolean not null default false');
  }

  override down(): void {
    this.addSql('alter table instansi drop column objection_in_working_days');
  }
}
