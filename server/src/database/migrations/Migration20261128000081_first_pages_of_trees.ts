import { Migration } from '@mikro-orm/migrations';

/**
 * Units, positions and appointments of everything that a viewer sees, from the root down, by name, by code and by day: a
 * first page of fifty read and sorted all of them. Positions in the order of the trees come unit by unit, and are put in
 * order within each. None of these columns moves when a row is worked with, so that writing costs a row that is new.
 */
export class Migration20261128000081_first_pages_of_trees extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create index unit_by_path on unit (path, id);
      create index unit_by_name on unit (name, id);
      create index unit_by_code on unit (code, id);
      create index unit_by_day on unit (valid_from, id);
      create index position_by_title on position (title, id);
      create index position_by_code on position (code, id);
      create index position_by_day on position (valid_from, id);
      create index assignment_by_tmt on assignment (tmt, id);
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop index unit_by_path, unit_by_name, unit_by_code, unit_by_day, position_by_title, position_by_code, position_by_day, assignment_by_tmt;
    `);
  }
}
