import type { ImportKind } from './import-columns.parameters.ts';

/** How one kind of file is checked against the database and written to it, as SQL over whole sets of rows. */
export interface KindQueries {
  /** Columns of the temporary table `staged` besides the common ones: first what the file states, then what the check works out. */
  readonly stated: Readonly<Record<string, 'text' | 'integer' | 'boolean' | 'date'>>;
  readonly worked: string;
  /** Run in order: resolve references, collect refusals in `found`, set outcome, target_id and changes of every row. */
  readonly check: readonly string[];
  /** Run in order when nothing is refused; every statement acts on sets of rows. */
  readonly write: readonly WriteStep[];
}

/** A statement, or one that is repeated with each row the first query finds (only where order matters row by row). */
export type WriteStep = string | { readonly each: string; readonly run: string };

/** The import under check, as a table of one row: the statements then need no parameters and can be read as they are. */
export const SUBJECT = /* sql */ `
  create temporary table subject (import_id uuid, instansi_id uuid, dinas_id uuid, today date, moment timestamptz) on commit drop;
  create temporary table header (name text primary key, written text) on commit drop;
  create temporary table found (row_number integer, code text, column_name text, value text, message text, remedy text, fatal boolean) on commit drop`;

export const createStaged = ({ stated, worked }: KindQueries): string => /* sql */ `
  create temporary table staged (
    row_number integer primary key, unread boolean not null, target_id uuid, outcome text, changes jsonb not null default '[]',
    ${Object.entries(stated).map(([name, type]) => `${name} ${type}`).join(', ')}${worked === '' ? '' : `, ${worked}`}
  ) on commit drop`;

export const fillStaged = ({ stated }: KindQueries): string => {
  const names = Object.keys(stated).join(', ');
  return /* sql */ `
    insert into staged (row_number, unread, ${names})
    select r.row_number, coalesce(jsonb_path_exists(r.data, '$._read[*] ? (@.fatal == true)'), false), ${Object.keys(stated).map((name) => `d.${name}`).join(', ')}
    from import_row r cross join lateral jsonb_to_record(r.data) as d(${Object.entries(stated).map(([name, type]) => `${name} ${type}`).join(', ')})
    where r.import_id = (select import_id from subject)`;
};

interface Refusal {
  readonly code: string;
  /** Column the person should look at. */
  readonly column: string;
  /** SQL text of the value shown. */
  readonly value: string;
  /** SQL text of the sentence. */
  readonly message: string;
  readonly remedy: string;
  /** What follows `from staged s`. */
  readonly from?: string;
  readonly where: string;
  readonly warning?: boolean;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const refuse = ({ code, column, value, message, remedy, from, where, warning }: Refusal): string => /* sql */ `
  insert into found
  select s.row_number, ${quoted(code)}, ${quoted(column)}, (${value})::text, ${message}, ${quoted(remedy)}, ${warning !== true}
  from staged s ${from ?? ''} where not s.unread and (${where})`;

export const sentence = quoted;

/** Refuses every row but the first of those that share a key. */
export const refuseTwice = (options: { readonly code: string; readonly column: string; readonly key: string; readonly value: string; readonly what: string; readonly remedy: string; readonly among?: string }): string =>
  refuse({
    code: options.code, column: options.column, value: options.value, remedy: options.remedy,
    message: `format(${quoted(`${options.what} is already in row %s.`)}, t.first)`,
    from: `join (select row_number, min(row_number) over (partition by ${options.key}) as first from staged s where ${options.among ?? 'true'}) t using (row_number)`,
    where: 't.first < s.row_number',
  });

/** The fields of a row that differ, as `[{field, before, after}]`; what the file does not state is no change. */
export const changesOf = (fields: readonly (readonly [field: string, before: string, after: string])[]): string => /* sql */ `
  coalesce((
    select jsonb_agg(jsonb_build_object('field', c.field, 'before', c.before, 'after', c.after))
    from (values ${fields.map(([field, before, after]) => `(${quoted(field)}, (${before})::text, (${after})::text)`).join(', ')}) as c (field, before, after)
    where c.after is not null and c.after is distinct from c.before), '[]')`;

/** What becomes of a row, when nothing speaks against it. */
export const outcomeOf = (target: string, changes: string, closes: string): string =>
  `case when ${target} is null then 'CREATED' when ${changes} = '[]' then 'UNCHANGED' when ${closes} then 'CLOSED' else 'CHANGED' end`;

/** The results of the check, a row per row of the file; the sentences get their place in the file in front. */
const RESULT = /* sql */ `
  select s.row_number, case when s.unread or p.fatal then 'REFUSED' else s.outcome end as outcome, s.target_id,
    case when s.unread or p.fatal then '[]' else s.changes end as changes, coalesce(r.data->'_read', '[]') || coalesce(p.problems, '[]') as problems
  from staged s
  join import_row r on r.import_id = (select import_id from subject) and r.row_number = s.row_number
  left join (
    select f.row_number, bool_or(f.fatal) as fatal, jsonb_agg(jsonb_build_object('code', f.code, 'column', coalesce(h.written, f.column_name), 'value', f.value, 'remedy', f.remedy,
      'message', format('Row %s, column %s%s: %s', f.row_number, coalesce(h.written, f.column_name), coalesce(format(', "%s"', left(f.value, 80)), ''), f.message))) as problems
    from found f left join header h on h.name = f.column_name group by f.row_number
  ) p on p.row_number = s.row_number`;

export const STORE_RESULT = /* sql */ `
  update import_row r set outcome = x.outcome, target_id = x.target_id, changes = x.changes, problems = x.problems
  from (${RESULT}) x where r.import_id = (select import_id from subject) and r.row_number = x.row_number`;

/** Rows that would now end otherwise than the person who applies them was shown. */
export const COUNT_OUTDATED = /* sql */ `
  select count(*)::int as outdated from (${RESULT}) x
  join import_row r on r.import_id = (select import_id from subject) and r.row_number = x.row_number
  where r.outcome is distinct from x.outcome or r.changes is distinct from x.changes or r.target_id is distinct from x.target_id`;

export const COUNT_OUTCOMES = /* sql */ `
  select count(*) filter (where outcome = 'CREATED')::int as created, count(*) filter (where outcome = 'CHANGED')::int as changed, count(*) filter (where outcome = 'CLOSED')::int as closed,
    count(*) filter (where outcome = 'UNCHANGED')::int as unchanged, count(*) filter (where outcome = 'REFUSED')::int as refused
  from import_row where import_id = $1`;

export type QueriesByKind = Readonly<Record<ImportKind, KindQueries>>;
