/** What may stand around an operation: every odd shape of it is read as it is meant or refused in words, never a fault of ours. */
import { describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, world } = await useWorld();
const hr = await world.account('hr', { role: 'HR' });

interface Told {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
  readonly requestId: unknown;
  readonly locations: unknown;
  readonly data: unknown;
}

async function post(body: string, headers: Record<string, string> = {}): Promise<Told> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${hr.token}`, 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; locations?: unknown; extensions: { code: string; requestId: unknown } }[];
  };
  const [error] = errors ?? [];
  return {
    status: response.status,
    code: error?.extensions.code,
    message: error?.message ?? '',
    requestId: error?.extensions.requestId,
    locations: error?.locations,
    data: data ?? null,
  };
}

interface Given {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}
const ask = (given: Given): Promise<Told> => post(JSON.stringify(given));
/** The first answer runs as it is, from the third on it is compiled: both say the same. */
async function askFourTimes(given: Given): Promise<Told> {
  const { requestId: _first, ...first } = await ask(given);
  for (let time = 2; time <= 4; time++) {
    const { requestId, ...again } = await ask(given);
    expect(again, `time ${time}`).toEqual(first);
    if (first.code !== undefined) expect(requestId).toMatch(UUID);
  }
  return { ...first, requestId: null };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const one = '{ viewer { displayName } }';
const two = 'query A { viewer { displayName } } query B { viewer { username } }';
const answer = { viewer: { displayName: 'hr' } };

describe('a body', () => {
  it.each([
    ['no operation name', { query: one }],
    ['an empty operation name, as some clients send for none', { query: one, operationName: '' }],
    ['null for all it can leave out', { query: one, operationName: null, variables: null, extensions: null }],
    ['what is not of the protocol', { query: one, id: 7, extra: {} }],
    ['an operation that is named', { query: two, operationName: 'A' }],
    ['a byte order mark before its text', { query: `\ufeff${one}` }],
    ['extensions that nobody knows', { query: one, extensions: { tracing: true } }],
    ['variables that nobody asks for', { query: one, variables: { x: [null] } }],
  ])('is answered with %s', async (_label, body) => {
    expect(await post(JSON.stringify(body))).toMatchObject({ status: 200, data: answer });
  });

  it('is answered with a byte order mark before all of it', async () => {
    expect(await post(`\ufeff${JSON.stringify({ query: one })}`)).toMatchObject({ status: 200, data: answer });
  });

  it.each([
    ['an unknown operation name', { query: one, operationName: 'Nobody' }, /Nobody/],
    ['a number for an operation name', { query: one, operationName: 5 }, /operationName/],
    ['a list for an operation name', { query: one, operationName: ['A'] }, /operationName/],
    ['true for an operation name', { query: one, operationName: true }, /operationName/],
    ['an object for an operation name', { query: one, operationName: {} }, /operationName/],
    ['an empty name for one of several', { query: two, operationName: '' }, /several|operationName/],
    ['no name for one of several', { query: two }, /several|operationName/],
    ['a list of variables', { query: one, variables: [] }, /variables/],
    ['a text of variables', { query: one, variables: '{}' }, /variables/],
    ['a number for variables', { query: one, variables: 1 }, /variables/],
    ['false for variables', { query: one, variables: false }, /variables/],
    ['a list of extensions', { query: one, extensions: [] }, /extensions/],
    ['a text of extensions', { query: one, extensions: 'x' }, /extensions/],
    ['a persisted query alone', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, /query/],
    ['no text', {}, /query/],
    ['null for a text', { query: null }, /query/],
    ['an empty text', { query: '' }, /query/],
    ['spaces for a text', { query: ' \n ' }, /query/],
    ['a number for a text', { query: 5 }, /query/],
    ['a list of texts', { query: [one] }, /query/],
    ['fragments alone', { query: 'fragment F on Query { viewer { username } }' }, /./],
    ['a definition of a type', { query: 'type A { a: Int }' }, /./],
    ['the text in another place', { queries: one }, /query/],
  ])('is refused in words with %s', async (_label, body, words) => {
    const told = await post(JSON.stringify(body));
    expect(told).toMatchObject({ status: 400, code: 'BAD_INPUT', message: expect.stringMatching(words), requestId: expect.stringMatching(UUID), data: null });
  });

  it.each([
    'null',
    '[]',
    '[{"query":"{ viewer { username } }"}]',
    '"{ viewer { username } }"',
    '5',
    'true',
    '',
    '{',
    '\ufeff',
    '\0',
    '{"query":"{ viewer { username } }"}}',
  ])('that is %j is refused as one that holds no operation', async (body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: 'BAD_INPUT', requestId: expect.stringMatching(UUID) });
  });
});

it('a subscription by POST is told where subscriptions run', async () => {
  for (const query of [
    `subscription { board(instansiId: "${world.instansi.node}") { kind } }`,
    `query A { viewer { username } } subscription B { board(instansiId: "${world.instansi.node}") { kind } }`,
  ])
    expect(await post(JSON.stringify({ query, operationName: query.startsWith('query') ? 'B' : undefined }))).toMatchObject({
      status: 400,
      code: 'BAD_INPUT',
      message: expect.stringContaining('WebSocket'),
      requestId: expect.stringMatching(UUID),
    });
});

describe('null', () => {
  it.each([
    ['a page', 'query ($x: Int) { employees(first: $x) { nodes { name } } }'],
    ['an order', 'query ($x: EmployeeOrder) { employees(orderBy: $x) { nodes { name } } }'],
    ['a page inside', 'query ($x: Int) { instansiList(first: 2) { nodes { dinasList(first: $x) { nodes { name units(first: $x) { nodes { name } } } } } } }'],
    ['a page of the feed', `query ($x: Int) { changes(instansiId: "${world.instansi.node}", first: $x) { changes { sequence } } }`],
  ])('is the default of %s, as a variable, left out and written down', async (_label, query) => {
    const written = query.replace(/query \([^)]*\)/, '').replaceAll('$x', 'null');
    const left = query
      .replace(/query \([^)]*\)/, '')
      .replaceAll(/\((?:first|orderBy): \$x\)/g, '')
      .replace(/, first: \$x/, '');
    const answers = [
      await askFourTimes({ query, variables: { x: null } }),
      await askFourTimes({ query }),
      await askFourTimes({ query: written }),
      await askFourTimes({ query: left }),
    ];
    expect(answers[0]).toMatchObject({ status: 200, code: undefined });
    for (const other of answers) expect(other).toEqual(answers[0]);
  });

  it('costs what the default costs', async () => {
    const cost = async (given: Given): Promise<number> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify(given),
        headers: { authorization: `Bearer ${hr.token}`, 'content-type': 'application/json' },
      });
      return ((await response.json()) as { extensions: { cost: { requested: number } } }).extensions.cost.requested;
    };
    const query = 'query ($x: Int = 1) { employees(first: $x) { nodes { name } } }';
    expect(await cost({ query, variables: { x: null } })).toBe(await cost({ query, variables: { x: 50 } }));
    expect(await cost({ query })).toBe(await cost({ query, variables: { x: 1 } }));
  });

  it.each([
    ['@include', 'query ($b: Boolean = true) { viewer { displayName @include(if: $b) } }'],
    ['@skip of a root field', 'query ($b: Boolean = true) { viewer @skip(if: $b) { displayName } }'],
    ['a condition in a fragment', 'query ($b: Boolean = true) { ...F } fragment F on Query { viewer { username ... @include(if: $b) { displayName } } }'],
  ])('for a variable with a default is refused in %s, each time in the same words', async (_label, query) => {
    expect(await askFourTimes({ query, variables: { b: null } })).toMatchObject({ status: 400, code: 'BAD_INPUT', message: expect.stringContaining('$b') });
    expect(await askFourTimes({ query })).toMatchObject({ status: 200, code: undefined });
  });
});

describe('a variable that does not fit', () => {
  it.each([
    ['a day', '$x: LocalDate', 'employees(asOf: $x, first: 1) { nodes { id } }', '2026-02-30'],
    ['a number', '$x: Int', 'employees(first: $x) { nodes { id } }', 'ten'],
    ['a number beyond its bounds', '$x: Int', 'employees(first: $x) { nodes { id } }', 2 ** 40],
    ['a value of an enum', '$x: EmployeeOrder', 'employees(orderBy: $x) { nodes { id } }', 'SIZE'],
    ['an input with what is not in it', '$x: EmployeeFilter', 'employees(filter: $x) { nodes { id } }', { size: 1 }],
    ['an input that is none', '$x: EmployeeFilter', 'employees(filter: $x) { nodes { id } }', 'x'],
    ['a list with a hole', '$x: EmployeeFilter', 'employees(filter: $x) { nodes { id } }', { statuses: [null] }],
    ['a number of somebody', '$x: Nip!', 'employeeByNip(nip: $x) { id }', '12'],
    ['nothing for what is needed', '$x: ID!', 'node(id: $x) { id }', null],
    ['an id of no kind', '$x: ID!', 'node(id: $x) { id }', 'x'],
  ])('is refused in the same words each time: %s', async (_label, declared, field, x) => {
    expect(await askFourTimes({ query: `query (${declared}) { ${field} }`, variables: { x } })).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('a text that PostgreSQL cannot hold', () => {
  const bad = ['a\u0000b', '\u0000', '\ud800', 'x\udc00y'];
  const id = (prefix: string): string => `${prefix}_00000000-0000-7000-8000-000000000000`;
  it.each([
    ['of a mutation', 'mutation ($x: String!) { signIn(input: { username: $x, password: "y" }) { __typename } }'],
    ['of a secret', 'mutation ($x: String!) { signIn(input: { username: "y", password: $x }) { __typename } }'],
    [
      'of a decree',
      `mutation ($x: String!) { assignEmployee(input: { employeeId: "${id('employee')}", positionId: "${id('position')}", kind: PLT, validFrom: "2026-01-01", decreeNumber: $x }) { __typename } }`,
    ],
    ['of a search', 'query ($x: String!) { employees(filter: { search: $x }) { totalCount } }'],
    ['of a title', 'query ($x: String!) { positions(filter: { search: $x }) { totalCount } }'],
    ['of a code', 'query ($x: String!) { instansi(code: $x) { id } }'],
    ['of a cursor', 'query ($x: String!) { employees(after: $x) { totalCount } }'],
    ['of a cursor of the feed', `query ($x: String!) { changes(instansiId: "${world.instansi.node}", after: $x) { more } }`],
    ['of an id', 'query ($x: ID!) { node(id: $x) { id } }'],
    ['of the id of a filter', 'query ($x: ID!) { employees(filter: { dinasId: $x }) { totalCount } }'],
    ['of a period', `query ($x: ID!) { board(instansiId: "${world.instansi.node}", periodId: $x) { asOf } }`],
    ['of a session', 'mutation ($x: ID!) { endSession(input: { sessionId: $x }) { __typename } }'],
    ['of a number', 'query ($x: Nip!) { employeeByNip(nip: $x) { id } }'],
    ['of a day', 'query ($x: LocalDate!) { employees(asOf: $x) { totalCount } }'],
  ])('is refused %s, as a variable and written down', async (_label, query) => {
    for (const x of bad) {
      expect(await ask({ query, variables: { x } }), JSON.stringify(x)).toMatchObject({ code: 'BAD_INPUT' });
      const written = query.replace(/ \(\$x: \w+!?\)/, '').replace('$x', JSON.stringify(x).replace(/\\u0000/g, '\\u0000'));
      expect(await ask({ query: written }), written).toMatchObject({ code: 'BAD_INPUT' });
    }
  });

  it('is refused inside a cursor', async () => {
    for (const x of bad) {
      const after = Buffer.from(JSON.stringify([x, x])).toString('base64url');
      for (const orderBy of ['NAME', 'RETIREMENT'])
        expect(await ask({ query: `{ employees(after: "${after}", orderBy: ${orderBy}) { nodes { id } } }` })).toMatchObject({ code: 'BAD_INPUT' });
    }
  });

  it('is refused in the address of a file', async () => {
    for (const fileName of ['%00.csv', 'a%ED%A0%80.csv']) {
      const response = await fetch(`${server.url}/imports?kind=EMPLOYEES&instansi=${world.instansi.node}&fileName=${fileName}`, {
        method: 'POST',
        body: 'nip,nama\n',
        headers: { authorization: `Bearer ${hr.token}`, 'apollo-require-preflight': '1', 'content-type': 'text/csv' },
      });
      expect([response.status, await response.text()].join(' '), fileName).not.toContain('INTERNAL');
    }
  });
});

describe('what takes long for its asker', () => {
  const cost = async (query: string): Promise<number> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: { authorization: `Bearer ${hr.token}`, 'content-type': 'application/json' },
    });
    return ((await response.json()) as { extensions: { cost: { requested: number } } }).extensions.cost.requested;
  };

  it('costs accordingly: twenty boards of past days are no small question', async () => {
    const days = Array.from(
      { length: 20 },
      (_, index) => `d${index}: board(instansiId: "${world.instansi.node}", asOf: "2026-01-${String(index + 1).padStart(2, '0')}") { asOf }`,
    );
    expect(await cost(`{ ${days.join(' ')} }`)).toBeGreaterThan(10_000);
    expect(await cost('{ employees(filter: { search: "a" }, first: 1) { totalCount } }')).toBeGreaterThan(50);
  });

  it.each([201, 20_000])('a search for %i letters is refused', async (length) => {
    for (const [field, condition] of [
      ['employees', 'search: $x'],
      ['positions', 'title: { contains: $x }'],
    ])
      expect(
        await ask({ query: `query ($x: String!) { ${field}(filter: { ${condition} }) { totalCount } }`, variables: { x: 'a'.repeat(length) } }),
      ).toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining('at most 200'),
      });
  });
});

it.each([
  ['an empty decree', ''],
  ['a decree of spaces', '  '],
  ['a decree of 501 letters', 'x'.repeat(501)],
])('%s is refused before anything is looked for', async (_label, decreeNumber) => {
  const id = '00000000-0000-7000-8000-000000000000';
  const query = `mutation ($x: String!) { assignEmployee(input: { employeeId: "employee_${id}", positionId: "position_${id}", kind: PLT, validFrom: "2026-01-01", decreeNumber: $x }) { __typename } }`;
  expect(await ask({ query, variables: { x: decreeNumber } })).toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('decreeNumber') });
  expect(await ask({ query, variables: { x: 'x'.repeat(500) } })).toMatchObject({ code: 'NOT_FOUND' });
});
