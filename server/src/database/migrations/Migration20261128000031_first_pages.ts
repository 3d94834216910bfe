import { Migration } from '@mikro-orm/migrations';

/**
 * Lists of everything that a viewer may see, in their usual order: a first page of fifty read and sorted every row of every
 * government. Walked in order, rows of others are passed over, which are as many as there are governments for each one shown.
 */
export class Migration20261128000031_first_pages extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create index employee_by_name on employee (name, id);
      create index assignment_by_day on assignment (valid_from, id);
      create index position_need_by_day on position_need (valid_from, id);
    `);
  }

  override down(): void {
    this.addSql('drop index employee_by_name; drop index assignment_by_day; drop index position_need_by_day;');
  }
}
