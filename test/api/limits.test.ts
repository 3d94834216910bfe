import {
  AsOfBoardDocument,
  FirstNamesDocument,
  GovernmentOfCodeDocument,
  GovernmentsAfterDocument,
  HoldersOfPositionsOfPeopleDocument,
  IdOfNodeDocument,
  NamesFoundDocument,
  PeopleAfterDocument,
  PeopleOnDayDocument,
  PersonOfNipDocument,
  PositionsAfterDocument,
  ReadChangesDocument,
  TenPeopleAndTheirPostsDocument,
  TitlesFoundDocument,
} from '@selaras/schema/test';
import { buildClientSchema, getIntrospectionQuery, type DocumentNode, type GraphQLEnumType, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const dinas = await world.dinas();
const staffPost = await world.position(dinas, 'Penata 100% siap_pakai', { need: 9 });
for (const name of ['Ani', 'Budi', "O'Neil; drop table employee; --", 'Persen 50%', 'Garis_bawah']) await world.employee(name, { in: staffPost });
const hr = await world.account('hr', { role: 'HR' });

/** Any document with any variables: most of them are wrong on purpose. */
const send = (document: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer> => as(hr).send(textOf(document), variables);
const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { authorization: `Bearer ${hr.token}`, 'content-type': 'application/json', ...headers } });

/** A refusal of the caller's mistake: status 400, our code, nothing of the inside. */
function expectBadInput(answer: Answer, label = ''): void {
  expect(answer.errors[0]?.extensions?.code, `${label} ${JSON.stringify(answer.errors).slice(0, 300)}`).toBe('BAD_INPUT');
  expect(JSON.stringify(answer.errors)).not.toMatch(/select |pg_|syntax error|invalid input syntax|stack|node_modules|\.ts/i);
}

