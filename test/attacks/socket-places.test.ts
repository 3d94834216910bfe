/** Sockets held open to keep others out: by nobody known, and by one account. */
import { WatchBoardDocument } from '@selaras/schema/test';
import type { Actor } from '@selaras/server/testing';
import { expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { message, RawSocket, TEXT } from '../testkit/raw-socket.ts';
import { useServer, useWorld } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';
import { openSession, openWire } from '../testkit/wire.ts';

const { server, world } = await useWorld({ settings: { SELARAS_SOCKETS_PER_ACCOUNT: '3', SELARAS_UNKNOWN_SOCKETS: '20' } });
const instansi = { instansiId: world.instansi.node };

it('sockets that say nothing give way to those that come later, so that whoever says who they are gets in', async () => {
  const silent: RawSocket[] = [];
  for (let index = 0; index < 40; index++) silent.push(await RawSocket.open(server.url));
  await expect.poll(() => silent.filter((socket) => socket.isOpen()).length).toBeLessThanOrEqual(10);
  expect(silent.at(-1)!.isOpen()).toBe(true);
  const stream = await follow(server.url, await world.account('leader', { role: 'LEADERSHIP' }), WatchBoardDocument, instansi);
  await stream.until(({ board }) => board.kind === 'SNAPSHOT');
  // The known one does not count among them any more.
  for (let index = 0; index < 20; index++) silent.push(await RawSocket.open(server.url));
  expect(stream.wire.socket.readyState).toBe(stream.wire.socket.OPEN);
  stream.cut();
  await Promise.all(silent.map((socket) => socket.closed));
  expect(silent.at(-1)!.closeCode).toBe(4408);
});

it('an account has as many sockets as the setting says; the next is sent away with the limit, and let in when one has left', async () => {
  const { token } = await world.account('leader', { role: 'LEADERSHIP' });
  const wires = [await openSession(server.url, token), await openSession(server.url, token), await openSession(server.url, token)];
  const fourth = await openWire(server.url);
  fourth.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  const { code, reason } = await fourth.closed;
  expect(code).toBe(1013);
  expect(reason).toMatch(/^BUSY: .*\b3\b/);
  wires[0]!.socket.close();
  await wires[0]!.closed;
  wires[0] = await openSession(server.url, token);
  await openSession(server.url, (await world.account('leader', { role: 'LEADERSHIP' })).token).then((wire) => wire.socket.close());
  for (const wire of wires) wire.socket.close();
});

it('a thousand honest sockets that come at once from one address are all let in, and all hear of a change', async () => {
  const { server: roomy, newWorld } = await useServer();
  const office = await newWorld();
  const dinas = await office.dinas();
  const people: Actor[] = [];
  for (let index = 0; index < 20; index++) people.push(await office.account(`leader ${index}`, { role: 'LEADERSHIP' }));
  await roomy.app.worker.settle();
  const screens = await Promise.all(Array.from({ length: 1_000 }, (_, index) => RawSocket.open(roomy.url, people[index % people.length]!.token)));
  expect(roomy.app.sockets.connectionCount).toBe(1_000);
  const document = message({ id: 's', type: 'subscribe', payload: { query: textOf(WatchBoardDocument), variables: { instansiId: office.instansi.node } } });
  for (const screen of screens) screen.send(document);
  // What it says, not how many frames: a server that is slow sends its pings between them.
  const hear = async (said: string): Promise<number> => {
    const hears = (screen: RawSocket): boolean => screen.heard().some(({ opcode, body }) => opcode === TEXT && body.includes(said));
    await Promise.all(screens.map((screen) => screen.until(() => hears(screen))));
    return screens.filter(hears).length;
  };
  expect(await hear('"kind":"SNAPSHOT"')).toBe(1_000);
  await office.position(dinas, 'Perawat', { need: 4 });
  expect(await hear('"need":4')).toBe(1_000);
  for (const screen of screens) screen.connection.destroy();
});
