/** What happened, pinned to figures: who writes and reads it, and what followed by the days that were kept. */
import {
  AnnotateDocument,
  AnnotationsHeardDocument,
  SayAnnotationAnewDocument,
  TakeAnnotationAwayDocument,
  WhatHappenedDocument,
  type AddAnnotationInput,
} from '@selaras/schema/test';
import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const NOW = new Date('2026-11-20T05:00:00Z');
const { server, as, newWorld } = await useServer({ clock: () => NOW });

interface Place {
  readonly world: World;
  readonly health: DinasRef;
  readonly schools: DinasRef;
  readonly hr: Actor;
  readonly leader: Actor;
  readonly head: Actor;
}

/** From here on the days are those that a test writes: what was made so far is counted, and forgotten. */
async function forgetDays(world: World): Promise<void> {
  await server.app.worker.settle();
  await world.system.query('delete from figure_day where instansi_id = $1', [world.instansi.id]);
}

/** A government of two dinas; its days are written by each test, by hand. */
async function place(): Promise<Place> {
  const world = await newWorld();
  const [health, schools] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Pendidikan')];
  const { code } = world.instansi;
  await forgetDays(world);
  return {
    world,
    health,
    schools,
    hr: await world.account(`hr-${code}`, { role: 'HR' }),
    leader: await world.account(`sekda-${code}`, { role: 'LEADERSHIP' }),
    head: await world.account(`kepala-${code}`, { role: 'DINAS_HEAD', on: health }),
  };
}

/** The gap of a dinas from one day to another, as it was counted then. */
const kept = (
  world: World,
  dinas: DinasRef,
  from: string,
  to: string,
  values: Readonly<Record<string, number>>,
  set = 'position',
  periodId: string | null = null,
) =>
  world.system.query('insert into figure_day (instansi_id, dinas_id, period_id, fact_set, from_day, to_day, kept) values ($1, $2, $3, $4, $5, $6, $7)', [
    world.instansi.id,
    dinas.id,
    periodId,
    set,
    from,
    to,
    JSON.stringify(values),
  ]);

async function happened(actor: Actor, { world }: Place) {
  const { node } = await as(actor).ask(WhatHappenedDocument, { instansiId: world.instansi.node });
  return member('Instansi', node);
}
const add = async (actor: Actor, { world }: Place, more: Partial<AddAnnotationInput>) =>
  as(actor).send(AnnotateDocument, {
    input: { instansiId: world.instansi.node, figure: 'GAP', day: '2026-06-01', text: 'Mutasi tahap kedua ditetapkan', ...more },
  });

