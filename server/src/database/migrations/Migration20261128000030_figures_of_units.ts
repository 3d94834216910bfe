import { Migration } from '@mikro-orm/migrations';

/** What was counted of each unit stands beside what was counted of the dinas. Null until it is counted the next time, and as json: it is only ever read whole. */
export class Migration20261128000030_figures_of_units extends Migration {
  override up(): void {
    this.addSql('alter table stored_figures add column units json;');
  }

  override down(): void {
    this.addSql('alter table stored_figures drop column units;');
  }
}
