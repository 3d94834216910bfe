import { Migration } from '@mikro-orm/migrations';

/**
 * Stored figures stand by place and not by name, and as json: they are only ever read whole, and a board spent a third of its
 * statement on names and on writing jsonb as text. Those by name are of other definitions. A board finds its own by definition and period.
 */
export class Migration20261128000130_figures_by_place extends Migration {
  override up(): void {
    this.addSql(`
      alter table stored_figures alter column values type json using values::json;
      drop index stored_figures_instansi;
      create index stored_figures_instansi on stored_figures (instansi_id, definition, period_id);
    `);
  }

  override down(): void {
    this.addSql(`
      delete from stored_figures where json_typeof(values) <> 'object';
      alter table stored_figures alter column values type jsonb using values::jsonb;
      drop index stored_figures_instansi;
      create index stored_figures_instansi on stored_figures (instansi_id, period_id);
    `);
  }
}
