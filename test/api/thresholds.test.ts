/** Figures that go beyond what somebody has set: told once a crossing, to who may see them, whatever dies or runs beside. */
import { ToldDocument, WatchDocument, WatchedDocument, WatchNoMoreDocument, WhereToWatchDocument } from '@selaras/schema/test';
import { startTestApp, type Actor, type DinasRef, type World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();
const { system } = server.app.services;

interface Place {
  readonly world: World;
  readonly health: DinasRef;
  readonly hr: Actor;
  readonly post: { readonly id: string };
}

/** A dinas that needs ten people and has eight, and another one that needs ten and has all. */
async function place(): Promise<Place> {
  const world = await newWorld();
  const [health, schools] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Pendidikan')];
  const post = await world.position(health, 'Perawat', { need: 10 });
  for (let count = 0; count < 8; count++) await world.employee(`Perawat ${count}`, { in: post });
  const teacher = await world.position(schools, 'Guru', { need: 10 });
  for (let count = 0; count < 10; count++) await world.employee(`Guru ${count}`, { in: teacher });
  await server.app.worker.settle();
  return { world, health, hr: await world.account(`hr-${world.instansi.code}`, { role: 'HR' }), post };
}
const need = async ({ post }: Place, people: number, app = server.app): Promise<void> => {
  await system.query('update position_need set need = $2 where position_id = $1', [post.id, people]);
  await app.worker.settle();
};
const watch = async (
  actor: Actor,
  { world }: Place,
  more: { readonly dinas?: DinasRef; readonly figure?: 'GAP_SHARE' | 'GAP'; readonly limit: number; readonly comparison?: 'ABOVE' | 'BELOW' },
) => {
  const { dinas, figure = 'GAP_SHARE', comparison = 'ABOVE', limit } = more;
  return (await as(actor).ask(WatchDocument, { input: { instansiId: world.instansi.node, dinasId: dinas?.node ?? null, figure, comparison, limit } }))
    .setThreshold;
};
const sentences = async (actor: Actor): Promise<string[]> =>
  (await as(actor).ask(ToldDocument, { language: 'ID' })).notifications!.nodes.map(({ sentence }) => sentence);
const watched = async (actor: Actor, { world }: Place) => (await as(actor).ask(WatchedDocument, { instansiId: world.instansi.node })).thresholds!;

describe('a threshold', () => {
  it('is told in plain words when the figure goes beyond it, with where that is', async () => {
    const of = await place();
    await watch(of.hr, of, { dinas: of.health, limit: 0.3 });
    expect(await watched(of.hr, of)).toMatchObject([{ figure: 'GAP_SHARE', limit: 0.3, isBeyond: false, seenValue: 0.2, dinas: { id: of.health.node } }]);
    expect(await sentences(of.hr)).toEqual([]);
    await need(of, 12);
    const told = (await as(of.hr).ask(ToldDocument, { language: 'ID' })).notifications!.nodes;
    expect(told.map(({ sentence }) => sentence)).toEqual(['Persentase kekurangan di Dinas Kesehatan naik di atas 30,0%: 33,3%.']);
    expect(told[0]).toMatchObject({ notificationKind: 'THRESHOLD_CROSSED', aboutId: of.health.node, actId: null });
    expect((await as(of.hr).ask(ToldDocument, { language: 'EN' })).notifications!.nodes[0]!.sentence).toContain('in Dinas Kesehatan rose above 30.0%: 33.3%.');
  });

  it('is not told again while the figure stays beyond, and again once it was back', async () => {
    const of = await place();
    await watch(of.hr, of, { dinas: of.health, figure: 'GAP', limit: 5 });
    for (const people of [14, 15, 16]) await need(of, people);
    expect(await sentences(of.hr)).toHaveLength(1);
    await need(of, 13);
    expect(await watched(of.hr, of)).toMatchObject([{ isBeyond: false, seenValue: 5 }]);
    await need(of, 14);
    expect(await sentences(of.hr)).toHaveLength(2);
  });

  it('is of the whole government where no dinas is named, and of the other side where that is said', async () => {
    const of = await place();
    await watch(of.hr, of, { figure: 'GAP', limit: 1, comparison: 'BELOW' });
    expect(await watched(of.hr, of)).toMatchObject([{ isBeyond: false, seenValue: 2, dinas: null }]);
    await need(of, 8);
    expect(await sentences(of.hr)).toEqual([`Kekurangan pegawai di ${'Kota Uji'} turun di bawah 1: 0.`]);
  });

  it('that was crossed before it was set is seen and not told', async () => {
    const of = await place();
    await need(of, 20);
    await watch(of.hr, of, { dinas: of.health, limit: 0.3 });
    await need(of, 21);
    expect(await watched(of.hr, of)).toMatchObject([{ isBeyond: true }]);
    expect(await sentences(of.hr)).toEqual([]);
  });

  it('of the same figure, place and side takes the place of the one before, and goes when it is removed', async () => {
    const of = await place();
    const first = await watch(of.hr, of, { dinas: of.health, limit: 0.3 });
    const second = await watch(of.hr, of, { dinas: of.health, limit: 0.4 });
    expect(second).toEqual(first);
    const [one] = await watched(of.hr, of);
    expect(one).toMatchObject({ limit: 0.4 });
    const gone = async (actor: Actor) => (await as(actor).ask(WatchNoMoreDocument, { input: { thresholdId: one!.thresholdId } })).removeThreshold.__typename;
    const other = await of.world.account(`lain-${of.world.instansi.code}`, { role: 'HR' });
    expect(await watched(other, of)).toEqual([]);
    expect(await gone(other)).toBe('ThresholdIsGone');
    expect(await gone(of.hr)).toBe('ThresholdRemoved');
    expect(await gone(of.hr)).toBe('ThresholdIsGone');
  });

  it('is for HR and who leads there, of their own scope only', async () => {
    const of = await place();
    const { world, health } = of;
    const code = world.instansi.code;
    const head = await world.account(`kepala-${code}`, { role: 'DINAS_HEAD', on: health });
    const integrator = await world.account(`program-${code}`, { role: 'INTEGRATOR' });
    const ask = (actor: Actor, dinas: DinasRef | null) =>
      as(actor).codeOf(WatchDocument, {
        input: { instansiId: world.instansi.node, dinasId: dinas?.node ?? null, figure: 'GAP', comparison: 'ABOVE', limit: 1 },
      });
    expect(await ask(head, health)).toBeUndefined();
    expect(await ask(head, null)).toBe('FORBIDDEN');
    expect(await ask(integrator, health)).toBe('FORBIDDEN');
    expect(await as(of.hr).codeOf(WatchDocument, { input: { instansiId: world.instansi.node, figure: 'GAP_SHARE', comparison: 'ABOVE', limit: 20 } })).toBe(
      'BAD_INPUT',
    );
  });

  it('is offered where it may be set, and nowhere else', async () => {
    const of = await place();
    const { world, health } = of;
    const where = async (actor: Actor) => (await as(actor).ask(WhereToWatchDocument, { instansiId: world.instansi.node })).node;
    const head = await world.account(`kepala-${world.instansi.code}`, { role: 'DINAS_HEAD', on: health });
    const integrator = await world.account(`program-${world.instansi.code}`, { role: 'INTEGRATOR' });
    expect(await where(of.hr)).toMatchObject({ viewerCanSetThresholds: true, thresholdDinasIds: null });
    expect(await where(head)).toMatchObject({ viewerCanSetThresholds: true, thresholdDinasIds: [health.node] });
    expect(await where(integrator)).toMatchObject({ viewerCanSetThresholds: false, thresholdDinasIds: [] });
  });

  it('is told to nobody who may not see the figures any more', async () => {
    const of = await place();
    const head = await of.world.account(`kepala-${of.world.instansi.code}`, { role: 'DINAS_HEAD', on: of.health });
    await watch(head, of, { dinas: of.health, limit: 0.3 });
    await system.query('delete from access_grant where account_id = $1', [head.accountId]);
    await need(of, 20);
    expect((await system.query('select from notification where account_id = $1', [head.accountId])).rowCount).toBe(0);
  });
});

describe('a crossing', () => {
  it('is told once by two servers, of which one counts and the other takes over', async () => {
    const of = await place();
    await watch(of.hr, of, { dinas: of.health, figure: 'GAP', limit: 5 });
    const other = await startTestApp('', { database: server.database });
    try {
      await Promise.all([need(of, 14), other.app.worker.settle()]);
      await other.app.worker.settle();
      expect(await sentences(of.hr)).toHaveLength(1);
    } finally {
      await other.app.close();
    }
    await need(of, 15);
    expect(await sentences(of.hr)).toHaveLength(1);
  });

  it('that a server stored and died before it was told is told by the next', async () => {
    const of = await place();
    await watch(of.hr, of, { dinas: of.health, figure: 'GAP', limit: 5 });
    await need(of, 14);
    // As if the server had died between the two: stored, and nothing seen.
    await system.query('delete from notification where account_id = $1', [of.hr.accountId]);
    await system.query('update figure_threshold set is_beyond = false, seen_value = 2, crossings = 0 where account_id = $1', [of.hr.accountId]);
    await server.app.worker.stop();
    const next = await startTestApp('', { database: server.database });
    try {
      await next.app.worker.settle();
      expect(await sentences(of.hr)).toHaveLength(1);
    } finally {
      await next.app.close();
    }
  });
});
