/** A database that keeps its connections open and says nothing. */
import { IsServedDocument, WatchBoardDocument } from '@selaras/schema/test';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestApp, World } from '@selaras/server/testing';
import { setNeedAsRead } from '../testkit/as-read.ts';
import { Client } from '../testkit/client.ts';
import { hang } from '../testkit/hung.ts';
import { useCluster, useWorld } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';

const cluster = await useCluster();
const { server, as, world } = await useWorld({ cluster });
const post = await world.position(await world.dinas(), 'Perawat', { need: 4 });
const hr = await world.account('hr', { role: 'HR' });
await server.app.worker.settle();

let goOn: (() => void) | null = null;
afterEach(() => goOn?.());

const statusOf = async (path: string): Promise<number> => (await fetch(`${server.url}${path}`)).status;
const setNeed = (need: number) => setNeedAsRead(as(hr), post.node, need, '2026-01-01');

describe('a database that hangs', () => {
  it('is answered for, however many ask; and all goes on when it does', async () => {
    const boards = await follow(server.url, hr, WatchBoardDocument, { instansiId: world.instansi.node });
    await boards.until(({ board }) => board.kind === 'SNAPSHOT');
    await setNeed(5);
    await boards.until(({ board }) => board.total?.need === 5);
    goOn = await hang(cluster.url);

    // More than all pools have connections; nothing but the server could end any of it.
    const under = await Promise.all([
      ...Array.from({ length: 40 }, () => as(hr).send(IsServedDocument)),
      ...Array.from({ length: 12 }, (_, need) => setNeed(20 + need)),
    ]);
    expect(new Set(under.map(({ errors }) => errors[0]?.extensions?.code))).toEqual(new Set(['UNAVAILABLE']));
    expect(new Set(under.map(({ status }) => status))).toEqual(new Set([503]));
    expect(await statusOf('/readyz')).toBe(503);
    expect(await statusOf('/healthz')).toBe(200);
    await boards.until(({ board }) => board.kind === 'STALE');
    const before = boards.heard().length;

    goOn();
    await expect.poll(() => statusOf('/readyz'), { timeout: 20_000 }).toBe(200);
    // The same session and the same socket as before.
    expect((await as(hr).send(IsServedDocument)).errors).toEqual([]);
    expect((await setNeed(6)).errors).toEqual([]);
    await boards.until(({ board }) => board.total?.need === 6, before, 20_000);
    const { app, wide, system } = server.app.services;
    await expect
      .poll(() => [app, wide, system].flatMap((pool) => [pool.totalCount - pool.idleCount, pool.waitingCount]), { timeout: 10_000 })
      .toEqual([0, 0, 0, 0, 0, 0]);
    boards.cut();
  });

  it('does not keep a server from stopping', async () => {
    const other = await startTestApp(cluster.url);
    const place = await World.create(other.app.services.system);
    const leader = await place.account('leader', { role: 'LEADERSHIP' });
    await Client.program(other.url, leader).ask(IsServedDocument);
    const { app, wide } = other.app.services;
    goOn = await hang(cluster.url);
    const asked = Client.program(other.url, leader).send(IsServedDocument);
    await expect.poll(() => [app, wide].some((pool) => pool.totalCount > pool.idleCount)).toBe(true);
    const [answer] = await Promise.all([asked, other.app.close()]);
    expect(answer.errors[0]?.extensions?.code).toBe('UNAVAILABLE');
    goOn();
    await other.database.drop();
  });
});
