import { Migration } from '@mikro-orm/migrations';

/** People are changed by hand now, so they have a version; and they leave, on a day and for a reason. */
export class Migration20261128000250_end_of_employment extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table employee add column version integer not null default 1, add column last_day date, add column end_reason text;
      alter table employee add constraint employee_leaves_for_a_reason check ((last_day is null) = (end_reason is null));
    `);
  }

  override down(): void {
    this.addSql('alter table employee drop constraint employee_leaves_for_a_reason, drop column version, drop column last_day, drop column end_reason;');
  }
}
