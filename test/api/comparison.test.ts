/** Two sides beside each other: the numbers of boards, their differences, and nothing of what is not the viewer's. */
import { CompareSidesDocument, type CompareSidesQueryVariables } from '@selaras/schema/test';
import type { Actor } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';

const { as, newWorld, server } = await useServer({ clock: () => new Date('2026-11-20T05:00:00Z') });
const world = await newWorld();
const [health, schools] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Pendidikan')];
const nurse = await world.position(health, 'Perawat', { need: 10 });
for (let count = 0; count < 4; count++) await world.employee(`Perawat ${count}`, { in: nurse });
const teacher = await world.position(schools, 'Guru', { need: 6 });
await world.assign(await world.employee('Guru'), teacher, { from: '2026-07-01' });
const period = await world.period();
const leader = await world.account('leader', { role: 'LEADERSHIP' });
const head = await world.account('head', { role: 'DINAS_HEAD', on: health });
const elsewhere = await newWorld('Kota Lain');
await elsewhere.position(await elsewhere.dinas('Dinas Lain'), 'Staf', { need: 3 });
await server.app.worker.settle();

type Asked = Partial<CompareSidesQueryVariables> & Pick<CompareSidesQueryVariables, 'subjectId' | 'otherSubjectId'>;
const compare = async (actor: Actor, asked: Asked) => (await as(actor).ask(CompareSidesDocument, asked)).comparison!;
const figure = ({ rows }: Awaited<ReturnType<typeof compare>>, key: string) => rows.nodes.find(({ figure: of }) => of === key)!;

describe('a comparison', () => {
  it('of two dinas has the figures of both and by how much they differ', async () => {
    const told = await compare(leader, { subjectId: health.node, otherSubjectId: schools.node });
    expect(told).toMatchObject({ one: { name: 'Dinas Kesehatan', asOf: '2026-11-20', isShown: true }, other: { name: 'Dinas Pendidikan', isShown: true } });
    expect(figure(told, 'NEED')).toEqual({ figure: 'NEED', one: 10, other: 6, change: -4 });
    expect(figure(told, 'GAP')).toEqual({ figure: 'GAP', one: 6, other: 5, change: -1 });
    expect(figure(told, 'GAP_SHARE')).toMatchObject({ one: 0.6, other: 5 / 6, change: 0.233333333 });
  });

  it('of two days has what was on record of each, and of a day to come says that it is a projection', async () => {
    const told = await compare(leader, { subjectId: schools.node, asOf: '2026-06-30', otherSubjectId: schools.node, otherAsOf: '2026-12-01' });
    expect(told).toMatchObject({ one: { asOf: '2026-06-30', isProjection: false }, other: { asOf: '2026-12-01', isProjection: true } });
    expect(figure(told, 'FILLED')).toEqual({ figure: 'FILLED', one: 0, other: 1, change: 1 });
  });

  it('without a period on one side knows no figure of periods there: unknown is not zero, and has no difference', async () => {
    const told = await compare(leader, { subjectId: world.instansi.node, periodId: period.node, otherSubjectId: world.instansi.node });
    expect(told.one.period).toEqual({ id: period.node });
    expect(figure(told, 'EXPECTED')).toEqual({ figure: 'EXPECTED', one: 5, other: null, change: null });
  });

  it('of a government that has no dinas yet knows nothing, and keeps nothing from who leads it', async () => {
    const empty = await newWorld('Kota Kosong');
    const told = await compare(await empty.account('mayor', { role: 'LEADERSHIP' }), { subjectId: empty.instansi.node, otherSubjectId: empty.instansi.node });
    expect(told).toMatchObject({ one: { isShown: true }, other: { isShown: true } });
    expect(figure(told, 'NEED')).toEqual({ figure: 'NEED', one: null, other: null, change: null });
  });

  it('of two governments has those that the viewer sees', async () => {
    const both = await world.account('both', { role: 'LEADERSHIP' });
    await world.system.query("insert into access_grant (account_id, role, instansi_id) values ($1, 'LEADERSHIP', $2)", [both.accountId, elsewhere.instansi.id]);
    const told = await compare(both, { subjectId: world.instansi.node, otherSubjectId: elsewhere.instansi.node });
    expect(figure(told, 'NEED')).toEqual({ figure: 'NEED', one: 16, other: 3, change: -13 });
  });
});

describe('what is not the viewer’s', () => {
  it('is not shown of a dinas beside their own: no value, no difference, and it says so', async () => {
    const told = await compare(head, { subjectId: health.node, otherSubjectId: schools.node });
    expect(told).toMatchObject({ one: { isShown: true }, other: { isShown: false } });
    expect(figure(told, 'NEED')).toEqual({ figure: 'NEED', one: 10, other: null, change: null });
    expect(told.rows.nodes.every(({ other, change }) => other === null && change === null)).toBe(true);
  });

  it('is not in the sum of a government either: a head is told of their own dinas alone', async () => {
    const told = await compare(head, { subjectId: health.node, otherSubjectId: world.instansi.node });
    expect(figure(told, 'NEED')).toEqual({ figure: 'NEED', one: 10, other: 10, change: 0 });
  });

  it('is not there of another government, and to nobody without figures', async () => {
    const sent = async (actor: Actor, asked: Asked) => (await as(actor).send(CompareSidesDocument, asked)).errors[0]?.extensions?.code;
    expect(await sent(leader, { subjectId: health.node, otherSubjectId: elsewhere.instansi.node })).toBe('BAD_INPUT');
    const employee = await world.account('pegawai', { employee: await world.employee('Pegawai') });
    expect(await sent(employee, { subjectId: health.node, otherSubjectId: schools.node })).toBe('FORBIDDEN');
    expect(await sent(leader, { subjectId: health.node, asOf: '2010-01-01', otherSubjectId: schools.node })).toBe('BAD_INPUT');
  });
});
