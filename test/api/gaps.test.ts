/** Positions by how urgently they want people, and holders who do not fit what their position asks for. */
import { GapsOfDocument, GapSumsOfDocument, MisfitsOfDocument, type GapsOfQueryVariables, type GapSumsOfQueryVariables } from '@selaras/schema/test';
import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';

const NOW = new Date('2026-11-20T05:00:00Z');
const { as, newWorld, server } = await useServer({ clock: () => NOW });

interface Place {
  readonly world: World;
  readonly health: DinasRef;
  readonly social: DinasRef;
  readonly leader: Actor;
}

/** Every way in which a position can stand, one of each. */
async function place(): Promise<Place> {
  const world = await newWorld();
  const health = await world.dinas('Dinas Kesehatan');
  const social = await world.dinas('Dinas Sosial');
  await world.position(health, 'Kepala Dinas', { isHead: true, need: 1 });
  const acted = await world.position(social, 'Kepala Dinas Sosial', { isHead: true, need: 1 });
  await world.assign(await world.employee('Plt'), acted, { kind: 'PLT' });
  await world.position(health, 'Bidan', { need: 2 });
  const short = await world.position(health, 'Perawat', { need: 5 });
  const surplus = await world.position(social, 'Pengemudi', { need: 0 });
  const met = await world.position(social, 'Arsiparis', { need: 1 });
  const unknown = await world.position(social, 'Pranata', { need: null });
  for (const [name, position] of [
    ['Ani', short],
    ['Budi', surplus],
    ['Cici', met],
    ['Dedi', unknown],
  ] as const)
    await world.assign(await world.employee(name), position);
  return { world, health, social, leader: await world.account(`sekda-${world.instansi.code}`, { role: 'LEADERSHIP' }) };
}

async function gapsOf({ world, leader }: Place, more: Partial<GapsOfQueryVariables> = {}, who = leader) {
  const { instansi, board } = await as(who).ask(GapsOfDocument, { instansiId: world.instansi.node, ...more });
  if (instansi?.__typename !== 'Instansi') throw new Error('not shown');
  return { ...instansi.positionGaps, board };
}

