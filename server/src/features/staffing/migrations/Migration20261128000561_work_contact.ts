import { Migration } from '@mikro-orm/migrations';

/** How somebody is reached at work: told to whoever sees their name. What is private, such as a number at home, has no place here. */
export class Migration20261128000561_work_contact extends Migration {
  override up(): void {
    this.addSql(`
      alter table employee
        add column work_email text collate indonesian check (work_email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(work_email) <= 254),
        add column work_phone text collate indonesian check (work_phone ~ '^[0-9+()][0-9 ().-]+$' and length(work_phone) <= 40)`);
  }

  override down(): void {
    this.addSql('alter table employee drop column work_email, drop column work_phone');
  }
}
