import { Migration } from '@mikro-orm/migrations';

/**
 * The log says of each change by what it was made, how many rows it wrote, which ones however many they are, and of a
 * single row what it was and became. Of what was logged before, the ids of many rows were not kept (`row_count` is null); a need was named by its position.
 */
export class Migration20261127000030_changes_of_rows extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Both made again with the SQL of the log, as soon as the migrations are through.
      drop trigger if exists keep_change_log on change_log;
      alter table change_log drop constraint if exists change_log_operation_check;
      alter table change_log
        add column import_id uuid,
        add column row_count integer,
        add column row_before jsonb,
        add column row_after jsonb;
      update change_log set
        operation = case operation when 'CREATED' then 'INSERT' when 'CHANGED' then 'UPDATE' when 'REMOVED' then 'DELETE' else operation end,
        bulk = bulk or entity = 'position_need',
        entity_ids = case when entity = 'position_need' then '{}' else entity_ids end,
        row_count = case when bulk or entity = 'position_need' then null else cardinality(entity_ids) end;
      create table change_log_ids (
        sequence bigint not null,
        part integer not null,
        ids uuid[] not null,
        primary key (sequence, part)
      );
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop trigger if exists keep_change_log on change_log;
      drop table change_log_ids;
      alter table change_log drop constraint if exists change_log_operation_check;
      alter table change_log drop column import_id, drop column row_count, drop column row_before, drop column row_after;
      update change_log set operation = case operation when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' when 'DELETE' then 'REMOVED' else operation end;
    `);
  }
}
