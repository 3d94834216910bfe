import { Migration } from '@mikro-orm/migrations';

/** Figures of a period that is over hold without being counted again every midnight; a change of their facts is another matter. */
export class Migration20261126000007_figures_that_hold extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table stored_figures add column holds_until date;
      update stored_figures set holds_until = as_of;
      alter table stored_figures alter column holds_until set not null;
      -- When a server that counts by it said so last: what holds for ever does not show that nobody asks for it any more.
      alter table figure_definition add column used_on date not null default current_date;
    `);
  }

  override down(): void {
    this.addSql('alter table stored_figures drop column holds_until; alter table figure_definition drop column used_on');
  }
}
