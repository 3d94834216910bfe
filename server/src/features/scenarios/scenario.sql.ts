import { READERS } from '../../access/roles.sql.ts';
import { SCENARIO_SCHEMA, SCENARIO_VARIABLE } from '../../database/scenario-schema.ts';
import type { SqlText } from '../../database/sql-text.ts';

const S = SCENARIO_SCHEMA;
const changed = (kind: string, position: string): string =>
  `exists (select from public.scenario_change c where c.scenario_id = (select ${S}.scenario()) and c.kind ${kind} and c.position_id = ${position})`;
const FIRST = `(select ${S}.first_day())`;

/** Columns of a table in the order in which it has them; those that are named come from other SQL, all others from `row`, or are null. */
const columnsOf = (table: string, row: string | null, others: Readonly<Record<string, string>>): string => `(
  select string_agg(coalesce(o.source, ${
    row === null
      ? `'null::' || format_type(a.atttypid, a.atttypmod) || coalesce((select ' collate ' || quote_ident(l.collname) from pg_collation l where l.oid = a.attcollation and l.collname <> 'default'), '')`
      : `'${row}.' || quote_ident(a.attname)`
  }) || ' as ' || quote_ident(a.attname), ', ' order by a.attnum)
  from pg_attribute a left join (values ${Object.entries(others)
    .map(([name, source]) => `('${name}', $$${source}$$)`)
    .join(', ')}) o (name, source) on o.name = a.attname
  where a.attrelid = 'public.${table}'::regclass and a.attnum > 0 and not a.attisdropped)`;

const view = (
  table: string,
  branches: readonly { readonly row: string | null; readonly others: Readonly<Record<string, string>>; readonly from: string }[],
): string => `
  execute 'create view ${S}.${table} with (security_invoker = true) as '
    || ${branches.map(({ row, others, from }) => `'select ' || ${columnsOf(table, row, others)} || $$ from ${from}$$`).join(` || ' union all ' || `)};`;

/** Until the day before the first of the scenario, where it changes what a row says. */
const ends = (row: string, when: string): string =>
  `case when ${when} then least(coalesce(${row}.valid_to, 'infinity'), ${FIRST} - 1) else ${row}.valid_to end`;
const daysOf = (row: string, lastDay: string): string => `daterange(${row}.valid_from, ${lastDay}, '[]')`;
const BEGINS = { valid_from: FIRST, validity: `daterange(${FIRST}, null, '[]')`, version: '1', updated_at: 's.updated_at' } as const;
const OF_CHANGE = `public.scenario_change c join public.scenario s on s.id = c.scenario_id`;
const THIS = (kind: string): string => `c.scenario_id = (select ${S}.scenario()) and c.kind = '${kind}'`;

const CLOSED = changed(`= 'CLOSE_POSITION'`, 'p.id');
const NEED_SAID = changed(`in ('SET_NEED', 'CLOSE_POSITION')`, 'n.position_id');
const HOLDER_GOES = `(exists (select from public.scenario_change c where c.scenario_id = (select ${S}.scenario()) and c.assignment_id = a.id) or ${changed(`= 'CLOSE_POSITION'`, 'a.position_id')})`;

/**
 * The record as a scenario has it: views of the names that tables have, in a schema of their own. Whatever is asked with that
 * schema before the other (graphql/what-if.ts) is answered by the very SQL that answers it of the record, by the rights of who asks.
 */
export const scenarioSql: SqlText = {
  name: 'scenarios',
  text: /* sql */ `
    drop schema if exists ${S} cascade;
    create schema ${S};
    grant usage on schema ${S} to ${READERS};
    create function ${S}.scenario() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('${SCENARIO_VARIABLE}', true), '')::uuid $$;
    create function ${S}.first_day() returns date language sql stable parallel safe as $$ select s.first_day from public.scenario s where s.id = ${S}.scenario() $$;
    grant execute on function ${S}.scenario, ${S}.first_day to ${READERS};
    do $do$ begin
      ${view('position', [
        {
          row: 'p',
          others: {
            valid_to: ends('p', CLOSED),
            validity: daysOf('p', ends('p', CLOSED)),
            retirement_age: `coalesce((select c.retirement_age from public.scenario_change c where ${THIS('SET_RETIREMENT_AGE')} and c.position_id = p.id), p.retirement_age)`,
          },
          from: `public.position p where not (p.valid_from >= ${FIRST} and ${CLOSED})`,
        },
        {
          row: null,
          others: {
            ...BEGINS,
            id: 'c.position_id',
            instansi_id: 's.instansi_id',
            dinas_id: 'c.dinas_id',
            unit_id: 'c.unit_id',
            code: `('+' || c.place) collate indonesian`,
            title: 'c.title',
            kind: 'c.position_kind',
            is_head: 'false',
            position_class: 'c.position_class',
            retirement_age: 'c.retirement_age',
          },
          from: `${OF_CHANGE} where ${THIS('ADD_POSITION')}`,
        },
      ])}
      ${view('position_need', [
        {
          row: 'n',
          others: { valid_to: ends('n', NEED_SAID), validity: daysOf('n', ends('n', NEED_SAID)) },
          from: `public.position_need n where not (n.valid_from >= ${FIRST} and ${NEED_SAID})`,
        },
        {
          row: null,
          others: { ...BEGINS, id: 'c.id', position_id: 'c.position_id', dinas_id: 'c.dinas_id', need: 'c.people' },
          from: `${OF_CHANGE} where c.scenario_id = (select ${S}.scenario()) and c.kind in ('SET_NEED', 'ADD_POSITION')`,
        },
      ])}
      ${view('assignment', [
        {
          row: 'a',
          others: { valid_to: ends('a', HOLDER_GOES), validity: daysOf('a', ends('a', HOLDER_GOES)) },
          from: `public.assignment a where not (a.valid_from >= ${FIRST} and ${HOLDER_GOES})`,
        },
        {
          row: null,
          others: {
            ...BEGINS,
            id: 'c.id',
            instansi_id: 's.instansi_id',
            dinas_id: 'c.dinas_id',
            employee_id: 'c.employee_id',
            position_id: 'c.position_id',
            kind: `'DEFINITIF'`,
            tmt: FIRST,
          },
          from: `${OF_CHANGE} where ${THIS('MOVE_HOLDER')}`,
        },
      ])}
    end $do$;
    grant select on ${S}.position, ${S}.position_need, ${S}.assignment to ${READERS};
    -- Whom nobody knows yet: the record has nobody of that kind (staffing/staffing-facts.sql.ts).
    create function ${S}.unnamed_holders(on_day date, of_dinas uuid[]) returns table (position_id uuid, people integer) language sql stable parallel safe as $$
      select c.position_id, c.people from public.scenario_change c
      where ${THIS('HIRE')} and c.dinas_id = any(of_dinas) and on_day >= ${FIRST}
    $$;
    grant execute on function ${S}.unnamed_holders to ${READERS};
  `,
};
