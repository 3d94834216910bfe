/** One socket against the server: what it says, what it does not read, what it holds open. It is ended alone. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FollowChangesDocument, WatchBoardDocument } from '@selaras/schema/test';
import type { Actor } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { BINARY, CLOSE, frame, message, PING, PONG, RawSocket } from '../testkit/raw-socket.ts';
import { useCluster, useWorld } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';
import { openSession, openWire, type Wire } from '../testkit/wire.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const log: string[] = [];
const { server, world } = await useWorld({ cluster: await useCluster(), onLog: (line) => log.push(line) });
const dinas = await world.dinas();
await world.position(dinas, 'Perawat', { need: 3 });
await server.app.worker.settle();
const leader = (): Promise<Actor> => world.account('leader', { role: 'LEADERSHIP' });
const honest = await leader();

const instansi = { instansiId: world.instansi.node };
const subscribe = (id: string, query = textOf(WatchBoardDocument)): unknown => ({ id, type: 'subscribe', payload: { query, variables: instansi } });
const { hub } = server.app.services;

/** Whatever was done to the server: somebody else's board opens and moves. */
async function expectHonestSocketLives(): Promise<void> {
  const stream = await follow(server.url, honest, WatchBoardDocument, instansi);
  await stream.until(({ board }) => board.kind === 'SNAPSHOT');
  const sofar = stream.heard().length;
  hub.emit({ kind: 'RESYNC' });
  await stream.until(({ board }) => board.kind === 'SNAPSHOT', sofar);
  stream.cut();
}

describe('a socket that says too much', () => {
  it.concurrent('in messages is closed with 1013 once, answered no further, and ended without waiting for its farewell', async () => {
    const socket = await RawSocket.open(server.url, (await leader()).token);
    socket.send(Buffer.concat(Array.from({ length: 5_000 }, () => frame('', { opcode: PING }))));
    await socket.closed;
    expect(socket.closeCode).toBe(1013);
    expect(socket.heard().filter(({ opcode }) => opcode === CLOSE)).toHaveLength(1);
    expect(socket.heard().filter(({ opcode }) => opcode === PONG).length).toBeLessThanOrEqual(200);
  });

  it.concurrent('in bytes is closed with 1013, long before it has said two hundred things', async () => {
    const socket = await RawSocket.open(server.url, (await leader()).token);
    const long = message({ type: 'ping', payload: { padding: 'x'.repeat(60_000) } });
    for (let index = 0; index < 100; index++) socket.send(long);
    await socket.closed;
    expect(socket.closeCode).toBe(1013);
  });

  it.concurrent('before it is known is closed at a fraction of that', async () => {
    const socket = await RawSocket.open(server.url);
    socket.send(Buffer.concat(Array.from({ length: 50 }, () => message({ type: 'ping' }))));
    await socket.closed;
    expect(socket.closeCode).toBe(1013);
    expect(socket.heard().length).toBeLessThan(20);
  });

  it.concurrent('in one endless message of fragments, full or empty, is closed', async () => {
    for (const body of ['', 'x']) {
      const socket = await RawSocket.open(server.url, (await leader()).token);
      socket.send(frame(body, { isLast: false }));
      for (let index = 0; index < 2_000; index++) socket.send(frame(body, { opcode: 0, isLast: false }));
      await socket.closed;
      expect(socket.closeCode).toBe(1008);
    }
  });

  it.concurrent('in the id of a stream, which would come back with every event, is closed with 4400', async () => {
    const socket = await openSession(server.url, (await leader()).token);
    socket.send(subscribe('x'.repeat(50_000)));
    expect((await socket.closed).code).toBe(4400);
  });

  it.concurrent('is not sent its own words back: a pong carries nothing', async () => {
    const wire = await openSession(server.url, (await leader()).token);
    wire.send({ type: 'ping', payload: { padding: 'x'.repeat(30_000) } });
    expect(await wire.until(({ type }) => type === 'pong')).toEqual({ type: 'pong' });
    wire.socket.close();
  });
});

