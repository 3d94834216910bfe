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
    errors?: { message: string; extensions: { code: string; requestId: unknown } }[];
  };
  const [error] = errors ?? [];
  return { status: response.status, code: error?.extensions.code, message: error?.message ?? '', requestId: error?.extensions.requestId, data: data ?? null };
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
