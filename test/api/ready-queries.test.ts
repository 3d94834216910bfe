/** The questions that the explorer offers, each asked by somebody of its role: what it offers answers, and is none that its reader may not ask. */
import { READY_QUERIES, type Asked, type ReadyQuery } from '@selaras/schema/ready-queries';
import type { Actor } from '@selaras/server/testing';
import { SignOutByGetDocument } from '@selaras/schema/test';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';
import { textOf } from '../testkit/documents.ts';
import { follow } from '../testkit/stream.ts';

const { server, as, world } = await useWorld();
const dinas = await world.dinas('Dinas Kesehatan');
const post = await world.position(dinas, 'Perawat', { need: 3 });
const ani = await world.employee('Ani', { in: post });
const period = await world.period();
await server.app.worker.settle();

const ROLES = ['LEADERSHIP', 'HR', 'DINAS_HEAD', 'INTEGRATOR', 'ADMIN'] as const;
const actors = new Map<string | null, Actor>();
const given = new Map<Asked, string>();
beforeAll(async () => {
  actors.set(null, await world.account('pegawai', { employee: ani }));
  for (const role of ROLES) {
    const actor = await world.account(role.toLowerCase(), { role, ...(role === 'DINAS_HEAD' ? { on: dinas } : {}) });
    // As the explorer makes it: a token that reads.
    actors.set(role, await world.token(actor, { access: 'READ' }));
  }
  const number = await world.system.query<{ nip: string }>('select nip from employee where id = $1', [ani.id]);
  const values: Record<Asked, string> = {
    instansiId: world.instansi.node,
    instansiCode: world.instansi.code,
    periodId: period.node,
    dinasId: dinas.node,
    unitId: `unit_${dinas.rootUnitId}`,
    positionId: post.node,
    employeeId: ani.node,
    nip: number.rows[0]!.nip,
  };
  for (const [name, value] of Object.entries(values)) given.set(name as Asked, value);
});

const variablesOf = ({ asks }: ReadyQuery): Record<string, string> => Object.fromEntries(asks.map((name) => [name, given.get(name)!]));

describe('a ready query', () => {
  it.each(READY_QUERIES.map((ready) => [ready.id, ready] as const))('%s answers who it is made for', async (_id, ready) => {
    const actor = actors.get(ready.role)!;
    const document = parse(ready.query);
    if (ready.query.startsWith('subscription')) {
      const events = await follow(server.url, actor, document, variablesOf(ready));
      expect(JSON.stringify(await events.until(() => true))).not.toContain('"errors"');
      events.cut();
      return;
    }
    const answer = await as(actor).ask(ready.query, variablesOf(ready));
    for (const value of Object.values(answer)) expect(value).not.toBeNull();
  });

  it('is there for every role, and 25 are there at least', () => {
    expect(READY_QUERIES.length).toBeGreaterThanOrEqual(25);
    for (const role of [null, ...ROLES])
      expect(
        READY_QUERIES.some((ready) => ready.role === role),
        String(role),
      ).toBe(true);
  });

  it('costs what it is said to before it runs, and then nothing has run', async () => {
    const [board] = READY_QUERIES.filter(({ id }) => id === 'board');
    const send = (query: string, headers: Record<string, string>): Promise<Response> =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${actors.get('LEADERSHIP')!.token}`, ...headers },
        body: JSON.stringify({ query, variables: variablesOf(board!) }),
      });
    const said = (await (await send(board!.query, { 'selaras-cost-only': '1' })).json()) as { data: unknown; extensions: { cost: { requested: number } } };
    const ran = (await (await send(board!.query, {})).json()) as { extensions: { cost: { requested: number } } };
    expect(said.data).toBeNull();
    expect(said.extensions.cost.requested).toBe(ran.extensions.cost.requested);
    await send(textOf(SignOutByGetDocument), { 'selaras-cost-only': '1' });
    expect((await send(board!.query, {})).status).toBe(200);
  });
});