describe('gaps of positions', () => {
  it('come the most urgent first, and never net a surplus against a gap', async () => {
    const at = await place();
    await server.app.worker.settle();
    const { nodes, totalCount, board } = await gapsOf(at);
    expect(nodes.map(({ title, severity, need, filled, acting, gap, surplus }) => [title, severity, need, filled, acting, gap, surplus])).toEqual([
      ['Kepala Dinas', 'VACANT_HEAD', 1, 0, 0, 1, 0],
      ['Kepala Dinas Sosial', 'ACTING_HEAD', 1, 0, 1, 1, 0],
      ['Bidan', 'VACANT', 2, 0, 0, 2, 0],
      ['Perawat', 'SHORT', 5, 1, 0, 4, 0],
      ['Pranata', 'NEED_UNKNOWN', null, 1, 0, 0, 0],
      ['Pengemudi', 'SURPLUS', 0, 1, 0, 0, 1],
      ['Arsiparis', 'MET', 1, 1, 0, 0, 0],
    ]);
    expect(totalCount).toBe(7);
    // Their sums are the figures of the board.
    expect(nodes.reduce((sum, { gap }) => sum + gap, 0)).toBe(board?.total.gap);
    expect(nodes.reduce((sum, { surplus }) => sum + surplus, 0)).toBe(board?.total.surplus);
  });

  it('are narrowed by where they are, how they stand and what they are, and come in pages', async () => {
    const at = await place();
    const titles = async (more: Partial<GapsOfQueryVariables>): Promise<string[]> => (await gapsOf(at, more)).nodes.map(({ title }) => title);
    expect(await titles({ dinasId: at.social.node })).toEqual(['Kepala Dinas Sosial', 'Pranata', 'Pengemudi', 'Arsiparis']);
    expect(await titles({ unitId: `unit_${at.health.rootUnitId}` })).toEqual(['Kepala Dinas', 'Bidan', 'Perawat']);
    expect(await titles({ severity: ['SHORT', 'SURPLUS'] })).toEqual(['Perawat', 'Pengemudi']);
    await at.world.system.query(`update position set position_class = 8, required_education = 'S1' where title = 'Bidan' and instansi_id = $1`, [
      at.world.instansi.id,
    ]);
    expect(await titles({ fromClass: 7, toClass: 9 })).toEqual(['Bidan']);
    expect(await titles({ requiredEducation: ['S1', 'S2'] })).toEqual(['Bidan']);
    expect(await titles({ positionKind: ['JPT'] })).toEqual([]);
    const first = await gapsOf(at, { first: 3 });
    const second = await gapsOf(at, { first: 3, after: first.pageInfo.endCursor ?? null });
    expect([...first.nodes, ...second.nodes].map(({ title }) => title)).toEqual((await titles({})).slice(0, 6));
  });

  it('are of the day that is asked for, and of the dinas whose figures one may see', async () => {
    const at = await place();
    await at.world.system.query(
      `update assignment set valid_to = '2026-12-31' where position_id = (select id from position where title = 'Arsiparis' and instansi_id = $1)`,
      [at.world.instansi.id],
    );
    const next = await gapsOf(at, { asOf: '2027-01-01' });
    expect(next.nodes.find(({ title }) => title === 'Arsiparis')).toMatchObject({ severity: 'VACANT', gap: 1 });
    expect(next.nodes.reduce((sum, { gap }) => sum + gap, 0)).toBe(next.board?.total.gap);
    const head = await at.world.account(`kadis-${at.world.instansi.code}`, { role: 'DINAS_HEAD', on: at.social });
    expect((await gapsOf(at, {}, head)).nodes.map(({ title }) => title)).toEqual(['Kepala Dinas Sosial', 'Pranata', 'Pengemudi', 'Arsiparis']);
    const nobody = await at.world.account(`pegawai-${at.world.instansi.code}`, { employee: await at.world.employee('Orang') });
    const seen = await as(nobody).send(GapsOfDocument, { instansiId: at.world.instansi.node });
    expect(seen.data?.instansi).toMatchObject({ positionGaps: { nodes: [] } });
  });
});

async function sumsOf({ world, leader }: Place, more: Partial<GapSumsOfQueryVariables> = {}, who = leader) {
  const { instansi, board } = await as(who).ask(GapSumsOfDocument, { instansiId: world.instansi.node, ...more });
  if (instansi?.__typename !== 'Instansi') throw new Error('not shown');
  return { sums: instansi.positionGapSums, board };
}

describe('gaps added up by kind of position', () => {
  it('are the figures of the board, and lead from the need to who is there without netting', async () => {
    const at = await place();
    await at.world.system.query(`update position set kind = 'ADMINISTRATOR', eselon = 'III_A' where is_head and instansi_id = $1`, [at.world.instansi.id]);
    await server.app.worker.settle();
    const { sums, board } = await sumsOf(at);
    expect(sums).toEqual([
      { positionKind: 'ADMINISTRATOR', positions: 2, need: 2, filled: 0, gap: 2, surplus: 0, filledWithoutNeed: 0, withoutNeed: 0 },
      { positionKind: 'PELAKSANA', positions: 5, need: 8, filled: 4, gap: 6, surplus: 1, filledWithoutNeed: 1, withoutNeed: 1 },
    ]);
    for (const figure of ['need', 'filled', 'gap', 'surplus'] as const) expect(sums.reduce((sum, of) => sum + of[figure], 0)).toBe(board?.total[figure]);
    for (const { need, gap, surplus, filledWithoutNeed, filled } of sums) expect(need - gap + surplus + filledWithoutNeed).toBe(filled);
  });

  it('are of the place and of the dinas whose figures one may see', async () => {
    const at = await place();
    const counted = async (more: Partial<GapSumsOfQueryVariables>, who = at.leader): Promise<number> =>
      (await sumsOf(at, more, who)).sums.reduce((sum, { positions }) => sum + positions, 0);
    expect(await counted({ dinasId: at.social.node })).toBe(4);
    expect(await counted({ unitId: `unit_${at.health.rootUnitId}` })).toBe(3);
    expect(await counted({ asOf: '2027-01-01' })).toBe(7);
    const head = await at.world.account(`kadis-${at.world.instansi.code}`, { role: 'DINAS_HEAD', on: at.social });
    expect(await counted({}, head)).toBe(4);
    const nobody = await at.world.account(`pegawai-${at.world.instansi.code}`, { employee: await at.world.employee('Orang') });
    expect((await as(nobody).send(GapSumsOfDocument, { instansiId: at.world.instansi.node })).data?.instansi).toMatchObject({ positionGapSums: [] });
  });
});

