import { Migration } from '@mikro-orm/migrations';

/**
 * Figures may be of periods of any kind, each with a table of its own. What is stored of a period that is gone is
 * counted no more and forgotten with the definitions that are out of use (figures/recount.service.ts).
 */
export class Migration20261126000005_periods_of_any_kind extends Migration {
  override up(): void {
    this.addSql('alter table stored_figures drop constraint stored_figures_period_id_fkey');
  }

  override down(): void {
    this.addSql(/* sql */ `
      delete from stored_figures where period_id is not null and period_id not in (select id from evaluation_period);
      alter table stored_figures add foreign key (period_id) references evaluation_period (id) on delete cascade;
    `);
  }
}