describe('a socket that breaks the protocol', () => {
  const broken: Record<string, [number, Buffer]> = {
    'an unmasked frame': [1002, frame('{"type":"ping"}', { isMasked: false })],
    'a compressed frame': [1002, frame('{"type":"ping"}', { reserved: 4 })],
    'an unknown opcode': [1002, frame('x', { opcode: 3 })],
    'a ping longer than it may be': [1002, frame('x'.repeat(200), { opcode: PING })],
    'a ping in pieces': [1002, frame('x', { opcode: PING, isLast: false })],
    'the rest of nothing': [1002, frame('x', { opcode: 0 })],
    'a farewell of one byte': [1002, frame('x', { opcode: CLOSE })],
    'a farewell with a code that does not exist': [1002, frame(Buffer.from([0x03, 0xed]), { opcode: CLOSE })],
    'text that is no UTF-8': [1007, frame(Buffer.from([0xc3, 0x28, 0xff]))],
    'a length of four gigabytes': [1009, frame('x', { saysLength: 2 ** 32 })],
    'a length that no number holds': [1009, frame('x', { saysLength: 2 ** 53 - 1 })],
    'bytes that are no JSON': [4400, frame(Buffer.from([0, 1, 2]), { opcode: BINARY })],
  };

  it.concurrent.each(Object.entries(broken))('with %s is ended alone, whether it is known or not, and reads no more', async (_label, [code, bytes]) => {
    for (const token of [undefined, (await leader()).token]) {
      const socket = await RawSocket.open(server.url, token);
      socket.send(bytes);
      await socket.until(() => socket.closeCode !== null);
      expect(socket.closeCode).toBe(code);
      socket.send(Buffer.concat([message({ type: 'connection_init', payload: { authorization: `Bearer ${honest.token}` } }), message(subscribe('late'))]));
      await socket.closed;
      expect(socket.heard().at(-1)?.opcode).toBe(CLOSE);
    }
  });

  it('a thousand times fills no log', async () => {
    for (let round = 0; round < 20; round++) {
      const sockets = await Promise.all(Array.from({ length: 50 }, () => RawSocket.open(server.url)));
      for (const socket of sockets) {
        socket.send(frame('x', { opcode: 3 }));
        setTimeout(() => socket.connection.resetAndDestroy(), 5);
      }
      await Promise.all(sockets.map((socket) => socket.closed));
    }
    const said = log.filter((line) => line.includes('a socket broke the protocol'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(10);
    expect(log.length).toBeLessThan(30);
    await expectHonestSocketLives();
  });
});

describe('sockets that come and go', () => {
  it('two thousand times, known or not, with a stream or in the middle of a word, leave nothing behind', async () => {
    const { token } = await leader();
    const open = server.app.sockets.connectionCount;
    const streams = server.app.sockets.streamCount;
    for (let round = 0; round < 40; round++) {
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const socket = await RawSocket.open(server.url, index % 2 ? token : undefined);
          if (index % 4 === 1) socket.send(message(subscribe(`s${index}`)));
          if (index % 4 === 3) socket.send(message(subscribe(`s${index}`)).subarray(0, 20));
          if (index % 3) socket.connection.resetAndDestroy();
          else socket.connection.destroy();
        }),
      );
    }
    await expect.poll(() => server.app.sockets.connectionCount, { timeout: 10_000 }).toBe(open);
    await expect.poll(() => server.app.sockets.streamCount, { timeout: 10_000 }).toBe(streams);
    await expectHonestSocketLives();
  });
});

describe('a subscription that is long', () => {
  it('is refused, since it is kept for as long as it runs', async () => {
    const wire = await openSession(server.url, (await leader()).token);
    const query = textOf(WatchBoardDocument).replace('kind', Array.from({ length: 600 }, (_, index) => `a${index}: kind`).join(' '));
    wire.send(subscribe('long', query));
    const { payload } = (await wire.until(({ type }) => type === 'error')) as unknown as { payload: { message: string }[] };
    expect(payload[0]!.message).toMatch(/1000 tokens/);
    wire.socket.close();
  });
});

describe('sockets that do not read', () => {
  it('sixty of them cost less than 20 MB, and the others go on', async () => {
    for (let index = 0; index < 60; index++) await world.dinas(`Dinas ${'x'.repeat(400)} ${index}`);
    await server.app.worker.settle();
    const held = async (): Promise<number> => {
      collectGarbage();
      // What was collected is given back by another thread.
      await new Promise((done) => setTimeout(done, 50));
      collectGarbage();
      return process.memoryUsage().arrayBuffers;
    };
    const awake = await follow(server.url, honest, WatchBoardDocument, instansi);
    await awake.until(({ board }) => board.kind === 'SNAPSHOT');
    const before = await held();
    let most = 0;
    const stalled = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const socket = await RawSocket.open(server.url, (await leader()).token);
        socket.connection.pause();
        // An id of its own, so that no bytes are shared with another.
        socket.send(message(subscribe(`s${index}`)));
        return socket.connection;
      }),
    );
    const open = server.app.sockets.connectionCount;
    expect(open).toBeGreaterThan(60);
    for (let round = 0; round < 600 && server.app.sockets.connectionCount > open - 60; round++) {
      const sofar = awake.heard().length;
      hub.emit({ kind: 'RESYNC' });
      await awake.until(({ board }) => board.kind === 'SNAPSHOT', sofar);
      if (round % 10 !== 0) continue;
      const now = (await held()) - before - stalled.reduce((sum, connection) => sum + connection.readableLength, 0);
      most = Math.max(most, now);
    }
    await expect.poll(() => server.app.sockets.connectionCount, { timeout: 40_000 }).toBeLessThanOrEqual(open - 60);
    expect(most / 1e6).toBeLessThan(20);
    for (const socket of stalled) socket.destroy();
    awake.cut();
  });
});

