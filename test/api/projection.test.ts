import { BoardToComeDocument, FigureOnDayToComeDocument, ProjectedFigureDocument, type FigureKey } from '@selaras/schema/test';
import type { Actor, DinasRef } from '@selaras/server/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const NOW = new Date('2026-11-21T01:00:00Z');
const { as, world, newWorld } = await useWorld({ clock: () => NOW });

let health: DinasRef;
let social: DinasRef;
let leader: Actor;
let head: Actor;

beforeAll(async () => {
  [health, social] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Sosial')];
  const nurse = await world.position(health, 'Perawat', { need: 4, retirementAge: 58 });
  const chief = await world.position(social, 'Kepala Dinas', { need: 1, isHead: true, kind: 'JPT', retirementAge: 60 });
  // The first of April 2027, the first of December 2028, and the first of January 2030: by the year before each day.
  await world.employee('Ani', { in: nurse, birthDate: '1969-03-10' });
  await world.employee('Budi', { in: nurse, birthDate: '1970-11-20' });
  await world.employee('Cici', { in: chief, birthDate: '1969-12-05' });
  await world.employee('Dewi', { in: nurse });
  const contract = await world.employee('Eka');
  await world.assign(contract, nurse, { from: '2025-01-01', to: '2027-06-30' });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  head = await world.account('head', { role: 'LEADERSHIP', on: social });
});

const projected = async (key: FigureKey, subjectId = world.instansi.node, actor = leader) =>
  (await as(actor).ask(ProjectedFigureDocument, { key, subjectId })).figureProjection!;
const onDay = async (key: FigureKey, day: string) => (await as(leader).ask(FigureOnDayToComeDocument, { key, subjectId: health.node, day })).figure!;

describe('a projection', () => {
  it('takes off who retires, whose contract ends, year by year and dinas by dinas', async () => {
    expect(await projected('GAP')).toEqual({
      name: 'Kota Uji',
      days: ['2026-11-21', '2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01'],
      values: [0, 0, 2, 3, 3, 4],
      definition: { key: 'GAP' },
      dinas: [
        { dinasId: health.node, name: 'Dinas Kesehatan', values: [0, 0, 2, 3, 3, 3] },
        { dinasId: social.node, name: 'Dinas Sosial', values: [0, 0, 0, 0, 0, 1] },
      ],
    });
    expect((await projected('FILLED')).values).toEqual([5, 5, 3, 2, 2, 1]);
    expect((await projected('GAP_SHARE')).values).toEqual([0, 0, 2 / 5, 3 / 5, 3 / 5, 4 / 5]);
    expect((await projected('VACANT_HEADS')).values).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('is told of one dinas to its head, and of no other', async () => {
    expect(await projected('GAP', social.node, head)).toMatchObject({ values: [0, 0, 0, 0, 0, 1], dinas: [] });
    expect(await projected('GAP', world.instansi.node, head)).toMatchObject({ dinas: [{ dinasId: social.node }] });
    expect(await as(head).codeOf(ProjectedFigureDocument, { key: 'GAP', subjectId: health.node })).toBe('FORBIDDEN');
    const stranger = await (await newWorld()).account('stranger', { role: 'LEADERSHIP' });
    expect(await as(stranger).codeOf(ProjectedFigureDocument, { key: 'GAP', subjectId: world.instansi.node })).toBe('BAD_INPUT');
  });

  it('is of no period: what people will do by then nobody knows', async () => {
    expect(await as(leader).codeOf(ProjectedFigureDocument, { key: 'SEALED', subjectId: health.node })).toBe('BAD_INPUT');
  });
});

describe('a board of a day to come', () => {
  it('is that of the projection, in its total, its dinas, their units and the figure explained', async () => {
    const { board } = await as(leader).ask(BoardToComeDocument, { instansiId: world.instansi.node, day: '2029-01-01' });
    expect(board).toMatchObject({ isProjection: true, total: { need: 5, filled: 2, gap: 3, retiredHolders: 0 } });
    expect(board!.rows.nodes.map(({ figures }) => figures)).toEqual([
      { filled: 1, gap: 3 },
      { filled: 1, gap: 0 },
    ]);
    expect(board!.rows.nodes.map(({ dinas }) => [dinas!.figures!.filled, dinas!.unitFigures.nodes[0]!.figures.filled])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(await onDay('GAP', '2029-01-01')).toMatchObject({ isProjection: true, value: 3, counted: { nodes: [{ amount: 3, detail: '1/4' }] } });
  });

  it('is the same on every day of a year on which nothing is decided, so that nobody learns when somebody was born', async () => {
    const filled = [];
    for (const day of ['2027-03-31', '2027-04-01', '2027-06-30', '2027-07-01', '2027-12-31', '2028-01-01']) filled.push((await onDay('FILLED', day)).value);
    expect(filled).toEqual([4, 4, 4, 3, 3, 2]);
  });

  it('takes nobody off today: who has not been ended still holds the position', async () => {
    const late = await world.employee('Purna', { in: await world.position(health, 'Bidan', { need: 1 }), birthDate: '1960-01-01' });
    expect((await onDay('FILLED', '2026-11-21')).value).toBe(5);
    expect((await onDay('FILLED', '2026-11-22')).value).toBe(4);
    await world.system.query('delete from assignment where employee_id = $1', [late.id]);
  });
});
