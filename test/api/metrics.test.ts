import { SignInFormDocument } from '@selaras/schema/web';
import { IsServedDocument, WatchBoardDocument } from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from 'graphql';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';
import { openSession } from '../testkit/wire.ts';

const { server, as, world } = await useWorld();
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

/** What reaches each limit. A new limit (`limitNamed`) is reached here as well. */
const REACHED: Readonly<Record<string, () => Promise<unknown>>> = {
  operation_depth: () => send(`{ node(id: "${dinas.node}") { ... on Unit { ${'parent { '.repeat(17)} name ${'} '.repeat(17)} } } }`),
  operation_fields: () => send(`{ viewer { ${'...F '.repeat(31)} } } fragment F on Viewer { ${'username '.repeat(100)} }`),
  operation_nodes: () =>
    send('{ employees(first: 100) { nodes { assignments(first: 100) { nodes { position { holders(first: 100) { nodes { id } } } } } } } }'),
  operation_root_fields: () => send(`{ ${Array.from({ length: 21 }, (_, index) => `a${index}: __typename`).join(' ')} }`),
  operation_tokens: () => send(`{ ${'a '.repeat(5_001)} }`),
  request_bytes: () =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ' '.repeat(70_000) }) }),
  sign_in_wait: async () => {
    for (let attempt = 0; attempt < 7; attempt++)
      await Client.nobody(server.url).send(SignInFormDocument, { input: { username: `nobody-${process.pid}`, password: 'wrong password' } });
  },
  socket_messages: async () => {
    const { socket, closed } = await openSession(server.url, hr.token);
    for (let message = 0; message < 250; message++) socket.send('{"type":"ping"}');
    await closed;
  },
  subscriptions_of_a_socket: async () => {
    const wire = await openSession(server.url, hr.token);
    for (let id = 0; id < 22; id++)
      wire.send({ id: String(id), type: 'subscribe', payload: { query: textOf(WatchBoardDocument), variables: { instansiId: world.instansi.node } } });
    await wire.until(({ type }) => type === 'error');
    wire.socket.terminate();
  },
};
/** Tried beside their code. */
const ELSEWHERE = ['socket_unsent_bytes'];

describe('/metrics', () => {
  it('counts what each limit refuses, and every limit is tried here', async () => {
    const named = [...(await scrape()).matchAll(/^selaras_refusals_total\{limit="([^"]+)"\}/gm)].map(([, name]) => name!);
    expect(named.toSorted()).toEqual([...Object.keys(REACHED), ...ELSEWHERE].toSorted());
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