describe('what followed an annotation', () => {
  it('is the figure ninety days later beside that of its day, of the dinas or of all of them together', async () => {
    const of = await place();
    const { world, health, schools } = of;
    await kept(world, health, '2026-05-01', '2026-06-30', { GAP: 12 });
    await kept(world, health, '2026-07-01', '2026-11-20', { GAP: 7 });
    await kept(world, schools, '2026-05-01', '2026-11-20', { GAP: 30 });
    await world.annotation('satu', { dinas: health, day: '2026-06-01' });
    await world.annotation('semua', { day: '2026-05-31' });
    const { annotations } = await happened(of.leader, of);
    expect(annotations.nodes).toMatchObject([
      { text: 'satu', followed: { value: 12, after: 7, change: -5, until: '2026-08-30', days: 90, isSoFar: false, unknown: null } },
      { text: 'semua', followed: { value: 42, after: 37, change: -5, until: '2026-08-29', days: 90, isSoFar: false, unknown: null } },
    ]);
  });

  it('is told so far while the ninety days are not over', async () => {
    const of = await place();
    await kept(of.world, of.health, '2026-10-01', '2026-10-31', { GAP: 12 });
    await kept(of.world, of.health, '2026-11-01', '2026-11-20', { GAP: 15 });
    await of.world.annotation('baru', { dinas: of.health, day: '2026-10-11' });
    const { annotations } = await happened(of.hr, of);
    expect(annotations.nodes[0]!.followed).toEqual({ value: 12, after: 15, change: 3, until: '2026-11-20', days: 40, isSoFar: true, unknown: null });
  });

  it('stays unknown where a day was not counted, or before the first that was kept: unknown is not zero', async () => {
    const of = await place();
    await kept(of.world, of.health, '2026-05-01', '2026-06-30', { GAP: 12 });
    await kept(of.world, of.health, '2026-10-01', '2026-11-20', { GAP: 7 });
    await kept(of.world, of.schools, '2026-05-01', '2026-11-20', { GAP: 30 });
    await of.world.annotation('hari tanpa hitungan', { dinas: of.health, day: '2026-06-01' });
    await of.world.annotation('semua, satu tidak dihitung', { day: '2026-05-31' });
    await of.world.annotation('sebelum data', { dinas: of.health, day: '2026-04-30' });
    const { annotations } = await happened(of.hr, of);
    expect(annotations.nodes.map(({ followed }) => followed)).toMatchObject([
      { value: 12, after: null, change: null, unknown: 'NOT_COUNTED' },
      { value: 42, after: null, change: null, unknown: 'NOT_COUNTED' },
      { value: null, change: null, unknown: 'NO_DATA_BEFORE' },
    ]);
  });

  it('of a figure of a period is of that period', async () => {
    const of = await place();
    const [before, running] = [
      await of.world.period('Triwulan II 2026', { from: '2026-04-01', to: '2026-06-30', deadline: '2026-07-15' }),
      await of.world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30', deadline: '2026-10-15' }),
    ];
    await forgetDays(of.world);
    for (const [period, sealed] of [
      [before, 40],
      [running, 3],
    ] as const) {
      await kept(of.world, of.health, '2026-04-01', '2026-06-30', { SEALED: 2 }, 'evaluation', period.id);
      await kept(of.world, of.health, '2026-07-01', '2026-11-20', { SEALED: sealed }, 'evaluation', period.id);
    }
    const made = await add(of.hr, of, { dinasId: of.health.node, figure: 'SEALED', periodId: before.node });
    expect(made.errors).toEqual([]);
    const { annotations } = await happened(of.hr, of);
    expect(annotations.nodes[0]).toMatchObject({ figure: 'SEALED', ofPeriod: { id: before.node }, followed: { value: 2, after: 40, change: 38 } });
  });

  it('of many at once is that of each, whatever its figure and place', async () => {
    const of = await place();
    await kept(of.world, of.health, '2026-05-01', '2026-11-20', { GAP: 12, SURPLUS: 1 });
    await kept(of.world, of.schools, '2026-05-01', '2026-11-20', { GAP: 3, SURPLUS: 2 });
    for (const dinas of [of.health, null, of.schools])
      for (const figure of ['GAP', 'SURPLUS']) for (const day of ['2026-06-01', '2026-09-09']) await of.world.annotation('x', { dinas, figure, day });
    const { annotations } = await happened(of.hr, of);
    expect(annotations.nodes).toHaveLength(12);
    for (const { followed } of annotations.nodes) expect(followed?.change).toBe(0);
  });
});