describe('an id that is used again while its first stream is still being opened', () => {
  it('stands for one stream, and leaves nothing behind', async () => {
    const wire = await openSession(server.url, (await leader()).token);
    const finished = { id: 'a', type: 'complete' };
    for (let index = 0; index < 20; index++) for (const said of [subscribe('a'), finished]) wire.send(said);
    wire.send(subscribe('a'));
    await wire.until(({ type }) => type === 'next');
    await new Promise((done) => setTimeout(done, 300));
    const sofar = wire.messages.length;
    hub.emit({ kind: 'RESYNC' });
    await wire.until(({ type }) => type === 'next', sofar);
    await new Promise((done) => setTimeout(done, 300));
    // Whatever beats meanwhile is no second answer.
    const snapshots = wire.messages.slice(sofar).filter(({ payload }) => (payload?.data?.['board'] as { kind?: string } | undefined)?.kind === 'SNAPSHOT');
    expect(snapshots).toHaveLength(1);
    wire.socket.close();
  });
});

describe('streams of one account', () => {
  const codeOf = (said: Wire['messages'][number]): string => JSON.stringify(said.payload);

  it('are two hundred at most, over all its sockets; the next is refused as BUSY with the limit, and another may begin when one has ended', async () => {
    const actor = await leader();
    const wires = await Promise.all(Array.from({ length: 11 }, () => openSession(server.url, actor.token)));
    for (const wire of wires.slice(0, 10)) for (let index = 0; index < 20; index++) wire.send(subscribe(`s${index}`));
    await Promise.all(wires.slice(0, 10).map((wire) => wire.until(({ type, id }) => type === 'next' && id === 's19')));
    const last = wires[10]!;
    last.send(subscribe('more'));
    const refused = codeOf(await last.until(({ id }) => id === 'more'));
    expect(refused).toContain('"BUSY"');
    expect(refused).toContain('200');
    wires[0]!.send({ id: 's0', type: 'complete' });
    last.send(subscribe('again'));
    expect((await last.until(({ id }) => id === 'again')).type).toBe('next');
    for (const wire of wires) wire.socket.close();
    const after = await openSession(server.url, actor.token);
    after.send(subscribe('s'));
    expect((await after.until(({ id }) => id === 's')).type).toBe('next');
    after.socket.close();
  });

  it('that read the feed are fifty at most', async () => {
    const actor = await leader();
    const wires = await Promise.all(Array.from({ length: 3 }, () => openSession(server.url, actor.token)));
    for (const wire of wires) for (let index = 0; index < 17; index++) wire.send(subscribe(`f${index}`, textOf(FollowChangesDocument)));
    await Promise.race(wires.map((wire) => wire.until(({ type }) => type === 'error')));
    await new Promise((done) => setTimeout(done, 300));
    const refused = wires.flatMap((wire) => wire.messages.filter(({ type }) => type === 'error').map(codeOf));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain('"BUSY"');
    expect(refused[0]).toContain('50');
    for (const wire of wires) wire.socket.close();
  });
});

describe('a socket that nobody can answer, since the database hangs,', () => {
  it('is sent away to come back later, and does not pile up', async () => {
    const { token } = await leader();
    const holds = await world.system.connect();
    await holds.query('begin; lock table session in access exclusive mode');
    try {
      const wire = await openWire(server.url);
      wire.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
      expect((await wire.closed).code).toBe(1013);
    } finally {
      await holds.query('rollback');
      holds.release();
    }
    (await openSession(server.url, token)).socket.close();
  });
});

describe('a stream that cannot be opened, by a fault of ours,', () => {
  it('ends with the fault, and its socket goes on with the others', async () => {
    const wire = await openSession(server.url, (await leader()).token);
    wire.send(subscribe('works'));
    await wire.until(({ type }) => type === 'next');
    const door = server.app.sockets['door'];
    const { subscribe: open } = door;
    door.subscribe = () => Promise.reject(new Error('unexpected'));
    try {
      wire.send(subscribe('fails', textOf(FollowChangesDocument)));
      expect(JSON.stringify((await wire.until(({ id }) => id === 'fails')).payload)).toContain('INTERNAL');
    } finally {
      door.subscribe = open;
    }
    const sofar = wire.messages.length;
    hub.emit({ kind: 'RESYNC' });
    await wire.until(({ type, id }) => type === 'next' && id === 'works', sofar);
    wire.socket.close();
  });
});
