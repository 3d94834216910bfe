import { connect } from 'node:net';
import { SignInFormDocument } from '@selaras/schema/web';
import { FollowChangesDocument, IsServedDocument, TitlesFoundDocument, WatchBoardDocument } from '@selaras/schema/test';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from 'graphql';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useCluster, useServer, useWorld } from '../testkit/server.ts';
import { openSession, openWire } from '../testkit/wire.ts';

const cluster = await useCluster();
const { server, as, world } = await useWorld({ cluster });
const dinas = await world.dinas('Dinas Kesehatan');
const employee = await world.employee('Siti Rahasia', { in: await world.position(dinas, 'Perawat', { need: 1 }) });
const hr = await world.account('hr', { role: 'HR' });
const send = (text: string | DocumentNode): Promise<unknown> => as(hr).send(text);

const scrape = async (headers: Record<string, string> = {}): Promise<string> => {
  const answer = await fetch(`${server.url}/metrics`, { headers });
  expect(answer.status).toBe(200);
  return answer.text();
};
/** The value of a line, such as `selaras_sockets` or `selaras_refusals_total{limit="x"}`; NaN when there is none. */
async function valueOf(line: string): Promise<number> {
  const found = (await scrape()).split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length));
}

/** A server whose limits are small, behind a proxy that is believed, and one that nobody is before. What is counted is of the process. */
const { server: small, newWorld: newSmallWorld } = await useServer({
  cluster,
  settings: {
    SELARAS_TRUSTED_PROXIES: '127.0.0.1',
    SELARAS_OPERATION_SECONDS: '1',
    SELARAS_REQUEST_SECONDS: '1',
    SELARAS_CONNECTIONS: '12',
    SELARAS_SOCKETS_PER_ACCOUNT: '2',
    SELARAS_UNKNOWN_SOCKETS: '2',
  },
});
const { server: narrow } = await useServer({ cluster, settings: { SELARAS_CONNECTIONS: '4' } });
const smallWorld = await newSmallWorld();
const few = await smallWorld.account('few', { role: 'HR' });
const subscribe = (id: string | number, document: DocumentNode): unknown => ({
  id: String(id),
  type: 'subscribe',
  payload: { query: textOf(document), variables: { instansiId: world.instansi.node } },
});

/** Sends the head of a request, and what follows never comes; the answer to it. */
const sendRaw = (url: string, ...lines: string[]): Promise<string> =>
  new Promise((done) => {
    const { port } = new URL(url);
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    socket.on('error', () => undefined);
    socket.once('close', () => done(answer));
  });
/** Opens connections that say nothing, waits until as many as may be are left, and ends them. */
async function crowd(url: string, count: number, most: number): Promise<void> {
  const sockets = Array.from({ length: count }, () =>
    connect(Number(new URL(url).port), '127.0.0.1')
      .on('error', () => undefined)
      .resume(),
  );
  await expect.poll(() => sockets.filter((socket) => socket.readable && !socket.destroyed).length).toBeLessThanOrEqual(most);
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => setTimeout(done, 100));
}

