import { Migration } from '@mikro-orm/migrations';

/** Of a row that is no node the journal says of which node it is a fact: when it is gone, nothing else would. */
export class Migration20261128000470_facts_of_nodes extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table act_row add column of_table text, add column of_id uuid, add check ((of_table is null) = (of_id is null));
      create index act_row_of on act_row (of_id) where of_id is not null;
      ${OF_PERSON('employee_fact')}
      ${OF_PERSON('employee_nip')}
      ${OF_PLACE('stated_name')}
      ${OF_PLACE('reported_head_count')}
      update act_row r set of_table = 'evaluation', of_id = (i.image ->> 'evaluation_id')::uuid from ${imagesOf('evaluation_version')};
    `);
  }

  override down(): void {
    this.addSql('alter table act_row drop column of_table, drop column of_id');
  }
}

/** A row as it stands, or as it came or went. */
const imagesOf = (table: string): string => `(
  select w.row_id, coalesce(
    (select to_jsonb(t) from ${table} t where t.id = w.row_id),
    (select coalesce(k.after, k.before) from act_row k where k.row_id = w.row_id and k.table_name = '${table}' and (k.before is null or k.after is null) limit 1)
  ) as image
  from (select distinct row_id from act_row where table_name = '${table}') w
) i where i.row_id = r.row_id and r.table_name = '${table}' and i.image is not null`;

const OF_PERSON = (table: string): string => `update act_row r set of_table = 'employee', of_id = (i.image ->> 'employee_id')::uuid from ${imagesOf(table)};`;
const OF_PLACE = (table: string): string =>
  `update act_row r set of_table = case when i.image ->> 'unit_id' is null then 'dinas' else 'unit' end, of_id = coalesce(i.image ->> 'unit_id', i.image ->> 'dinas_id')::uuid
   from ${imagesOf(table)};`;
