import { Migration } from '@mikro-orm/migrations';

/**
 * The feed names a need by its own id, since it is a node. What was logged before says the position, and not which of its
 * needs: it becomes a statement of many rows, which says "read the dinas again".
 */
export class Migration20261127000044_feed_names_needs extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Made again with the SQL of the log, as soon as the migrations are through.
      drop trigger if exists keep_change_log on change_log;
      update change_log set entity_ids = '{}', bulk = true where entity = 'position_need' and entity_ids <> '{}';
    `);
  }

  override down(): void {
    this.addSql('select 1');
  }
}