describe('holders who do not fit', () => {
  it('are told both ways round, with what is asked for and the rule, and what is unknown is no misfit', async () => {
    const world = await newWorld();
    const dinas = await world.dinas();
    const leader = await world.account(`sekda-${world.instansi.code}`, { role: 'LEADERSHIP' });
    const { system } = world;
    const holding = async (name: string, sets: string): Promise<void> => {
      const position = await world.position(dinas, `Kasi ${name}`);
      await system.query(
        `update position set eselon = 'IV_A', kind = 'PENGAWAS', required_education = 'D3', required_education_field = 'Hukum' where id = $1`,
        [position.id],
      );
      const person = await world.employee(name, { in: position });
      await system.query(`update employee set ${sets} where id = $1`, [person.id]);
      // They were always so.
      await system.query('delete from employee_fact where employee_id = $1', [person.id]);
    };
    await holding('Rendah', `golongan = 'III/a', education_level = 'S1', education_field = 'Ilmu Hukum'`);
    await holding('Tinggi', `golongan = 'IV/a', education_level = 'S2', education_field = 'Hukum'`);
    await holding('Sekolah', `golongan = 'III/c', education_level = 'SMA', education_field = 'Akuntansi'`);
    await holding('Cocok', `golongan = 'III/d', education_level = 'S1', education_field = 'hukum'`);
    await holding('Terapan', `golongan = 'III/c', education_level = 'D4', education_field = 'Hukum'`);
    await system.query(`update position set required_education = 'S1' where title = 'Kasi Terapan' and instansi_id = $1`, [world.instansi.id]);
    await holding('Tanpa', 'golongan = null, education_level = null, education_field = null');
    await holding('Kontrak', `golongan = 'IX', education_level = 'S1', education_field = 'Hukum'`);
    const { instansi } = await as(leader).ask(MisfitsOfDocument, { instansiId: world.instansi.node });
    if (instansi?.__typename !== 'Instansi') throw new Error('not shown');
    expect(instansi.holderMisfits.nodes.map(({ employeeName, reason, asks, has }) => [employeeName, reason, asks, has].join(': ')).toSorted()).toEqual([
      'Rendah: GOLONGAN_BELOW: III/b – III/d: III/a',
      'Sekolah: EDUCATION_BELOW: D3: SMA',
      'Sekolah: EDUCATION_FIELD: Hukum: Akuntansi',
      'Tinggi: GOLONGAN_ABOVE: III/b – III/d: IV/a',
    ]);
    expect(instansi.holderMisfits.nodes.find(({ reason }) => reason === 'GOLONGAN_BELOW')?.source).toContain('PP 100/2000');
    expect(instansi.holderMisfits.nodes.find(({ reason }) => reason === 'EDUCATION_BELOW')?.source).toBeNull();
    const narrowed = await as(leader).ask(MisfitsOfDocument, { instansiId: world.instansi.node, reason: ['GOLONGAN_ABOVE'] });
    expect(narrowed.instansi).toMatchObject({ holderMisfits: { totalCount: 1 } });
  });
});
