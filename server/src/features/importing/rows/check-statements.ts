import { LANGUAGES } from '../../../rules/languages.ts';
import { SAID } from './refusals.ts';
import { inSlices, SLICE, type SlicedStatement } from './slices.ts';
import type { SqlType } from './value.reader.ts';

/** What the table under check holds of a kind, besides the columns that all kinds have. */
export interface StagedColumns {
  /** What rows of the file state, and what was understood from it. */
  readonly stated: Readonly<Record<string, SqlType>>;
  /** What the check works out. */
  readonly worked: Readonly<Record<string, string>>;
  /** Columns that are filled while the table is: an expression each, over the stated row `d`, `subject` and the joins. */
  readonly filled: Readonly<Record<string, string>>;
  readonly joins: string;
}

const listed = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');

/** The import under check, as a table of one row: the statements then need no parameters and can be read as they are. */
export const SUBJECT = /* sql */ `
  create temporary table subject (import_id uuid, instansi_id uuid, dinas_id uuid, today date, moment timestamptz);
  create temporary table header (name text primary key, written text);
  create temporary table found (row_number integer, code text, column_name text, value text, fatal boolean, asks boolean, accepted text[], ${SAID.map((column) => `${column} text`).join(', ')})`;

// Statements in slices find their rows by number. The free half of each page takes the next version of its rows, so that no
// update has to touch the index.
export const createStaged = ({ stated, worked }: StagedColumns): string => /* sql */ `
  create temporary table staged (
    row_number integer, unread boolean not null, cleared text[], answer text, target_id uuid, outcome text, changes text, creates text,
    ${listed({ ...stated, ...worked })}
  ) with (fillfactor = 50)`;

export const FINISH_STAGED = ['create unique index on staged (row_number)', 'analyze staged'];
export const FINISH_FOUND = ['create index on found (row_number)', 'analyze found'];

export const fillStaged = ({ stated, filled, joins }: StagedColumns): SlicedStatement => {
  const columns = { ...Object.fromEntries(Object.keys(stated).map((name) => [name, `d.${name}`])), ...filled };
  return inSlices(/* sql */ `
    insert into staged (row_number, answer, unread, cleared, ${Object.keys(columns).join(', ')})
    select r.row_number, r.answer, r.data ? '_read' and jsonb_path_exists(r.data, '$._read[*] ? (@.fatal == true)'), d.cleared, ${Object.values(columns).join(', ')}
    from subject join import_row r on r.import_id = subject.import_id
    cross join lateral jsonb_to_record(r.data) as d(cleared text[], ${listed(stated)})
    ${joins} where r.row_number between $1 and $2`);
};

const inLanguages = (what: string): string => `jsonb_build_object(${LANGUAGES.map((language) => `'${language}', f.${what}_${language}`).join(', ')})`;

/** The results of the check, a row per row of a slice. */
const RESULT = /* sql */ `
  select s.row_number, case when s.unread or p.fatal then 'REFUSED' else s.outcome end as outcome, s.target_id,
    case when s.unread or p.fatal then '[]' else s.changes::jsonb end as changes, case when not (s.unread or coalesce(p.fatal, false)) then s.creates::jsonb end as creates, coalesce(r.data->'_read', '[]') || coalesce(p.problems, '[]') as problems
  from staged s
  join import_row r on r.import_id = (select import_id from subject) and r.row_number = s.row_number
  left join (
    select f.row_number, bool_or(f.fatal) as fatal, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('accepted', f.accepted, 'asks', nullif(f.asks, false))) || jsonb_build_object('code', f.code, 'column', coalesce(h.written, f.column_name),
      'value', case when length(f.value) > 80 then left(f.value, 80) || '…' else f.value end, 'fatal', f.fatal, 'message', ${inLanguages('message')}, 'remedy', ${inLanguages('remedy')})) as problems
    from found f left join header h on h.name = f.column_name where f.row_number between $1 and $2 group by f.row_number
  ) p on p.row_number = s.row_number
  where ${SLICE}`;

const OF_SLICE = 'r.import_id = (select import_id from subject) and r.row_number between $1 and $2 and r.row_number = x.row_number';

export const STORE_RESULT = inSlices(/* sql */ `
  update import_row r set outcome = x.outcome, target_id = x.target_id, changes = x.changes, problems = x.problems, creates = x.creates
  from (${RESULT}) x where ${OF_SLICE}`);

/** Rows that would now end otherwise than the person who applies them was shown. */
export const COUNT_OUTDATED = inSlices(/* sql */ `
  select count(*)::int as outdated from (${RESULT}) x join import_row r on ${OF_SLICE}
  where r.outcome is distinct from x.outcome or r.changes is distinct from x.changes or r.target_id is distinct from x.target_id`);

/** How many rows end how. */
export interface OutcomeCounts {
  readonly created: number;
  readonly changed: number;
  readonly closed: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** How much of what the accepted rows make: what they are about, and what comes along with it. */
export const COUNT_CREATED = /* sql */ `
  with accepted as (select s.outcome, s.creates from staged s where not s.unread and not exists (select 1 from found f where f.row_number = s.row_number and f.fatal))
  select thing, count(*)::int as count from (
    select $1 as thing from accepted where outcome = 'CREATED'
    union all
    select c->>'thing' from accepted cross join lateral jsonb_array_elements(accepted.creates::jsonb) c where accepted.creates is not null
  ) made group by thing order by thing`;

export const COUNT_OUTCOMES = /* sql */ `
  select count(*) filter (where outcome = 'CREATED')::int as created, count(*) filter (where outcome = 'CHANGED')::int as changed, count(*) filter (where outcome = 'CLOSED')::int as closed,
    count(*) filter (where outcome = 'UNCHANGED')::int as unchanged, count(*) filter (where outcome = 'REFUSED')::int as refused
  from (
    select case when s.unread or f.row_number is not null then 'REFUSED' else s.outcome end as outcome
    from staged s left join (select distinct row_number from found where fatal) f on f.row_number = s.row_number
  ) s`;
