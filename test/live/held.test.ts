import { FollowHeldDocument, ReadHeldDocument, WatchHeldDocument } from '@selaras/schema/test';
import pg from 'pg';
import { expect, it } from 'vitest';
import { useCluster, useServer } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';

const cluster = await useCluster();
const { server, as, newWorld } = await useServer({ cluster });
const world = await newWorld();
const dinas = await world.dinas();
const post = await world.position(dinas, 'Perawat', { need: 2 });
const integrator = await world.account('integrator', { role: 'INTEGRATOR' });
await server.app.worker.settle();
const here = { instansiId: world.instansi.node };

it.each([
  ['another program, in another database', 'PROGRAM', () => new pg.Client({ connectionString: cluster.url, application_name: 'laporan' })],
  ['a server of ours', 'SELARAS', () => new pg.Client({ connectionString: server.database.url, application_name: 'selaras' })],
])(
  'says after five seconds that it is held, by %s, and is live again when that ends',
  async (_who, by, connect) => {
    const boards = await follow(server.url, integrator, WatchHeldDocument, here);
    const feed = await follow(server.url, integrator, FollowHeldDocument, here);
    const { board: first } = await boards.until(({ board }) => board.kind === 'SNAPSHOT');
    await feed.until(() => true);
    expect(first).toMatchObject({ staleReason: null, held: null });
    const holder = connect();
    await holder.connect();
    try {
      const before = Date.now();
      await holder.query('begin; select pg_current_xact_id()');
      const need = first.total!.need + 1;
      await world.system.query('update position_need set need = $2 where position_id = $1', [post.id, need]);
      // A heartbeat would say that all is well.
      const { board } = await boards.until((event) => event.board.kind === 'STALE', 0, 15_000);
      expect(board).toMatchObject({ staleReason: 'HELD', held: { by } });
      expect(Math.abs(Date.parse(board.held!.since) - before)).toBeLessThan(3_000);
      const { changes } = await feed.until((event) => event.changes.held !== null);
      expect(changes).toMatchObject({ changes: [], held: { by } });
      expect(await as(integrator).ask(ReadHeldDocument, here)).toMatchObject({ changes: { held: { by } } });
      const late = await follow(server.url, integrator, WatchHeldDocument, here);
      expect((await late.until((event) => event.board.kind === 'STALE')).board).toMatchObject({ staleReason: 'HELD', held: { by } });
      const [heard, told] = [boards.heard().length, feed.heard().length];
      await holder.query('rollback');
      for (const screen of [boards, late])
        await screen.until(
          (event) => event.board.kind === 'SNAPSHOT' && event.board.staleReason === null && event.board.total?.need === need,
          screen === boards ? heard : 0,
        );
      const rows = await feed.until((event) => event.changes.changes.length > 0, told);
      expect(rows.changes.changes.map(({ entity }) => entity)).toEqual(['POSITION_NEED']);
      await feed.until((event) => event.changes.held === null, told);
      late.cut();
    } finally {
      await holder.end();
      boards.cut();
      feed.cut();
    }
  },
  60_000,
);

it('does not call a board held while everybody writes briefly, one after another and at the same time', async () => {
  const { hub } = server.app.services;
  const reasons: unknown[] = [];
  const stop = hub.listen((signal) => signal.kind === 'STALE' && reasons.push(signal.reason));
  const writers = Array.from({ length: 4 }, async (_, index) => {
    const client = new pg.Client({ connectionString: server.database.url });
    await client.connect();
    // Together there is never a moment without one that writes, for longer than a board may stand still.
    for (let round = 0; round < 8; round++) {
      await client.query('begin; select pg_current_xact_id()');
      await new Promise((done) => setTimeout(done, 700 + index * 100));
      await client.query('rollback');
    }
    await client.end();
  });
  await Promise.all(writers);
  stop();
  expect(reasons).toEqual([]);
}, 60_000);