describe('an annotation', () => {
  it('is written by leadership and HR, of their own dinas by its head, and by nobody else', async () => {
    const of = await place();
    const { world, health, schools } = of;
    for (const actor of [of.hr, of.leader]) expect((await add(actor, of, {})).errors).toEqual([]);
    expect((await add(of.head, of, { dinasId: health.node })).errors).toEqual([]);
    const code = async (actor: Actor, more: Partial<AddAnnotationInput>) => (await add(actor, of, more)).errors[0]?.extensions?.code;
    for (const more of [{}, { dinasId: schools.node }]) expect(await code(of.head, more)).toBe('FORBIDDEN');
    expect(await code(await world.account(`integrator-${world.instansi.code}`, { role: 'INTEGRATOR' }), {})).toBe('FORBIDDEN');
    expect(await code(await world.account(`admin-${world.instansi.code}`, { role: 'ADMIN' }), {})).toBe('FORBIDDEN');
    const unitHead = await world.account(`seksi-${world.instansi.code}`, { role: 'LEADERSHIP', on: await world.unit(health, 'Seksi') });
    expect(await code(unitHead, { dinasId: health.node })).toBe('FORBIDDEN');
  });

  it('is of a day that has come, and names a period where its figure is of one, and only there', async () => {
    const of = await place();
    const { node: periodId } = await of.world.period();
    for (const more of [{ day: '2026-11-21' }, { figure: 'SEALED' as const }, { periodId }])
      expect((await add(of.hr, of, more)).errors[0]?.extensions?.code, JSON.stringify(more)).toBe('BAD_INPUT');
  });

  it('is changed and taken away under the version that was read', async () => {
    const of = await place();
    const { node: annotationId } = await of.world.annotation('Mutasi', { dinas: of.health });
    const said = await as(of.head).ask(SayAnnotationAnewDocument, { input: { annotationId, version: 1, text: 'Mutasi tahap kedua' } });
    expect(said.changeAnnotation).toMatchObject({ annotation: { version: 2, text: 'Mutasi tahap kedua', day: '2026-01-05' } });
    const late = await as(of.hr).ask(SayAnnotationAnewDocument, { input: { annotationId, version: 1, text: 'Lain' } });
    expect(late.changeAnnotation).toMatchObject({ code: 'ANNOTATION_CHANGED', current: { version: 2, text: 'Mutasi tahap kedua' } });
    expect((await as(of.hr).ask(TakeAnnotationAwayDocument, { input: { annotationId, version: 1 } })).removeAnnotation).toMatchObject({
      code: 'ANNOTATION_CHANGED',
    });
    expect((await as(of.hr).ask(TakeAnnotationAwayDocument, { input: { annotationId, version: 2 } })).removeAnnotation).toMatchObject({ annotationId });
    expect((await happened(of.hr, of)).annotations.totalCount).toBe(0);
    expect((await as(of.hr).send(TakeAnnotationAwayDocument, { input: { annotationId, version: 2 } })).errors[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});

describe('who reads annotations', () => {
  it('is who sees the figures of the place: of its dinas its head, and of nothing somebody without figures or of another government', async () => {
    const of = await place();
    const { world, health, schools } = of;
    await kept(world, health, '2025-12-01', '2026-11-20', { GAP: 12 });
    await world.annotation('semua');
    await world.annotation('kesehatan', { dinas: health });
    await world.annotation('pendidikan', { dinas: schools });
    const texts = async (actor: Actor) => (await happened(actor, of)).annotations.nodes.map(({ text }) => text).toSorted();
    expect(await texts(of.hr)).toEqual(['kesehatan', 'pendidikan', 'semua']);
    expect(await happened(of.head, of)).toMatchObject({
      viewerSeesAnnotations: 'PART',
      annotations: { totalCount: 1, nodes: [{ text: 'kesehatan', viewerCanChange: true, followed: { value: 12 } }] },
    });
    const employee = await world.account(`pegawai-${world.instansi.code}`, { employee: await world.employee('Pegawai') });
    expect(await happened(employee, of)).toMatchObject({ viewerSeesAnnotations: 'NONE', viewerCanAnnotate: false, annotations: { totalCount: 0 } });
    const stranger = await (await newWorld()).account('orang lain', { role: 'LEADERSHIP' });
    expect((await as(stranger).ask(WhatHappenedDocument, { instansiId: world.instansi.node })).node).toBeNull();
  });

  it('is nobody who is told figures without the people behind them: what is kept back of few is in no annotation of theirs either', async () => {
    const of = await place();
    const { world, health } = of;
    // An office of two: a screen in its lobby is told nothing of how far their evaluations are.
    const period = await world.period();
    const post = await world.position(health, 'Pelaksana', { need: 2 });
    for (const name of ['Ani', 'Budi']) await world.employee(name, { in: post });
    await forgetDays(world);
    await kept(world, health, '2026-06-01', '2026-11-20', { SEALED: 1, EXPECTED: 2 }, 'evaluation', period.id);
    await world.annotation('Rapat percepatan', { dinas: health, figure: 'SEALED', periodId: period.id, day: '2026-06-01' });
    const unitHead = await world.account(`bidang-${world.instansi.code}`, { role: 'LEADERSHIP', on: await world.unit(health, 'Bidang') });
    const colleague = await world.account(`rekan-${world.instansi.code}`, { employee: await world.employee('Rekan', { in: post }) });
    for (const actor of [unitHead, colleague]) expect((await happened(actor, of)).annotations).toMatchObject({ totalCount: 0, nodes: [] });
    // The role of a screen reads no table at all.
    const { rows } = await world.system.query<{ may: boolean }>(`select has_table_privilege('selaras_screen', 'annotation', 'select') as may`);
    expect(rows).toEqual([{ may: false }]);
    expect((await happened(of.head, of)).annotations.nodes[0]!.followed).toMatchObject({ value: 1, after: 1, change: 0 });
  });

  it('hears of one by the feed when it is written, where they see its figures and nowhere else', async () => {
    const of = await place();
    const instansiId = of.world.instansi.node;
    const heard = async (actor: Actor, after: string | null) => (await as(actor).ask(AnnotationsHeardDocument, { instansiId, after })).changes!;
    const { cursor } = await heard(of.head, null);
    const [mine, others] = [await add(of.head, of, { dinasId: of.health.node }), await add(of.leader, of, { dinasId: of.schools.node })];
    const idOf = ({ data }: typeof mine): string => member('AnnotationSaved', data!.addAnnotation).annotation.id;
    const told = async (actor: Actor) =>
      (await heard(actor, cursor)).changes.flatMap(({ topic, entity, entityIds }) => (topic === 'ANNOTATION' && entity === 'ANNOTATION' ? entityIds : []));
    await expect.poll(() => told(of.head)).toEqual([idOf(mine)]);
    await expect.poll(async () => (await told(of.leader)).toSorted()).toEqual([idOf(mine), idOf(others)].toSorted());
  });
});
