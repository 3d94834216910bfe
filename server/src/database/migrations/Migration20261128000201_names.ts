import { Migration } from '@mikro-orm/migrations';

/** What people read and lists are put in order by. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  instansi: ['code', 'name', 'time_zone', 'employee_total_note'],
  dinas: ['code', 'name', 'short_name'],
  unit: ['code', 'name'],
  position: ['code', 'title', 'required_education_field'],
  employee: ['name', 'golongan', 'education_field'],
  assignment: ['decree_number'],
  evaluation_period: ['label'],
};
/** A rule of ICU: all signs of an apostrophe, some of which are letters to it, are in order as one. With rules, numbers have to be said in them too. */
const ONE_APOSTROPHE = "[numericOrdering on]&''=’=‘=‛=ʼ=ʻ=ʹ=ʾ=ʿ=′=＇";
const each = (statement: (table: string, columns: readonly string[]) => string): string =>
  Object.entries(TEXTS)
    .map(([table, columns]) => statement(table, columns))
    .join('\n');
const collated = (collation: string): string =>
  each((table, columns) => `alter table ${table} ${columns.map((column) => `alter column ${column} type text collate ${collation}`).join(', ')};`);

/**
 * Names in the order of the language, codes in that of their numbers (1.2.9 before 1.2.10), whatever the database was made
 * with. The collation tells texts apart that are not the same letter by letter, as what is equal to it is one and the same
 * to a unique key. A letter and its accent are one sign (NFC), as everything is that comes in, or the same name would be two.
 *
 * Names are looked for as people type them: `search_name` is what rules/folded-text.ts makes of a name, and the test beside
 * it holds the two together. Its parts are found in an index by the government too, and the index of the order has it beside
 * the name, so that a part many people have is found on the way. Titles stand beside the name, not in it.
 */
export class Migration20261128000201_names extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gin;');
    this.addSql(`create collation indonesian (provider = icu, locale = 'id-ID-u-kn-true', rules = '${ONE_APOSTROPHE.replaceAll("'", "''")}');`);
    this.addSql(
      each(
        (table, columns) =>
          `update ${table} set ${columns.map((column) => `${column} = normalize(${column}, nfc)`).join(', ')} where not (${columns.map((column) => `coalesce(${column} is nfc normalized, true)`).join(' and ')});`,
      ),
    );
    this.addSql('drop index employee_name, position_title, employee_by_name;');
    this.addSql(collated('indonesian'));
    this.addSql(/* sql */ `
      alter table employee
        add column title_before text collate indonesian check (title_before <> ''),
        add column title_after text collate indonesian check (title_after <> ''),
        add column search_name text collate "C" not null generated always as (
          case when octet_length(name) = char_length(name) then lower(translate(name, '''\`', '') collate "pg_c_utf8")
          else translate(lower(regexp_replace(normalize(translate(name, '''’‘‛ʼʻʹʾʿ\`´′＇\u00AD\u200B\u200C\u200D\u2060\uFEFF', ''), nfkd), '[\\u0300-\\u036f]+', '', 'g') collate "pg_c_utf8"), 'øđðłıħŧ', 'oddliht') end
        ) stored;
      create index employee_by_name on employee (name, id) include (instansi_id, search_name);
      create index employee_search_name on employee using gin (instansi_id, search_name gin_trgm_ops);
    `);
  }

  override down(): void {
    this.addSql('drop index employee_search_name, employee_by_name;');
    this.addSql('alter table employee drop column search_name, drop column title_before, drop column title_after;');
    this.addSql(collated('"default"'));
    this.addSql('drop collation indonesian;');
    this.addSql('create index employee_by_name on employee (name, id);');
    this.addSql('create index employee_name on employee using gin (name gin_trgm_ops);');
    this.addSql('create index position_title on position using gin (title gin_trgm_ops);');
  }
}
