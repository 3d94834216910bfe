/** The position map: who stands above whom, what each position needs and has, and to whom its holders are told. */
import { PositionMapOfDocument, type PositionMapOfQueryVariables } from '@selaras/schema/test';
import type { Actor, DinasRef, PositionRef, World } from '@selaras/server/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer({ clock: () => new Date('2026-11-26T03:00:00Z') });

let world: World;
let health: DinasRef;
let office: DinasRef;
let top: PositionRef;
let head: PositionRef;
let nurse: PositionRef;
let leader: Actor;
let period: string;

beforeAll(async () => {
  world = await newWorld();
  office = await world.dinas('Sekretariat Daerah');
  health = await world.dinas('Dinas Kesehatan');
  const care = await world.unit(health, 'Bidang Pelayanan');
  top = await world.position(office, 'Sekretaris Daerah', { isHead: true, eselon: 'II_A', need: 1 });
  head = await world.position(health, 'Kepala Dinas Kesehatan', { isHead: true, eselon: 'II_B', need: 1, superior: top });
  const middle = await world.position(health, 'Kepala Bidang Pelayanan', { unit: care, isHead: true, eselon: 'III_B', need: 1, superior: head });
  nurse = await world.position(health, 'Perawat', { unit: care, need: 6, superior: middle });
  await world.position(health, 'Sopir', { from: '2020-01-01', to: '2021-12-31', superior: head });
  await world.position(health, 'Analis tanpa atasan', { need: null });
  const sekda = await world.employee('Sekda', { in: top });
  const kadis = await world.employee('Kadis', { in: head });
  await world.assign(kadis, middle, { kind: 'PLT', from: '2026-02-01' });
  const quarter = await world.period();
  period = quarter.node;
  for (const name of ['Ani', 'Budi', 'Citra', 'Dewi']) {
    const person = await world.employee(name);
    const assignmentId = await world.assign(person, nurse);
    if (name === 'Ani') await world.evaluation(person, { assignmentId, dinas: health, period: quarter, state: 'SEALED', evaluator: sekda });
  }
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  await server.app.worker.settle();
});

const mapOf = async (actor: Actor, more: Partial<PositionMapOfQueryVariables> = {}) =>
  member('Instansi', (await as(actor).ask(PositionMapOfDocument, { instansi: world.instansi.node, dinas: health.node, ...more })).node!).positionMap;
const rowOf = async (actor: Actor, title: string, more: Partial<PositionMapOfQueryVariables> = {}) =>
  (await mapOf(actor, more)).nodes.find((row) => row.title === title)!;

