/** Who retires in the years to come: counted by year and one thing more, and listed. */
import {
  RetirementsGroupedDocument,
  RetirementsOfGovernmentDocument,
  type RetirementBy,
  type RetirementsOfGovernmentQueryVariables,
} from '@selaras/schema/test';
import type { Actor, DinasRef } from '@selaras/server/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

const NOW = new Date('2026-11-21T01:00:00Z');
const { as, world } = await useWorld({ clock: () => NOW });

let health: DinasRef;
let social: DinasRef;
let leader: Actor;
let hr: Actor;
let hrOfHealth: Actor;

beforeAll(async () => {
  [health, social] = [await world.dinas('Dinas Kesehatan', { code: 'A1' }), await world.dinas('Dinas Sosial', { code: 'B2' })];
  const clinic = await world.unit(health, 'Puskesmas Naioni', undefined, 'PUSKESMAS');
  const nurse = await world.position(health, 'Perawat', { unit: clinic, kind: 'FUNGSIONAL', need: 4, retirementAge: 58 });
  const clerk = await world.position(health, 'Pengadministrasi', { need: 2, retirementAge: 58 });
  const chief = await world.position(social, 'Kepala Dinas', { need: 1, isHead: true, kind: 'JPT', retirementAge: 60 });
  const odd = await world.position(social, 'Pengelola', { kind: 'LAINNYA', retirementAge: null });
  // The first of December 2026, of April 2027 and of January 2029; the head the first of April 2031.
  await world.employee('Ani', { in: nurse, birthDate: '1968-11-20' });
  await world.employee('Budi', { in: nurse, birthDate: '1969-03-10' });
  await world.employee('Cici', { in: clerk, birthDate: '1970-12-05' });
  await world.employee('Dewi', { in: chief, birthDate: '1971-03-01' });
  await world.employee('Eka', { in: clerk, birthDate: '1966-01-01' });
  await world.employee('Fajar', { in: nurse, birthDate: '1990-01-01' });
  await world.employee('Gita', { in: odd, birthDate: '1968-01-01' });
  const acting = await world.employee('Hadi', { birthDate: '1969-01-01' });
  await world.assign(acting, chief, { kind: 'PLT' });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  hr = await world.account('hr', { role: 'HR' });
  hrOfHealth = await world.account('hr of health', { role: 'HR', on: health });
});

const counted = async (actor: Actor, by: RetirementBy, dinas?: DinasRef) =>
  member('Instansi', (await as(actor).ask(RetirementsGroupedDocument, { instansi: world.instansi.node, by, ...(dinas && { dinas: dinas.node }) })).node!)
    .retirementCounts;
const list = async (actor: Actor, more: Partial<RetirementsOfGovernmentQueryVariables> = {}) =>
  member('Instansi', (await as(actor).ask(RetirementsOfGovernmentDocument, { instansi: world.instansi.node, ...more })).node!);
const names = async (actor: Actor, more: Partial<RetirementsOfGovernmentQueryVariables> = {}): Promise<string[]> =>
  (await list(actor, more)).retirements.nodes.map(({ employee }) => employee.name);

