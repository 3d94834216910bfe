/**
 * The first page of a list of everything that somebody sees: read from an index in its order, it takes the same however many
 * there are. What is looked at is how many rows the statement reads, of lists that have many more.
 */
import { ReadTransaction } from '@selaras/server/testing';
import { buildClientSchema, getIntrospectionQuery, getNamedType, isEnumType, isInputObjectType, type IntrospectionQuery } from 'graphql';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { addManyRows } from '../testkit/many-rows.ts';
import { useServer } from '../testkit/server.ts';

const ROWS = 4_000;
const PAGE = 50;
/** Of an index some entries are passed over, and what is in order by its first values is put in order by the next. */
const MOST_READ = PAGE * 10;

const { server, as, newWorld } = await useServer();
const world = await newWorld();
const dinas = await world.dinas();
await addManyRows(world, dinas, await world.period(), ROWS);
await world.transfer(await world.employee('Pindah'), (await newWorld()).instansi);
const hrActor = await world.account('hr', { role: 'HR' });
const hr = as(hrActor);
const admin = as(await world.account('admin', { role: 'ADMIN' }));
/** Accounts are an administrator's to see, and everything else HR's. */
const readerOf = (list: string): typeof hr => (list === 'accounts' ? admin : hr);
/** By which the server reads for them: an administrator sees little of the record. */
const roleOf = (list: string): string => (list === 'accounts' ? 'selaras_app' : 'selaras_wide');
// Whoever works there has an account, some with a role in a part of it, and so many acts were done one after the other.
await server.app.services.system.query(
  `with made as (
     insert into account (username, display_name, employee_id, instansi_id)
     select 'pegawai-' || e.nip, e.name, e.id, e.instansi_id from employee e where e.instansi_id = $1 returning id, username
   )
   insert into access_grant (account_id, role, instansi_id, unit_id) select id, 'DINAS_HEAD', $1, $2 from made where username like '%7'`,
  [world.instansi.id, dinas.rootUnitId],
);
await server.app.services.system.query(
  `insert into act (instansi_id, dinas_id, kind, account_id, at, since, decree_number, reason, row_count)
   select $1, $2, 'IMPORT', $3, done, done::date, case when n % 3 = 0 then 'SK/' || n end, case when n % 5 = 0 then 'Pembetulan ' || n % 89 end, n % 40
   from generate_series(0, $4::int - 1) n cross join lateral (select timestamptz '2020-01-01 08:00+07' + n * interval '7 hours' as done) d`,
  [world.instansi.id, dinas.id, hrActor.accountId, ROWS],
);
for (let index = 0; index < 12; index++) await world.reorganisation({ dinas, name: `Penataan ${index}` });
for (let index = 0; index < 12; index++) await world.annotation(`Mutasi ${index}`, { dinas });
await world.workload(dinas);
await world.workingTime(75_000);
for (let index = 0; index < 12; index++) await world.scenario({ dinas, name: `Skenario ${index}` });
// Every position has an analysis that somebody works on.
await world.system.query(
  'insert into position_analysis (instansi_id, dinas_id, position_id) select instansi_id, dinas_id, id from position where instansi_id = $1',
  [world.instansi.id],
);
for (let index = 0; index < 12; index++) await world.savedView(hrActor, `Tampilan ${index}`);
const owner = new pg.Client({ connectionString: server.database.url });
await owner.connect();
await owner.query('vacuum (analyze)');
afterAll(() => owner.end());

const schema = buildClientSchema((await hr.ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
const orders = Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, args }) => {
  const orderBy = args.find((argument) => argument.name === 'orderBy')?.type;
  const field = isInputObjectType(orderBy) && getNamedType(orderBy.getFields()['field']!.type);
  return isEnumType(field) ? field.getValues().map((value) => [name, value.name] as const) : [];
});

/** What reads a page, with what binds it to who asks. */
async function sentFor(client: typeof hr, question: string): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { run } = ReadTransaction.prototype;
  ReadTransaction.prototype.run = function record(this: ReadTransaction, statement) {
    sent.push(statement);
    return run.call(this, statement);
  };
  try {
    await client.ask(question);
  } finally {
    ReadTransaction.prototype.run = run;
  }
  return sent;
}

