import { Migration } from '@mikro-orm/migrations';

/**
 * The feed names a need by its position, since only nodes have ids that anybody can read by. What was logged before is
 * written over; where a need is gone, its statement becomes one of many rows, which says "read the dinas again".
 */
export class Migration20261125000002_feed_names_positions extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Made again with the SQL of the log, as soon as the migrations are through.
      drop trigger if exists keep_change_log on change_log;
      update change_log c set
        entity_ids = case when known.needs = cardinality(c.entity_ids) then known.positions else '{}' end,
        bulk = c.bulk or known.needs < cardinality(c.entity_ids)
      from (
        select l.sequence, count(n.id) as needs, coalesce(array_agg(distinct n.position_id) filter (where n.id is not null), '{}') as positions
        from change_log l cross join unnest(l.entity_ids) as entity (id) left join position_need n on n.id = entity.id
        where l.entity = 'position_need' group by l.sequence
      ) known
      where known.sequence = c.sequence;
    `);
  }

  override down(): void {
    this.addSql('select 1');
  }
}