describe('retirements of the years to come', () => {
  it('are counted by the calendar year, of definitive holders, with those whose year is over or unknown apart', async () => {
    expect(await counted(leader, 'DINAS')).toEqual({
      years: [2026, 2027, 2028, 2029, 2030, 2031],
      counts: [1, 1, 0, 1, 0, 1],
      overdue: 1,
      ageUnknown: 1,
      groups: [
        { value: health.node, counts: [1, 1, 0, 1, 0, 0], dinas: { name: 'Dinas Kesehatan' } },
        { value: social.node, counts: [0, 0, 0, 0, 0, 1], dinas: { name: 'Dinas Sosial' } },
      ],
    });
  });

  it('are counted by the kind of unit and of position, of one dinas as well', async () => {
    const of = async (by: RetirementBy, dinas?: DinasRef) => (await counted(leader, by, dinas)).groups!.map(({ value, counts }) => [value, ...counts]);
    expect(await of('UNIT_KIND')).toEqual([
      ['DINAS', 0, 0, 0, 1, 0, 1],
      ['PUSKESMAS', 1, 1, 0, 0, 0, 0],
    ]);
    expect(await of('POSITION_KIND')).toEqual([
      ['JPT', 0, 0, 0, 0, 0, 1],
      ['PELAKSANA', 0, 0, 0, 1, 0, 0],
      ['FUNGSIONAL', 1, 1, 0, 0, 0, 0],
    ]);
    expect(await of('POSITION_KIND', social)).toEqual([['JPT', 0, 0, 0, 0, 0, 1]]);
  });

  it('are counted by month for those who are shown dates of birth, since a month tells that of birth', async () => {
    expect((await counted(hr, 'MONTH')).groups).toEqual([
      { value: '1', counts: [0, 0, 0, 1, 0, 0], dinas: null },
      { value: '4', counts: [0, 1, 0, 0, 0, 1], dinas: null },
      { value: '12', counts: [1, 0, 0, 0, 0, 0], dinas: null },
    ]);
    const { groups, counts } = await counted(leader, 'MONTH');
    expect({ groups, counts }).toEqual({ groups: null, counts: [1, 1, 0, 1, 0, 1] });
    expect((await counted(hrOfHealth, 'MONTH')).groups).toHaveLength(3);
  });

  it('are listed, the first to leave first, with the day where it is the viewer’s to see', async () => {
    const { nodes, totalCount } = (await list(hr)).retirements;
    expect(nodes.map(({ employee, day, year, position }) => [employee.name, day, year, position.title])).toEqual([
      ['Ani', '2026-12-01', 2026, 'Perawat'],
      ['Budi', '2027-04-01', 2027, 'Perawat'],
      ['Cici', '2029-01-01', 2029, 'Pengadministrasi'],
      ['Dewi', '2031-04-01', 2031, 'Kepala Dinas'],
    ]);
    expect(totalCount).toBe(4);
    expect((await list(leader)).retirements.nodes.map(({ day, year }) => [day, year])).toEqual([
      [null, 2026],
      [null, 2027],
      [null, 2029],
      [null, 2031],
    ]);
  });

  it('are narrowed to what a cell counts, and paged', async () => {
    expect(await names(leader, { year: 2027 })).toEqual(['Budi']);
    expect(await names(leader, { unitKinds: ['PUSKESMAS'], year: 2026 })).toEqual(['Ani']);
    expect(await names(leader, { positionKinds: ['JPT', 'PELAKSANA'] })).toEqual(['Cici', 'Dewi']);
    expect(await names(leader, { positionKinds: [] })).toEqual([]);
    expect(await names(leader, { dinas: social.node })).toEqual(['Dewi']);
    expect(await names(hr, { month: 4 })).toEqual(['Budi', 'Dewi']);
    const first = (await list(leader, { first: 3 })).retirements;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await names(leader, { first: 3, after: first.pageInfo.endCursor! })).toEqual(['Dewi']);
  });

  it('tell no month to those who are not shown dates of birth, and no month that is none', async () => {
    const codeOf = async (actor: Actor, month: number, dinas?: DinasRef): Promise<unknown> =>
      (await as(actor).send(RetirementsOfGovernmentDocument, { instansi: world.instansi.node, month, ...(dinas && { dinas: dinas.node }) })).errors[0]
        ?.extensions?.code;
    expect(await codeOf(leader, 4)).toBe('FORBIDDEN');
    expect(await codeOf(hrOfHealth, 4)).toBe('FORBIDDEN');
    expect(await codeOf(hrOfHealth, 4, health)).toBeUndefined();
    expect(await codeOf(hrOfHealth, 4, social)).toBe('FORBIDDEN');
    expect(await codeOf(hr, 13)).toBe('BAD_INPUT');
  });

  it('are of the dinas whose people the viewer sees, and say how much that is', async () => {
    expect(await names(hrOfHealth)).toEqual(['Ani', 'Budi', 'Cici']);
    expect(await list(hrOfHealth)).toMatchObject({ viewerSeesRetirements: 'PART' });
    expect((await list(leader)).viewerSeesRetirements).toBe('ALL');
    const staff = await world.account('staff', { employee: await world.employee('Indah', { in: await world.position(social, 'Staf') }) });
    expect(await list(staff)).toMatchObject({ viewerSeesRetirements: 'NONE', retirements: { totalCount: 0 } });
    expect((await counted(staff, 'DINAS')).counts).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
