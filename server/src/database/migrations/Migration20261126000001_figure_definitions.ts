import { Migration } from '@mikro-orm/migrations';

/**
 * Stored figures say what they were counted by: a row is a fact set of a dinas (in a period) under one definition, so that
 * a new definition is never read from numbers of an old one. And the change log says which days a change is about.
 */
export class Migration20261126000001_figure_definitions extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Nothing is lost: what was counted before definitions were known is counted anew when a server starts.
      delete from stored_figures;
      alter table stored_figures drop constraint stored_figures_dinas_id_period_id_key;
      alter table stored_figures add column fact_set text not null, add column definition text not null;
      alter table stored_figures add unique nulls not distinct (dinas_id, definition, period_id);

      -- A definition that has been counted everywhere, and how far: every change of a transaction below is in its figures.
      create table figure_definition (
        definition text primary key,
        fact_set text not null,
        counted_below xid8 not null
      );

      -- The days whose facts the change can have moved; null for any.
      alter table change_log add column days datemultirange;
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      alter table change_log drop column days;
      drop table figure_definition;
      delete from stored_figures;
      alter table stored_figures drop constraint stored_figures_dinas_id_definition_period_id_key;
      alter table stored_figures drop column fact_set, drop column definition;
      alter table stored_figures add unique nulls not distinct (dinas_id, period_id);
    `);
  }
}