/** What reaches each limit. A new limit (`limitNamed`) is reached here as well. */
const REACHED: Readonly<Record<string, () => Promise<unknown>>> = {
  argument_characters: () => send(`{ changes(instansiId: "${world.instansi.node}", after: "${'x'.repeat(1_001)}") { cursor } }`),
  argument_items: () => send(`{ changes(instansiId: "${world.instansi.node}", topics: [${'STAFFING, '.repeat(101)}]) { cursor } }`),
  connections: () => crowd(small.url, 20, 12),
  connections_of_a_network: () => crowd(narrow.url, 8, 2),
  feeds_of_an_account: async () => {
    const wires = await Promise.all(Array.from({ length: 3 }, () => openSession(server.url, hr.token)));
    for (const wire of wires) for (let id = 0; id < 17; id++) wire.send(subscribe(id, FollowChangesDocument));
    await Promise.race(wires.map((wire) => wire.until(({ type }) => type === 'error')));
    for (const wire of wires) wire.socket.terminate();
  },
  host_names: () => sendRaw(server.url, 'GET / HTTP/1.1', 'Host: evil.example', 'Connection: close'),
  operation_comparisons: () => send(`{ ${'__typename '.repeat(300)} }`),
  operation_fragments: () =>
    send(
      `{ ${Array.from({ length: 101 }, (_, index) => `...F${index}`).join(' ')} } ${Array.from({ length: 101 }, (_, index) => `fragment F${index} on Query { __typename }`).join(' ')}`,
    ),
  operation_depth: () => send(`{ node(id: "${dinas.node}") { ... on Unit { ${'parent { '.repeat(17)} name ${'} '.repeat(17)} } } }`),
  operation_fields: () => send(`{ viewer { ${'...F '.repeat(31)} } } fragment F on Viewer { ${'username '.repeat(100)} }`),
  operation_introspected_lists: () => send(`{ __schema { ${Array.from({ length: 13 }, (_, index) => `a${index}: directives { name }`).join(' ')} } }`),
  operation_nodes: () =>
    send('{ employees(first: 100) { nodes { assignments(first: 100) { nodes { position { holders(first: 100) { nodes { id } } } } } } } }'),
  operation_root_fields: () => send(`{ ${Array.from({ length: 21 }, (_, index) => `a${index}: __typename`).join(' ')} }`),
  operation_seconds: async () => {
    const holds = new pg.Client(small.database.url);
    await holds.connect();
    await holds.query('begin; lock table position in access exclusive mode');
    await Client.program(small.url, few).send(TitlesFoundDocument, { search: 'a' });
    await holds.end();
  },
  operation_tokens: () => send(`{ ${'a '.repeat(5_001)} }`),
  filter_conditions: () => send(`{ positions(filter: { or: [${'{ title: { isNull: true } }, '.repeat(51)}] }) { totalCount } }`),
  operation_values: () =>
    send(
      `{ employees(first: 100) { nodes { assignments(first: 10) { nodes { ${Array.from({ length: 1_100 }, (_, index) => `a${index}: __typename`).join(' ')} } } } } }`,
    ),
  origins: () =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://evil.example' }, body: '{}' }),
  password_attempts: async () => {
    for (let attempt = 0; attempt < 7; attempt++)
      await Client.nobody(server.url).send(SignInFormDocument, { input: { username: `nobody-${process.pid}`, password: 'wrong password' } });
  },
  password_attempts_of_a_network: async () => {
    const stranger = new Client(small.url, { 'x-forwarded-for': '192.0.2.77' });
    const tryAgain = (): Promise<unknown> => stranger.send(SignInFormDocument, { input: { username: 'nobody', password: 'wrong password' } });
    await tryAgain();
    await smallWorld.system.query("update sign_in_attempt set retry_at = now() + interval '1 hour' where subject = 'NETWORK'");
    await tryAgain();
  },
  request_bytes: () =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ' '.repeat(70_000) }) }),
  request_seconds: () => sendRaw(small.url, 'POST /graphql HTTP/1.1', 'Host: 127.0.0.1', 'Content-Type: application/json', 'Content-Length: 100'),
  socket_bytes: async () => {
    const { socket, closed } = await openSession(server.url, hr.token);
    for (let message = 0; message < 30; message++) socket.send(JSON.stringify({ type: 'ping', payload: { padding: 'x'.repeat(60_000) } }));
    await closed;
  },
  socket_messages: async () => {
    const { socket, closed } = await openSession(server.url, hr.token);
    for (let message = 0; message < 250; message++) socket.send('{"type":"ping"}');
    await closed;
  },
  sockets_of_an_account: async () => {
    const wires = [await openSession(small.url, few.token), await openSession(small.url, few.token), await openWire(small.url)];
    wires[2]!.send({ type: 'connection_init', payload: { authorization: `Bearer ${few.token}` } });
    await wires[2]!.closed;
    for (const wire of wires) wire.socket.terminate();
  },
  subscription_id_length: async () => {
    const wire = await openSession(server.url, hr.token);
    wire.send(subscribe('x'.repeat(129), WatchBoardDocument));
    await wire.closed;
  },
  subscriptions_of_a_socket: async () => {
    const wire = await openSession(server.url, hr.token);
    for (let id = 0; id < 22; id++) wire.send(subscribe(id, WatchBoardDocument));
    await wire.until(({ type }) => type === 'error');
    wire.socket.terminate();
  },
  subscriptions_of_an_account: async () => {
    const wires = await Promise.all(Array.from({ length: 11 }, () => openSession(server.url, hr.token)));
    for (const wire of wires) for (let id = 0; id < 20; id++) wire.send(subscribe(id, WatchBoardDocument));
    await Promise.race(wires.map((wire) => wire.until(({ type }) => type === 'error')));
    for (const wire of wires) wire.socket.terminate();
  },
  unknown_socket_seconds: async () => {
    await (
      await openWire(server.url)
    ).closed;
  },
  unknown_sockets: async () => {
    const wires = [await openWire(small.url), await openWire(small.url)];
    await wires[0]!.closed;
    for (const wire of wires) wire.socket.terminate();
  },
};
/** Tried beside their code, each where it says. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  checked_files_of_a_government: 'import-admission.test.ts',
  files_of_a_government: 'import-admission.test.ts',
  files_of_a_server: 'import-admission.test.ts',
  files_of_an_account: 'import-admission.test.ts',
  budget_of_a_session: 'budget.test.ts',
  budget_of_an_account: 'budget.test.ts',
  // Each lane counts those whom it turns away, by its name.
  feeds_that_catch_up_at_once: 'fair-lane.test.ts',
  exports_at_once: 'fair-lane.test.ts',
  lists_as_files_at_once: 'fair-lane.test.ts',
  heavy_operations_at_once: 'fair-lane.test.ts',
  operations_at_once: 'fair-lane.test.ts',
  paused_operations: 'fair-lane.test.ts',
  password_links_of_an_account: 'accounts.test.ts',
  passwords_at_once: 'fair-lane.test.ts',
  writes_at_once: 'fair-lane.test.ts',
  socket_unsent_bytes: 'bounded-socket.test.ts',
  slow_readers: 'unread-answers.test.ts',
  unread_answers: 'unread-answers.test.ts',
  unread_answers_of_an_account: 'unread-answers.test.ts',
  sockets_unsent_bytes: 'unsent-bytes.test.ts',
};

describe('/metrics', () => {
  it('counts what each limit refuses, and every limit is tried here', async () => {
    const named = [...(await scrape()).matchAll(/^selaras_refusals_total\{limit="([^"]+)"\}/gm)].map(([, name]) => name!);
    expect(named.toSorted()).toEqual([...Object.keys(REACHED), ...Object.keys(ELSEWHERE)].toSorted());
    for (const [limit, reach] of Object.entries(REACHED)) {
      const line = `selaras_refusals_total{limit="${limit}"}`;
      const before = await valueOf(line);
      await reach();
      await expect.poll(() => valueOf(line), { message: limit }).toBeGreaterThan(before);
    }
  });

  it('counts operations of our web by their name and those of programs together, and failures by code', async () => {
    const [other, refused] = ['selaras_operations_total{operation="other"}', 'selaras_failures_total{code="UNAUTHENTICATED"}'];
    // Nothing is said of what never happened yet.
    const before = { other: (await valueOf(other)) || 0, refused: (await valueOf(refused)) || 0 };
    await as(hr).ask(IsServedDocument);
    await Client.nobody(server.url).send(IsServedDocument);
    expect(await valueOf(other)).toBe(before.other + 1);
    expect(await valueOf(refused)).toBe(before.refused + 1);
    await Client.nobody(server.url).send(SignInFormDocument, { input: { username: 'nobody', password: 'wrong password' } });
    expect(await valueOf('selaras_operations_total{operation="SignInForm"}')).toBeGreaterThan(0);
  });

  it('says how the database, the pools, the sockets and the boards are', async () => {
    const { socket } = await openSession(server.url, hr.token);
    await server.app.worker.settle();
    expect(await valueOf('selaras_sockets')).toBe(1);
    socket.terminate();
    expect(await valueOf('selaras_database_up')).toBe(1);
    expect(await valueOf('selaras_counts_figures')).toBe(1);
    expect(await valueOf('selaras_boards_stale{reason="DATABASE_UNREACHABLE"}')).toBe(0);
    expect(await valueOf('selaras_pool_connections{pool="system",state="waiting"}')).toBe(0);
    expect(await valueOf('selaras_figures_behind_seconds')).toBe(0);
    for (const lane of [
      'operations_at_once',
      'heavy_operations_at_once',
      'writes_at_once',
      'passwords_at_once',
      'feeds_that_catch_up_at_once',
      'exports_at_once',
      'lists_as_files_at_once',
    ])
      for (const state of ['running', 'waiting']) expect(await valueOf(`selaras_lane_work{lane="${lane}",state="${state}"}`), lane).toBe(0);
    expect(await valueOf('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('tells nobody’s name, number or secret', async () => {
    const text = await scrape();
    for (const personal of [employee.nip, 'Siti', 'Rahasia', 'hr-', hr.token, hr.accountId, 'Kesehatan', world.instansi.code])
      expect(text).not.toContain(personal);
  });

  it('is not there for who comes through a proxy', async () => {
    const status = async (headers: Record<string, string>): Promise<number> => (await fetch(`${server.url}/metrics`, { headers })).status;
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) expect(await status({ [name]: 'somebody' })).toBe(404);
  });
});
