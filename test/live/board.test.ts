import { AssignEmployeeDocument, WatchBoardDocument } from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { connect } from '../testkit/live.ts';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const health = await world.dinas('Dinas Kesehatan');
await world.dinas('Dinas Sosial');
await world.employee('Ani', { in: await world.position(health, 'Perawat Ahli Pertama', { need: 3 }) });
const leader = await world.account('leader', { role: 'LEADERSHIP' });
const hr = await world.account('hr', { role: 'HR' });
await server.app.worker.settle();

const here = { instansiId: world.instansi.node };

describe('the live board', () => {
  it('begins with a snapshot of every dinas and then says only what changed', async () => {
    const live = connect(server.url, leader);
    const heard = live.subscribe(WatchBoardDocument, here);
    const snapshot = await heard.until(({ board }) => board.kind === 'SNAPSHOT' && board.rows.length === 2 && board.total?.filled === 1);
    expect(snapshot.board.total).toEqual({ need: 3, filled: 1, gap: 2 });
    const seen = heard.events.length;
    const second = await world.position(health, 'Bidan Terampil', { need: 2 });
    const changed = await heard.until(({ board }) => board.kind === 'CHANGED' && board.total?.need === 5, seen);
    expect(changed.board.rows.map((row) => row.dinasId)).toEqual([health.node]);
    await world.employee('Budi', { in: second });
    await heard.until(({ board }) => board.total?.filled === 2, seen);
    await live.close();
  });

  it('moves when HR appoints somebody through the API', async () => {
    const live = connect(server.url, leader);
    const heard = live.subscribe(WatchBoardDocument, here);
    const before = (await heard.until(({ board }) => board.kind === 'SNAPSHOT')).board.total!;
    const position = await world.position(health, 'Sanitarian', { need: 1 });
    const newcomer = await world.employee('Citra');
    const { assignEmployee } = await as(hr).ask(AssignEmployeeDocument, {
      input: { employeeId: newcomer.node, positionId: position.node, kind: 'DEFINITIF', validFrom: '2026-01-01', decreeNumber: 'SK/2' },
    });
    expect(assignEmployee.__typename).toBe('AssignmentSaved');
    await heard.until(({ board }) => board.total?.filled === before.filled + 1);
    await live.close();
  });

  it('closes a socket without a session with 4401', async () => {
    const live = connect(server.url, null);
    const heard = live.subscribe(WatchBoardDocument, here);
    await expect.poll(() => heard.closed?.code).toBe(4401);
    await live.close();
  });

  it('ends the stream of an account whose session is revoked', async () => {
    const guest = await world.account('guest', { role: 'LEADERSHIP' });
    const live = connect(server.url, guest);
    const heard = live.subscribe(WatchBoardDocument, here);
    await heard.until(({ board }) => board.kind === 'SNAPSHOT');
    await world.system.query('update session set revoked_at = now() where account_id = $1', [guest.accountId]);
    await expect.poll(() => heard.closed?.code, { timeout: 3_000 }).toBe(4401);
    await live.close();
  });
});