describe('an operation', () => {
  it.each([
    ['101 aliases of a root field', `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['8,000 aliases', `{ ${Array.from({ length: 8_000 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['20 levels', `{ instansiList { nodes { dinasList { nodes { ${'instansi { dinasList { nodes { '.repeat(8)} id ${'} } }'.repeat(8)} } } } } }`],
    ['pages inside pages', '{ employees(first: 100) { nodes { assignments(first: 100) { nodes { position { holders(first: 100) { nodes { id } } } } } } } }'],
    ['a page of 2,147,483,647', '{ employees(first: 2147483647) { nodes { id } } }'],
    ['a page of none', '{ employees(first: 0) { nodes { id } } }'],
    ['a page of minus one', '{ employees(first: -1) { nodes { id } } }'],
    ['a page beyond the bound', '{ employees(first: 101) { nodes { id } } }'],
    [
      'root fields hidden in a fragment',
      `{ ...F } fragment F on Query { ${Array.from({ length: 21 }, (_, index) => `a${index}: demoAccounts { username }`).join(' ')} }`,
    ],
    ['introspection in circles', `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['an unknown operation name', 'query A { viewer { username } } query B { viewer { username } }'],
  ])('with %s is refused', async (_label, document) => {
    const answer = await send(document);
    expectBadInput(answer);
    expect([200, 400, 413]).toContain(answer.status);
  });

  it('with pages given as variables is counted by their values', async () => {
    expect((await send(HoldersOfPositionsOfPeopleDocument, { people: 2, each: 2 })).errors).toEqual([]);
    expectBadInput(await send(HoldersOfPositionsOfPeopleDocument, { people: 100 }));
  });

  it('takes the default of a variable that is left out, also when it has been compiled', async () => {
    for (let time = 1; time <= 4; time++)
      expect((await send(FirstNamesDocument)).data?.['employees'], `time ${time}`).toMatchObject({ nodes: [{ name: 'Ani' }, { name: 'Budi' }] });
    expectBadInput(await send(FirstNamesDocument, { first: null }));
  });

  it('that doubles itself through fragments is refused in milliseconds', async () => {
    const levels = Array.from({ length: 16 }, (_, index) => `fragment L${index} on Query { ...L${index + 1} ...L${index + 1} }`);
    const bomb = `{ ...L0 } ${levels.join(' ')} fragment L16 on Query { __typename }`;
    let shortest = Infinity;
    for (let time = 0; time < 4; time++) {
      const start = performance.now();
      expectBadInput(await send(bomb));
      shortest = Math.min(shortest, performance.now() - start);
    }
    expect(shortest).toBeLessThan(250);
  });

  it('changes one thing at a time, also through fragments and aliases', async () => {
    const attempt = 'signIn(input: { username: "x", password: "y" }) { __typename }';
    for (const document of [
      `mutation { a: ${attempt} b: ${attempt} }`,
      `mutation { ...F } fragment F on Mutation { a: ${attempt} b: ${attempt} }`,
      `mutation { ... { a: ${attempt} ... { b: ${attempt} } } }`,
    ])
      expectBadInput(await send(document), document);
  });

  it('reports its cost', async () => {
    const answer = await send(TenPeopleAndTheirPostsDocument);
    expect(answer.extensions?.cost).toMatchObject({ requested: 80, actual: 70, limit: 100_000 });
  });

  it('answers unknown names without suggesting known ones', async () => {
    const answer = await send('{ employeesss { nodes { idd } } }');
    expectBadInput(answer);
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|employees"/i);
  });

  it('gets at most a handful of errors for a flood of mistakes', async () => {
    const answer = await send(`{ __typename ${'@a '.repeat(500)} }`);
    expectBadInput(answer);
    expect(answer.errors.length).toBeLessThanOrEqual(10);
  });
});

describe('a body', () => {
  it('that is no single JSON operation is refused as JSON', async () => {
    const cases: [string, number, Record<string, string>?][] = [
      ['[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400],
      ['{', 400],
      ['', 400],
      ['null', 400],
      ['"{ __typename }"', 400],
      ['{}', 400],
      ['{"query":5}', 400],
      ['{"query":"{"}', 400],
      ['{"query":"{ __typename }","variables":[]}', 400],
      [`{"query":"{ __typename }","variables":{"a":"${'x'.repeat(70_000)}"}}`, 413],
      ['query={__typename}', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ];
    for (const [body, status, headers] of cases) {
      const answer = await post(body, headers);
      expect(answer.status, body.slice(0, 60)).toBe(status);
      expect(answer.headers.get('content-type')).toMatch(/json/);
      expect(await answer.text()).not.toMatch(/at .*\.ts|node_modules/);
    }
  });

  it('cannot reach the prototype of anything', async () => {
    await post('{"query":"{ __typename }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

const schema = buildClientSchema((await send(getIntrospectionQuery())).data as unknown as IntrospectionQuery);
const namesOf = (name: string): string[] => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
const [EMPLOYEE_ORDERS, POSITION_ORDERS, DIRECTIONS] = ['EmployeeOrderField', 'PositionOrderField', 'OrderDirection'].map(namesOf) as [
  string[],
  string[],
  string[],
];

describe('a value', () => {
  const cursors = [
    'x',
    'W10',
    '""',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('["a","b","c","d","e","f"]').toString('base64url'),
    Buffer.from('[1e400,{}]').toString('base64url'),
    Buffer.from('["\\u0000","\\u0000"]').toString('base64url'),
    '%00',
    'a'.repeat(5_000),
  ];

  it('that is a cursor of something else is refused, whatever the list and order', async () => {
    const lists = [
      ...EMPLOYEE_ORDERS.flatMap((field) => DIRECTIONS.map((direction) => [PeopleAfterDocument, { order: { field, direction } }] as const)),
      ...POSITION_ORDERS.flatMap((field) => DIRECTIONS.map((direction) => [PositionsAfterDocument, { order: { field, direction } }] as const)),
      [GovernmentsAfterDocument, {}] as const,
    ];
    for (const [list, ordered] of lists)
      for (const after of cursors) expectBadInput(await send(list, { ...ordered, after }), `${JSON.stringify(ordered)} ${after.slice(0, 40)}`);
    for (const after of ['', 'x', '1', '1.', '.1', '-1.0', '1.0.0', '99999999999999999999.1', "1.0'; --"])
      expectBadInput(await send(ReadChangesDocument, { after, instansiId: world.instansi.node, first: 100 }), after);
  });

  it('that is no id is refused, and an id of nothing finds nothing', async () => {
    for (const id of [
      '',
      'x',
      'employee_',
      'employee_1',
      `employee_${'0'.repeat(36)}`,
      `person_${dinas.id}`,
      dinas.id,
      `${dinas.node}'`,
      `__proto___${dinas.id}`,
      `constructor_${dinas.id}`,
      'employee_\u0000',
    ])
      expectBadInput(await send(IdOfNodeDocument, { id }), id);
    expectBadInput(await send(AsOfBoardDocument, { id: dinas.node }));
    expect((await send(IdOfNodeDocument, { id: 'employee_00000000-0000-7000-8000-000000000000' })).data).toEqual({ node: null });
  });

  it('that is no day or number is refused, the first time and when the operation has been compiled', async () => {
    for (let round = 0; round < 5; round++) {
      for (const asOf of ['2026-02-30', '2026-13-01', '0000-01-01', '99999-01-01', '26-01-01', '2026-01-01T00:00:00Z', 'now()', '', 5, null, {}]) {
        const answer = await send(PeopleOnDayDocument, { asOf });
        expectBadInput(answer, JSON.stringify(asOf));
      }
      for (const nip of ['1', '1'.repeat(19), '١٩٨٥٠٦١٥٢٠١٠٠١٢٠٠١', `${'1'.repeat(18)}\n`, 5])
        expectBadInput(await send(PersonOfNipDocument, { nip }), String(nip));
      expectBadInput(await send(FirstNamesDocument, { first: 'ten' }));
    }
  });

  it('that people search for is taken literally', async () => {
    const names = async (search: string): Promise<string[]> => (await as(hr).ask(NamesFoundDocument, { search })).employees!.nodes.map((node) => node.name);
    expect(await names('%')).toEqual(['Persen 50%']);
    expect(await names('_')).toEqual(['Garis_bawah']);
    expect(await names('\\')).toEqual([]);
    // Apostrophes are passed over, and nothing else is.
    expect(await names("'; drop")).toEqual(["O'Neil; drop table employee; --"]);
    expect(await names("'; delete")).toEqual([]);
    expect(await names("O'Neil; DROP")).toEqual(["O'Neil; drop table employee; --"]);
    const titles = await as(hr).ask(TitlesFoundDocument, { search: '0% siap_' });
    expect(titles.positions!.totalCount).toBe(1);
    expect((await world.system.query('select 1 from employee where instansi_id = $1', [world.instansi.id])).rowCount).toBe(5);
  });

  it('with a NUL in it is refused like any other mistake', async () => {
    expectBadInput(await send(NamesFoundDocument, { search: 'a\u0000b' }));
    expectBadInput(await send(GovernmentOfCodeDocument, { code: '\u0000' }));
  });

  it('of 50 kB of near matches costs no time', async () => {
    const start = performance.now();
    for (const text of ['1 '.repeat(12_500), '0'.repeat(25_000), '%_'.repeat(12_500)]) await send(NamesFoundDocument, { search: text });
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
