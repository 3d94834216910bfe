import { startTestApp, World, type Actor, type DinasRef, type TestApp } from '@selaras/server/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { connect } from '../testkit/live.ts';

const BOARD = `subscription ($instansiId: ID!, $periodId: ID) { board(instansiId: $instansiId, periodId: $periodId) {
  kind cursor asOf total { need filled gap } rows { dinasId name figures { need filled gap } } staleReason } }`;

let server: TestApp;
let world: World;
let health: DinasRef;
let leader: Actor;
let hr: Actor;

interface BoardMessage {
  readonly kind: string;
  readonly total: { readonly need: number; readonly filled: number; readonly gap: number } | null;
  readonly rows: readonly { readonly dinasId: string; readonly figures: { readonly need: number; readonly filled: number } }[];
}
const boardOf = (message: { readonly data?: Record<string, unknown> | null }): BoardMessage => message.data?.['board'] as BoardMessage;

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'));
  world = await World.create(server.app.services.system);
  health = await world.dinas('Dinas Kesehatan');
  await world.dinas('Dinas Sosial');
  const nurse = await world.position(health, 'Perawat Ahli Pertama', { need: 3 });
  await world.employee('Ani', { in: nurse });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  hr = await world.account('hr', { role: 'HR' });
  await server.app.worker.settle();
});
afterAll(() => server.close());

describe('the live board', () => {
  it('begins with a snapshot of every dinas and then says only what changed', async () => {
    const live = connect(server.url, leader);
    const board = live.subscribe(BOARD, { instansiId: world.instansi.node });
    const snapshot = boardOf(
      await board.until((message) => boardOf(message).kind === 'SNAPSHOT' && boardOf(message).rows.length === 2 && boardOf(message).total?.filled === 1),
    );
    expect(snapshot.total).toEqual({ need: 3, filled: 1, gap: 2 });
    const seen = board.messages.length;
    const second = await world.position(health, 'Bidan Terampil', { need: 2 });
    const changed = boardOf(await board.until((message) => boardOf(message).kind === 'CHANGED' && boardOf(message).total?.need === 5, seen));
    expect(changed.rows.map((row) => row.dinasId)).toEqual([health.node]);
    await world.employee('Budi', { in: second });
    await board.until((message) => boardOf(message).total?.filled === 2, seen);
    await live.close();
  });

  it('moves when HR appoints somebody through the API', async () => {
    const live = connect(server.url, leader);
    const board = live.subscribe(BOARD, { instansiId: world.instansi.node });
    const before = boardOf(await board.until((message) => boardOf(message).kind === 'SNAPSHOT')).total!;
    const position = await world.position(health, 'Sanitarian', { need: 1 });
    const newcomer = await world.employee('Citra');
    const answer = await Client.program(server.url, hr).ask(
      `mutation ($input: AssignEmployeeInput!) { assignEmployee(input: $input) { __typename ... on AssignmentSaved { assignment { id validFrom } } } }`,
      { input: { employeeId: newcomer.node, positionId: position.node, kind: 'DEFINITIF', validFrom: '2026-01-01', decreeNumber: 'SK/2' } },
    );
    expect(answer).toMatchObject({ assignEmployee: { __typename: 'AssignmentSaved' } });
    await board.until((message) => boardOf(message).total?.filled === before.filled + 1);
    await live.close();
  });

  it('closes a socket without a session with 4403', async () => {
    const live = connect(server.url, null);
    const board = live.subscribe(BOARD, { instansiId: world.instansi.node });
    await expect.poll(() => board.closed?.code).toBe(4403);
    await live.close();
  });

  it('ends the stream of an account whose session is revoked', async () => {
    const guest = await world.account('guest', { role: 'LEADERSHIP' });
    const live = connect(server.url, guest);
    const board = live.subscribe(BOARD, { instansiId: world.instansi.node });
    await board.until((message) => boardOf(message).kind === 'SNAPSHOT');
    await world.system.query('update session set revoked_at = now() where account_id = $1', [guest.accountId]);
    await expect.poll(() => board.closed?.code, { timeout: 3_000 }).toBe(4403);
    await live.close();
  });
});