describe('the position map of a dinas', () => {
  it('has every position of the day with the line above its head, by the tree of units and within a unit from its head down', async () => {
    const { nodes, totalCount } = await mapOf(leader);
    expect(totalCount).toBe(5);
    expect(nodes.map(({ title, unitDepth, unitName }) => `${unitDepth} ${unitName}: ${title}`)).toEqual([
      '0 Sekretariat Daerah: Sekretaris Daerah',
      '0 Dinas Kesehatan: Kepala Dinas Kesehatan',
      '0 Dinas Kesehatan: Analis tanpa atasan',
      '1 Bidang Pelayanan: Kepala Bidang Pelayanan',
      '1 Bidang Pelayanan: Perawat',
    ]);
    expect(nodes.map(({ superiorId }) => nodes.find(({ positionId }) => positionId === superiorId)?.title ?? null)).toEqual([
      null,
      'Sekretaris Daerah',
      null,
      'Kepala Dinas Kesehatan',
      'Kepala Bidang Pelayanan',
    ]);
  });

  it('says who holds a position, the first three by name, and who acts where nobody is appointed', async () => {
    expect(await rowOf(leader, 'Perawat')).toMatchObject({ need: 6, filled: 4, acting: 0, holderNames: ['Ani', 'Budi', 'Citra'], viewerSeesHolders: 'ALL' });
    expect(await rowOf(leader, 'Kepala Bidang Pelayanan')).toMatchObject({ need: 1, filled: 0, acting: 1, holderNames: ['Kadis'], holderKinds: ['PLT'] });
    expect(await rowOf(leader, 'Analis tanpa atasan')).toMatchObject({ need: null, superiorId: null, filled: 0, holderNames: [] });
  });

  it('is that of a day: positions and holders of it, below the line of superiors of today', async () => {
    expect((await mapOf(leader, { asOf: '2021-06-01' })).nodes.map(({ title }) => title)).toContain('Sopir');
    expect(await rowOf(leader, 'Kepala Bidang Pelayanan', { asOf: '2026-01-31' })).toMatchObject({ acting: 0, holderNames: [] });
    // By then everybody has retired by age.
    expect(await rowOf(leader, 'Perawat', { asOf: '2090-01-01' })).toMatchObject({ need: 6, filled: 0, holderNames: [] });
  });

  it('counts the evaluations of who holds a position, in a period of this government and no other', async () => {
    expect(await rowOf(leader, 'Perawat', { period })).toMatchObject({ expected: 4, sealed: 1 });
    const other = (await (await newWorld()).period()).node;
    expect((await mapOf(leader, { period: other })).nodes.every(({ expected, sealed }) => expected === null && sealed === null)).toBe(true);
    expect(await rowOf(leader, 'Perawat')).toMatchObject({ expected: null, sealed: null });
  });

  it('comes in pages as long as it, and refuses longer ones by saying how long they may be', async () => {
    const first = await mapOf(leader, { first: 2 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect((await mapOf(leader, { first: 5_000, after: first.pageInfo.endCursor! })).nodes).toHaveLength(3);
    const { errors } = await as(leader).send(PositionMapOfDocument, { instansi: world.instansi.node, dinas: health.node, first: 5_001 });
    expect(errors.map(({ message }) => message)).toEqual(['first is 5001; a page has 1 to 5,000 items.']);
  });

  it('tells holders to who may see them: to others a position is not vacant, but not shown', async () => {
    const ofOne = await world.account('of one', { role: 'DINAS_HEAD', on: health });
    expect(await rowOf(ofOne, 'Perawat')).toMatchObject({ viewerSeesHolders: 'ALL', filled: 4 });
    expect(await rowOf(ofOne, 'Sekretaris Daerah')).toMatchObject({ viewerSeesHolders: 'NONE', filled: null, acting: null, holderNames: [] });
    const outsider = await world.account('outsider', { employee: await world.employee('Eko', { in: await world.position(office, 'Pranata') }) });
    expect(await rowOf(outsider, 'Perawat')).toMatchObject({ viewerSeesHolders: 'NONE', need: 6, filled: null, holderNames: [] });
    const staff = await world.account('staff', { employee: await world.employee('Fitri', { in: nurse }) });
    // Themselves, and nobody who holds the same.
    expect(await rowOf(staff, 'Perawat')).toMatchObject({ viewerSeesHolders: 'PEOPLE', filled: null, holderNames: ['Fitri'] });
    expect((await mapOf(staff, { period })).nodes.every(({ expected, sealed }) => expected === null && sealed === null)).toBe(true);
  });
});

describe('the position map of a government', () => {
  it('goes from its top down to the heads of its dinas', async () => {
    expect((await mapOf(leader, { dinas: null })).nodes.map(({ title }) => title)).toEqual(['Sekretaris Daerah', 'Kepala Dinas Kesehatan']);
  });

  it('is empty where there is nothing', async () => {
    const empty = await newWorld();
    const actor = await empty.account('empty', { role: 'LEADERSHIP' });
    expect(member('Instansi', (await as(actor).ask(PositionMapOfDocument, { instansi: empty.instansi.node })).node!).positionMap).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
  });
});

describe('the line of superiors', () => {
  it('has no circle: the database refuses one, whoever writes it', async () => {
    await expect(world.system.query('update position set superior_position_id = $1 where id = $2', [nurse.id, top.id])).rejects.toMatchObject({
      constraint: 'position_superior_has_no_circle',
    });
    await expect(world.system.query('update position set superior_position_id = id where id = $1', [head.id])).rejects.toThrow(
      /check constraint|line of superiors/,
    );
  });
});
