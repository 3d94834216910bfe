import type { ImportKind } from './import-columns.parameters.ts';

/** How one kind of file is checked against the database and written to it, as SQL over whole sets of rows. */
export interface KindQueries {
  /** Columns of the temporary table `staged` besides the common ones: what the file states … */
  readonly stated: Readonly<Record<string, 'text' | 'integer' | 'boolean' | 'date'>>;
  /** … and what the check works out. */
  readonly worked: string;
  /** Columns that are filled while the table is: an expression each, over the stated row `d`, `subject` and the joins. */
  readonly filled: Readonly<Record<string, string>>;
  readonly joins: string;
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

// Without any index: every statement reads the whole table, and an index would have to follow each of their updates.
export const createStaged = ({ stated, worked }: KindQueries): string => /* sql */ `
  create temporary table staged (
    row_number integer, unread boolean not null, target_id uuid, outcome text, changes text,
    ${Object.entries(stated)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')}${worked === '' ? '' : `, ${worked}`}
  ) on commit drop`;

export const fillStaged = ({ stated, filled, joins }: KindQueries): string => {
  const columns = { ...Object.fromEntries(Object.keys(stated).map((name) => [name, `d.${name}`])), ...filled };
  return /* sql */ `
    insert into staged (row_number, unread, ${Object.keys(columns).join(', ')})
    select r.row_number, r.data ? '_read' and jsonb_path_exists(r.data, '$._read[*] ? (@.fatal == true)'), ${Object.values(columns).join(', ')}
    from subject join import_row r on r.import_id = subject.import_id
    cross join lateral jsonb_to_record(r.data) as d(${Object.entries(stated)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')})
    ${joins}`;
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
export const refuseTwice = (options: {
  readonly code: string;
  readonly column: string;
  readonly key: string;
  readonly value: string;
  readonly what: string;
  readonly remedy: string;
  readonly among?: string;
}): string =>
  refuse({
    code: options.code,
    column: options.column,
    value: options.value,
    remedy: options.remedy,
    message: `format(${quoted(`${options.what} is already in row %s.`)}, t.first)`,
    from: `join (select row_number, min(row_number) over (partition by ${options.key}) as first from staged s where ${options.among ?? 'true'}) t using (row_number)`,
    where: 't.first < s.row_number',
  });

/**
 * The fields of a row that differ, as the JSON text `[{field, before, after}]`; what the file does not state is no change.
 * Put together as text, because building it as jsonb took ten times as long and was half of the whole check.
 */
export const changesOf = (fields: readonly (readonly [field: string, before: string, after: string])[]): string => {
  const change = ([field, before, after]: readonly [string, string, string]): string => /* sql */ `
    case when (${after}) is not null and (${after}) is distinct from (${before}) then
      '{"field":"${field}","before":' || coalesce(to_json((${before})::text)::text, 'null') || ',"after":' || to_json((${after})::text)::text || '}' end`;
  return `'[' || concat_ws(',', ${fields.map(change).join(', ')}) || ']'`;
};

/** What becomes of a row, when nothing speaks against it. */
export const outcomeOf = (target: string, changes: string, closes: string): string =>
  `case when ${target} is null then 'CREATED' when ${changes} = '[]' then 'UNCHANGED' when ${closes} then 'CLOSED' else 'CHANGED' end`;

/** The results of the check, a row per row of the file; the sentences get their place in the file in front. */
const RESULT = /* sql */ `
  select s.row_number, case when s.unread or p.fatal then 'REFUSED' else s.outcome end as outcome, s.target_id,
    case when s.unread or p.fatal then '[]' else s.changes::jsonb end as changes, coalesce(r.data->'_read', '[]') || coalesce(p.problems, '[]') as problems
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
  from (
    select case when s.unread or f.row_number is not null then 'REFUSED' else s.outcome end as outcome
    from staged s left join (select distinct row_number from found where fatal) f on f.row_number = s.row_number
  ) s`;

export type QueriesByKind = Readonly<Record<ImportKind, KindQueries>>;
