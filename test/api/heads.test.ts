/** Who leads the units of a government: nobody, somebody who acts, or somebody appointed. */
import { HeadsOfGovernmentDocument, type HeadsOfGovernmentQueryVariables } from '@selaras/schema/test';
import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { as, newWorld } = await useServer();

let world: World;
let health: DinasRef;
let social: DinasRef;
let leader: Actor;

beforeAll(async () => {
  world = await newWorld();
  health = await world.dinas('Dinas Kesehatan');
  social = await world.dinas('Dinas Sosial');
  const head = { isHead: true } as const;
  const led = await world.position(health, 'Kepala Dinas Kesehatan', { ...head, eselon: 'II_B' });
  const acted = await world.position(health, 'Kepala Bidang', { ...head, eselon: 'III_B' });
  const vacant = await world.position(health, 'Kepala Seksi', { ...head, eselon: 'IV_A' });
  await world.position(social, 'Kepala Dinas Sosial', { ...head, eselon: 'II_B' });
  await world.position(social, 'Kepala Sekolah', head);
  await world.position(social, 'Kepala yang dahulu', { ...head, from: '2020-01-01', to: '2021-12-31' });
  await world.employee('Bukan kepala', { in: await world.position(health, 'Staf') });
  const ani = await world.employee('Ani', { in: led });
  await world.assign(ani, acted, { kind: 'PLT', from: '2026-02-01' });
  const budi = await world.employee('Budi');
  await world.assign(budi, vacant, { from: '2022-01-01', to: '2026-05-31' });
  const citra = await world.employee('Citra');
  await world.assign(citra, vacant, { from: '2030-01-01' });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
});

const heads = async (actor: Actor, more: Partial<HeadsOfGovernmentQueryVariables> = {}) =>
  member('Instansi', (await as(actor).ask(HeadsOfGovernmentDocument, { instansi: world.instansi.node, ...more })).node!).headPositions;
const titles = async (actor: Actor, more: Partial<HeadsOfGovernmentQueryVariables> = {}): Promise<string[]> =>
  (await heads(actor, more)).nodes.map(({ state, position }) => `${state} ${position.title}`);

describe('the heads of a government', () => {
  it('come vacant first, then acting, then appointed, the highest level first and those without one last', async () => {
    expect(await titles(leader)).toEqual([
      'VACANT Kepala Dinas Sosial',
      'VACANT Kepala Seksi',
      'VACANT Kepala Sekolah',
      'ACTING Kepala Bidang',
      'DEFINITIVE Kepala Dinas Kesehatan',
    ]);
  });

  it('say who leads, since when nobody is appointed, and who is to come', async () => {
    const { nodes } = await heads(leader);
    const of = (title: string) => nodes.find(({ position }) => position.title === title)!;
    expect(of('Kepala Seksi')).toMatchObject({ vacantSince: '2026-06-01', holder: null, next: { validFrom: '2030-01-01', employee: { name: 'Citra' } } });
    expect(of('Kepala Bidang')).toMatchObject({ vacantSince: null, holder: { assignmentKind: 'PLT', employee: { name: 'Ani' } }, next: null });
    expect(of('Kepala Dinas Kesehatan')).toMatchObject({ vacantSince: null, holder: { assignmentKind: 'DEFINITIF', employee: { name: 'Ani' } } });
  });

  it('are those of a day', async () => {
    expect(await titles(leader, { asOf: '2026-03-01', eselons: ['IV_A'] })).toEqual(['DEFINITIVE Kepala Seksi']);
    expect(await titles(leader, { asOf: '2026-01-15', eselons: ['III_B'] })).toEqual(['VACANT Kepala Bidang']);
  });

  it('are narrowed by state, level and dinas, and paged', async () => {
    expect(await titles(leader, { states: ['ACTING', 'DEFINITIVE'] })).toEqual(['ACTING Kepala Bidang', 'DEFINITIVE Kepala Dinas Kesehatan']);
    expect(await titles(leader, { eselons: ['II_B'] })).toEqual(['VACANT Kepala Dinas Sosial', 'DEFINITIVE Kepala Dinas Kesehatan']);
    expect(await titles(leader, { dinas: social.node })).toEqual(['VACANT Kepala Dinas Sosial', 'VACANT Kepala Sekolah']);
    expect(await titles(leader, { states: [] })).toEqual([]);
    const first = await heads(leader, { first: 2 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(await titles(leader, { first: 3, after: first.pageInfo.endCursor! })).toEqual([
      'VACANT Kepala Sekolah',
      'ACTING Kepala Bidang',
      'DEFINITIVE Kepala Dinas Kesehatan',
    ]);
  });

  it('are told of the dinas whose figures the viewer sees, and call no other head vacant', async () => {
    const ofOne = await world.account('of one', { role: 'LEADERSHIP', on: health });
    expect(await titles(ofOne)).toEqual(['VACANT Kepala Seksi', 'ACTING Kepala Bidang', 'DEFINITIVE Kepala Dinas Kesehatan']);
    expect(await titles(ofOne, { dinas: social.node })).toEqual([]);
    const staff = await world.account('staff', { employee: await world.employee('Dewi', { in: await world.position(social, 'Pengelola') }) });
    expect(await titles(staff)).toEqual([]);
  });
});