type Statement = Parameters<ReadTransaction['run']>[0];

interface Node {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}
/** At the place in the plan where most come by. */
const rowsIn = (node: Node): number =>
  Math.max(Math.round((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']), ...(node.Plans ?? []).map(rowsIn));

async function rowsReadFor(list: string, args: string): Promise<number> {
  const statements = await sentFor(readerOf(list), `{ ${list}(${args}) { nodes { id } } }`);
  let most = 0;
  await owner.query('begin');
  try {
    await owner.query(`set local role ${roleOf(list)}`);
    for (const { text, values } of statements) {
      if (text.includes('set_config')) await owner.query(text, [...values]);
      else {
        const { rows } = await owner.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (analyze, timing off, format json) ${text}`, [...values]);
        most = Math.max(most, rowsIn(rows[0]!['QUERY PLAN'][0].Plan));
      }
    }
  } finally {
    await owner.query('rollback');
  }
  return most;
}

/** So many hundreds before the end, and more than are allowed from the beginning. */
const BACK = 12;
/** Of these there are some dozens in a government. */
const SMALL = [
  'periods',
  'instansiList',
  'dinasList',
  'reorganisations',
  'transfers',
  'annotations',
  'savedViews',
  'workloadAnalyses',
  'workingTimes',
  'scenarios',
];

/** What reads all rows, and why it may. */
const READ_ALL: Readonly<Record<string, readonly string[]>> = {
  'thousands are equal in it and come by id: whoever wants them all asks value by value with a filter, in the order of ids': [
    'evaluations WORK_RESULT BEHAVIOUR PREDIKAT STATE EVALUATOR_OFFICE',
    'units UNIT_KIND KIND_WRITTEN',
    'positions RANK POSITION_KIND KIND_WRITTEN JENJANG ESELON POSITION_CLASS IS_HEAD REQUIRED_EDUCATION REQUIRED_EDUCATION_FIELD RETIREMENT_AGE',
    'employees TITLE_BEFORE TITLE_AFTER SEX STATUS GOLONGAN EDUCATION_LEVEL EDUCATION_FIELD WORK_EMAIL WORK_PHONE',
    'needs PEOPLE EXACT DECREE_NUMBER',
    'assignments RANK ASSIGNMENT_KIND DECREE_NUMBER',
    'absences ABSENCE_KIND DECREE_NUMBER',
    'accounts IS_DEMO',
    'acts ACT_KIND DECREE_NUMBER REASON ROW_COUNT',
    'positionAnalyses ANALYSIS_STATE MINIMUM_EDUCATION ANALYSED_CLASS DECREE_NUMBER ESTABLISHED_FROM ESTABLISHED_TO',
  ],
  'most have not ended, and come by id: whoever wants those that have asks with a filter': [
    'units VALID_TO',
    'positions VALID_TO',
    'needs VALID_TO',
    'assignments VALID_TO',
  ],
  'whoever wants to know who is back by a day asks with a filter': ['absences VALID_TO'],
  'most are not disabled, and come by id: whoever wants those that are asks with a filter': ['accounts DISABLED_AT'],
  'ids are given in its order: whoever wants the newest asks in the order of ids': ['accounts CREATED_AT'],
  'most hold from the day on which they were done: whoever wants them by day asks in the order by AT': ['acts SINCE'],
  'it moves with each step of a row, which would be written into every index of its table then': [
    'evaluations SUBMITTED_AT SEALED_AT VERSION UPDATED_AT',
    'units VERSION UPDATED_AT',
    'positions VERSION UPDATED_AT',
    'employees VERSION UPDATED_AT',
    'needs VERSION UPDATED_AT',
    'assignments VERSION UPDATED_AT',
    'absences VERSION UPDATED_AT',
    'accounts VERSION UPDATED_AT',
    'acts UPDATED_AT',
    'positionAnalyses VERSION UPDATED_AT',
  ],
  'nobody looks for what sentences begin with: whoever knows words of one asks with a filter': ['positionAnalyses SUMMARY'],
  'it is worked out for the day asked for': ['positions NEED FILLED DIFFERENCE VACANT', 'employees RETIREMENT'],
};
const named = (said: readonly string[]): string[] =>
  said.flatMap((one) => {
    const [list, ...fields] = one.split(' ');
    return fields.map((field) => `${list} ${field}`);
  });
const readAll = new Set(Object.values(READ_ALL).flatMap(named));

it.each(orders)('of %s in the order by %s reads no more than some pages, unless it is said why', async (list, field) => {
  const read: number[] = [];
  for (const direction of ['ASC', 'DESC']) read.push(await rowsReadFor(list, `first: ${PAGE}, orderBy: { field: ${field}, direction: ${direction} }`));
  expect(Math.min(...read)).toBeGreaterThan(0);
  if (readAll.has(`${list} ${field}`))
    expect(
      read.some((rows) => rows > MOST_READ),
      `${read.join(', ')}: it need not be excused`,
    ).toBe(true);
  else expect(Math.max(...read), read.join(', ')).toBeLessThanOrEqual(MOST_READ);
});

/**
 * Walked from the beginning, and sorted by nobody: PostgreSQL does not hold the operators of paths to give nothing away, so
 * that no index is entered by them before it is known whether the viewer may see the row. Titles stand in the positions, whose
 * index is walked for those of the analyses.
 */
const WALKED = ['units TREE', 'positions TREE', 'positionAnalyses TITLE'];

it.each(orders.filter(([list, field]) => !readAll.has(`${list} ${field}`) && !SMALL.includes(list)))(
  'of %s in the order by %s a page far behind reads no more than the first',
  async (list, field) => {
    for (const direction of ['ASC', 'DESC']) {
      const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
      let cursor = '';
      for (let back = 0; back < BACK; back++) {
        const found = await readerOf(list).ask<Record<string, { pageInfo: { startCursor: string } }>, Record<string, never>>(
          `{ ${list}(last: 100, ${cursor && `before: "${cursor}", `}${orderBy}) { pageInfo { startCursor } } }`,
        );
        cursor = found[list]!.pageInfo.startCursor;
      }
      const read = await rowsReadFor(list, `first: ${PAGE}, after: "${cursor}", ${orderBy}`);
      expect(read, direction).toBeGreaterThanOrEqual(PAGE);
      if (WALKED.includes(`${list} ${field}`)) expect(read, direction).toBeLessThan(ROWS);
      else expect(read, direction).toBeLessThanOrEqual(MOST_READ);
    }
  },
);

it('keeps its plan where no filter is asked', async () => {
  const sent = await sentFor(hr, `{ employees(first: ${PAGE}) { nodes { id } } }`);
  const { text, values } = sent.find((statement) => statement.text.includes('from employee'))!;
  await owner.query(`set role ${roleOf('employees')}`);
  // Five times PostgreSQL may make one for the values at hand before it compares.
  for (let run = 0; run < 8; run++) await owner.query({ name: 'a first page', text, values: [...values] });
  const { rows } = await owner.query<{ kept: boolean }>('select generic_plans > 0 as kept from pg_prepared_statements where name = $1', ['a first page']);
  await owner.query('reset role');
  expect(rows).toEqual([{ kept: true }]);
});

it('is looked at where a list is long, and no order is excused that is not there', async () => {
  const lists = [...new Set(orders.map(([list]) => list))];
  expect(lists.length).toBeGreaterThan(6);
  for (const list of lists) {
    const { [list]: page } = await readerOf(list).ask<Record<string, { totalCount: number }>, Record<string, never>>(`{ ${list}(first: 1) { totalCount } }`);
    expect(page!.totalCount > MOST_READ, list).toBe(!SMALL.includes(list));
  }
  const there = orders.map(([list, field]) => `${list} ${field}`);
  expect([...readAll].filter((one) => !there.includes(one))).toEqual([]);
});
