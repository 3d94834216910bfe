import type { World } from '@selaras/server/testing';
import {
  BoardFiguresDocument,
  DinasFiguresDocument,
  ExplainedFigureDocument,
  FigureDefinitionsDocument,
  FiguresAlongTheTreeDocument,
  UnfinishedEvaluationsDocument,
  type BoardFiguresQuery,
  type EveryFigureFragment,
  type ExplainedFigureQuery,
  type FigureKey,
} from '@selaras/schema/test';
import { beforeAll, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

// 08:00 in Jakarta.
const NOW = new Date('2026-11-21T01:00:00Z');

const { server, as, world } = await useWorld({ clock: () => NOW });
const period = await world.period('Triwulan IV 2026', { deadline: '2026-11-20' });
const past = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30', deadline: '2026-11-21' });
const leader = await world.account('leader', { role: 'LEADERSHIP' });
const clinic = await world.dinas('Kesehatan');
const other = await world.dinas('Sosial');
const field = await world.unit(clinic, 'Bidang');

beforeAll(async () => {
  const section = await world.unit(clinic, 'Seksi', field);
  await world.position(clinic, 'Kepala', { isHead: true, kind: 'JPT', retirementAge: 60 });
  const fieldHead = await world.position(clinic, 'Kepala Bidang', { isHead: true, unit: field });
  const sectionHead = await world.position(clinic, 'Kepala Seksi', { isHead: true, unit: section });
  const nurse = await world.position(clinic, 'Perawat', { need: 5, unit: section });
  const driver = await world.position(clinic, 'Sopir', { need: 1 });
  const clerk = await world.position(clinic, 'Arsiparis', { need: 0 });
  await world.position(clinic, 'Dihapus', { need: 9, to: '2026-11-20' });
  const social = await world.position(other, 'Penyuluh', { need: 2 });
  // Retirement day is the first of the month after the 58th birthday, counted by its year: today is 2026-11-21.
  const people: readonly (readonly [string, Parameters<World['employee']>[1] & object])[] = [
    ['Tepat setahun', { in: nurse, birthDate: '1969-11-30' }], // 2027-12-01: in the next year
    ['Lewat setahun', { in: nurse, birthDate: '1969-12-01' }], // 2028-01-01: the year after that
    ['Sudah pensiun', { in: nurse, birthDate: '1967-11-30' }], // 2025-12-01: in an earlier year, still on the list
    ['Batas lima', { in: driver, birthDate: '1973-11-30' }], // 2031-12-01: in the fifth year after this
    ['Lewat lima', { in: driver, birthDate: '1973-12-01' }], // 2032-01-01: in the sixth
    ['Tanpa kebutuhan', { in: clerk, birthDate: '1990-01-01' }],
  ];
  for (const [name, options] of people) await world.employee(name, options);
  // Acts for the vacant head of the field, and keeps the own position.
  const acting = await world.employee('Pelaksana Tugas', { in: sectionHead, birthDate: '1980-01-01' });
  await world.assign(acting, fieldHead, { kind: 'PLT' });
  // Was in the clinic until October and is in the other dinas since: expected there, once.
  const moved = await world.employee('Pindah', { birthDate: '1980-01-01' });
  const before = await world.assign(moved, nurse, { from: '2022-01-01', to: '2026-10-31' });
  await world.assign(moved, social, { from: '2026-11-01' });
  await world.evaluation(moved, {
    assignmentId: before,
    dinas: clinic,
    period,
    state: 'SEALED',
    workResult: 'DI_ATAS_EKSPEKTASI',
    behaviour: 'DI_ATAS_EKSPEKTASI',
    at: '2026-11-10T03:00:00Z',
  });
  const rated = async (name: string, state: 'DRAFT' | 'SUBMITTED' | 'SEALED', at: string): Promise<void> => {
    const found = await world.system.query<{ id: string; employee_id: string; name: string; nip: string }>(
      'select a.id, e.id as employee_id, e.name, e.nip from employee e join assignment a on a.employee_id = e.id where e.name = $1 and e.instansi_id = $2',
      [name, world.instansi.id],
    );
    const row = found.rows[0]!;
    await world.evaluation({ id: row.employee_id, name: row.name, nip: row.nip, node: '' }, { assignmentId: row.id, dinas: clinic, period, state, at });
  };
  await rated('Tepat setahun', 'SEALED', '2026-11-15T03:00:00Z');
  await rated('Lewat setahun', 'SUBMITTED', '2026-11-16T03:00:00Z');
  // 18:30 UTC on the 20th is the 21st in Jakarta.
  await rated('Batas lima', 'DRAFT', '2026-11-20T18:30:00Z');
  await server.app.worker.settle();
});

type Explained = ExplainedFigureQuery['figure'];
type Board = NonNullable<BoardFiguresQuery['board']>;

const findFigure = async (key: FigureKey, subjectId: string): Promise<Explained> =>
  (await as(leader).ask(ExplainedFigureDocument, { key, subjectId, periodId: period.node })).figure;
const explain = async (key: FigureKey, subjectId: string): Promise<NonNullable<Explained>> => {
  const figure = await findFigure(key, subjectId);
  if (!figure) throw new Error(`${key} of ${subjectId} is not there to be explained`);
  return figure;
};
const boardOf = async (asOf?: string, periodId = period.node): Promise<Board> =>
  (await as(leader).ask(BoardFiguresDocument, { instansiId: world.instansi.node, periodId, asOf })).board!;

const CLINIC: EveryFigureFragment = {
  positions: 6,
  need: 9,
  filled: 7,
  vacantPositions: 2,
  gap: 4,
  gapShare: 4 / 9,
  surplus: 2,
  surplusPositions: 2,
  actingHeads: 1,
  vacantHeads: 1,
  retiringByNextYear: 1,
  retiringWithin5Years: 3,
  headsHeldTwice: 0,
  retiredHolders: 1,
  evaluation: {
    expected: 7,
    notStarted: 4,
    draft: 1,
    submitted: 1,
    sealed: 1,
    overdue: 6,
    progressShare: 1 / 7,
    predikat: { sangatBaik: 0, baik: 1, butuhPerbaikan: 0, kurang: 0, sangatKurang: 0 },
  },
};
const OTHER: EveryFigureFragment = {
  positions: 1,
  need: 2,
  filled: 1,
  vacantPositions: 0,
  gap: 1,
  gapShare: 0.5,
  surplus: 0,
  surplusPositions: 0,
  actingHeads: 0,
  vacantHeads: 0,
  retiringByNextYear: 0,
  retiringWithin5Years: 0,
  headsHeldTwice: 0,
  retiredHolders: 0,
  evaluation: {
    expected: 1,
    notStarted: 0,
    draft: 0,
    submitted: 0,
    sealed: 1,
    overdue: 0,
    progressShare: 1,
    predikat: { sangatBaik: 1, baik: 0, butuhPerbaikan: 0, kurang: 0, sangatKurang: 0 },
  },
};

describe('the figures of a small government', () => {
  it('are what one counts by hand, on the stored board and counted anew alike', async () => {
    const board = await boardOf();
    expect(board.rows.nodes.map((row) => row.figures)).toEqual([CLINIC, OTHER]);
    expect((await boardOf('2026-11-22')).rows.nodes.map((row) => row.figures.need)).toEqual([9, 2]);
    const { node } = await as(leader).ask(DinasFiguresDocument, { id: clinic.node, periodId: period.node });
    expect(member('Dinas', node).figures).toEqual(CLINIC);
  });

  it('never net a surplus into a gap, in no sum', async () => {
    const { total } = await boardOf();
    expect(total).toMatchObject({ need: 11, filled: 8, gap: 5, surplus: 2, gapShare: 5 / 11 });
    expect(total.gap - total.surplus).toBe(total.need - total.filled);
  });

  it('roll up along the tree of units', async () => {
    const { node } = await as(leader).ask(FiguresAlongTheTreeDocument, { id: clinic.node });
    const need = member('Dinas', node).unitFigures.nodes.map(({ unit, depth, figures }) => [unit.name, depth, figures.need, figures.filled, figures.gap]);
    expect(need).toEqual([
      ['Kesehatan', 0, 9, 7, 4],
      ['Bidang', 1, 7, 4, 3],
      ['Seksi', 2, 6, 4, 2],
    ]);
    expect((await explain('GAP', field.node)).value).toBe(3);
    expect((await explain('NEED', field.node)).counted.nodes.map((row) => row.position!.title).sort()).toEqual(['Kepala Bidang', 'Kepala Seksi', 'Perawat']);
  });

  it('of a past day are those of that day, states and deadlines included', async () => {
    const before = (await boardOf('2026-10-31')).rows.nodes.map((row) => row.figures);
    expect(before[0]).toMatchObject({ positions: 7, need: 18, filled: 8, evaluation: { expected: 7, notStarted: 7, overdue: 0 } });
    expect(before[1]).toMatchObject({ filled: 0, evaluation: { expected: 1, sealed: 0, notStarted: 1 } });
    const onTheDay = (await boardOf('2026-11-20')).rows.nodes[0]!.figures;
    expect(onTheDay.evaluation).toMatchObject({ draft: 0, notStarted: 5, submitted: 1, sealed: 1, overdue: 0 });
  });

  it('count nobody as overdue on the last day of the deadline', async () => {
    expect((await boardOf(undefined, past.node)).total.evaluation).toMatchObject({ expected: 8, notStarted: 8, overdue: 0 });
    expect((await boardOf('2026-11-22', past.node)).total.evaluation).toMatchObject({ overdue: 8 });
  });

  it('expect somebody who moved once, in the dinas of the last position held', async () => {
    expect((await boardOf(undefined, past.node)).rows.nodes.map((row) => row.figures.evaluation!.expected)).toEqual([8, 0]);
    expect((await boardOf()).rows.nodes.map((row) => row.figures.evaluation!.expected)).toEqual([7, 1]);
  });

  it('have no share where there is nothing to be a share of', async () => {
    const empty = await world.dinas('Kosong');
    await server.app.worker.settle();
    const row = (await boardOf()).rows.nodes.find((one) => one.name === 'Kosong')!.figures;
    expect(row).toMatchObject({ need: 0, gap: 0, gapShare: null, evaluation: { expected: 0, progressShare: null } });
    expect((await explain('GAP_SHARE', empty.node)).value).toBeNull();
    await world.system.query('delete from stored_figures where dinas_id = $1', [empty.id]);
    await world.system.query('delete from unit where dinas_id = $1', [empty.id]);
    await world.system.query('delete from dinas where id = $1', [empty.id]);
    await server.app.worker.settle();
  });
});

describe('every figure', () => {
  it('explains itself: the counted rows add up to the value, and with those left out they are all rows there are', async () => {
    const { figureDefinitions } = await as(leader).ask(FigureDefinitionsDocument);
    expect(figureDefinitions!.length).toBeGreaterThanOrEqual(24);
    const board = await boardOf();
    for (const { key, unit, definition, formula, source } of figureDefinitions!) {
      expect([definition, formula, source].every((text) => text.length > 0)).toBe(true);
      for (const [subject, rows] of [
        [clinic.node, { POSITIONS: 7, PEOPLE: 8, EVALUATIONS: 7 }],
        [other.node, { POSITIONS: 1, PEOPLE: 1, EVALUATIONS: 1 }],
      ] as const) {
        const figure = await explain(key, subject);
        const sum = figure.counted.nodes.reduce((total, row) => total + row.amount, 0);
        if (unit === 'SHARE') {
          expect(figure.parts).toHaveLength(2);
          expect(sum, key).toBe(figure.parts[0]!.value);
          expect(figure.value).toBeCloseTo(figure.parts[0]!.value / figure.parts[1]!.value);
        } else expect(sum, `${key} of ${subject}`).toBe(figure.value);
        const isAboutPositions = figure.counted.nodes.concat(figure.leftOut.nodes).every((row) => row.employee === null);
        const all = isAboutPositions ? rows.POSITIONS : key.startsWith('RETIR') ? rows.PEOPLE : rows.EVALUATIONS;
        expect(figure.counted.totalCount + figure.leftOut.totalCount, `${key} of ${subject}`).toBe(all);
        expect(figure.counted.nodes.every((row) => row.reason === null && row.amount > 0)).toBe(true);
        expect(
          figure.leftOut.nodes.every((row) => row.reason !== null && row.amount === 0),
          `${key} leaves rows out for a reason`,
        ).toBe(true);
      }
    }
    expect((await explain('GAP', world.instansi.node)).value).toBe(board.total.gap);
  });

  it('takes a position without a need for neither short nor over-filled, and says how many there are', async () => {
    const place = await world.dinas('Dinas Tanpa Kebutuhan');
    const post = await world.position(place, 'Belum Dihitung', { need: null });
    await world.assign(await world.employee('Penghuni'), post);
    await server.app.worker.settle();
    const value = async (key: FigureKey): Promise<number | null> => (await explain(key, place.node)).value;
    expect([await value('POSITIONS'), await value('FILLED'), await value('NEED_NOT_SET')]).toEqual([1, 1, 1]);
    expect([await value('NEED'), await value('GAP'), await value('SURPLUS'), await value('SURPLUS_POSITIONS'), await value('VACANT_POSITIONS')]).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect((await explain('SURPLUS', place.node)).leftOut.nodes.map(({ reason }) => reason)).toEqual(['NO_NEED_SET']);
  });

  it('says where a second holder of a head position, or one past retirement, has most likely not been ended', async () => {
    const place = await world.dinas('Dinas Rangkap');
    const head = await world.position(place, 'Kepala Dinas', { isHead: true });
    await world.assign(await world.employee('Pejabat Lama'), head);
    await world.assign(await world.employee('Pejabat Baru'), head);
    const staff = await world.position(place, 'Pengelola');
    await world.assign(await world.employee('Purnatugas', { birthDate: '1960-02-01' }), staff);
    await server.app.worker.settle();
    const twice = await explain('HEADS_HELD_TWICE', place.node);
    expect([twice.value, twice.counted.nodes.map(({ position }) => position!.title)]).toEqual([1, ['Kepala Dinas']]);
    expect(twice.leftOut.nodes.map(({ position, reason }) => [position!.title, reason])).toEqual([['Pengelola', 'NOT_A_HEAD']]);
    const retired = await explain('RETIRED_HOLDERS', place.node);
    expect([retired.value, retired.counted.nodes.map(({ employee }) => employee!.name)]).toEqual([1, ['Purnatugas']]);
    expect(new Set(retired.leftOut.nodes.map(({ reason }) => reason))).toEqual(new Set(['NOT_RETIRED']));
  });

  it('gives the right reason for every row that it leaves out', async () => {
    const reasons = async (key: FigureKey): Promise<Record<string, string | null>> =>
      Object.fromEntries((await explain(key, clinic.node)).leftOut.nodes.map((row) => [row.employee?.name ?? row.position!.title, row.reason]));
    expect(await reasons('GAP')).toEqual({ Dihapus: 'POSITION_NOT_VALID', Sopir: 'NEED_MET', Arsiparis: 'NEED_MET', 'Kepala Seksi': 'NEED_MET' });
    expect(await reasons('NEED')).toEqual({ Dihapus: 'POSITION_NOT_VALID', Arsiparis: 'NOBODY_NEEDED' });
    expect(await reasons('ACTING_HEADS')).toEqual({
      Dihapus: 'POSITION_NOT_VALID',
      Kepala: 'HEAD_HAS_NO_HOLDER',
      'Kepala Seksi': 'HEAD_HAS_DEFINITIVE_HOLDER',
      Perawat: 'NOT_A_HEAD',
      Sopir: 'NOT_A_HEAD',
      Arsiparis: 'NOT_A_HEAD',
    });
    expect(await reasons('RETIRING_BY_NEXT_YEAR')).toEqual({
      'Sudah pensiun': 'ALREADY_RETIRED',
      'Lewat setahun': 'RETIRES_LATER',
      'Batas lima': 'RETIRES_LATER',
      'Lewat lima': 'RETIRES_LATER',
      'Tanpa kebutuhan': 'RETIRES_LATER',
      'Pelaksana Tugas': expect.stringMatching(/RETIRES_LATER|ACTING_ASSIGNMENT/) as string,
    });
    expect(await reasons('PREDIKAT_BAIK')).toMatchObject({ 'Lewat setahun': 'NOT_RATED', 'Pelaksana Tugas': 'NOT_RATED' });
    expect((await explain('RETIRING_WITHIN_5_YEARS', clinic.node)).counted.nodes.map((row) => [row.employee!.name, row.detail])).toEqual([
      ['Tepat setahun', '2027'],
      ['Lewat setahun', '2028'],
      ['Batas lima', '2031'],
    ]);
  });

  it('of an evaluation needs a period, and a subject that is there for the viewer', async () => {
    expect(await as(leader).codeOf(ExplainedFigureDocument, { key: 'SEALED', subjectId: clinic.node })).toBe('BAD_INPUT');
    expect(await as(leader).codeOf(ExplainedFigureDocument, { key: 'NEED', subjectId: period.node })).toBe('BAD_INPUT');
    expect(await as(leader).codeOf(ExplainedFigureDocument, { key: 'NEED', subjectId: 'dinas_00000000-0000-7000-8000-000000000000' })).toBe('BAD_INPUT');
  });

  it('is the same for the head of the dinas somebody moved to as on the stored board', async () => {
    const head = await world.account('head', { role: 'DINAS_HEAD', on: other });
    const { figure } = await as(head).ask(ExplainedFigureDocument, { key: 'SEALED', subjectId: other.node, periodId: period.node });
    expect(figure).toMatchObject({ value: 1, counted: { totalCount: 1 } });
  });
});

describe('the list of unfinished evaluations', () => {
  it('says nothing about the evaluation of a superior to those below', async () => {
    const place = await world.dinas('Bawah');
    const top = await world.position(place, 'Atasan', { isHead: true });
    const boss = await world.employee('Atasan', { in: top });
    const me = await world.employee('Saya', { in: await world.position(place, 'Bawahan', { superior: top }) });
    const actor = await world.account('me', { employee: me });
    const { node } = await as(actor).ask(UnfinishedEvaluationsDocument, { id: place.node, periodId: period.node });
    const { unfinishedEvaluations } = member('Dinas', node);
    expect(unfinishedEvaluations?.nodes.map((row) => row.employee.id)).toEqual([me.node]);
    expect(unfinishedEvaluations?.totalCount).toBe(1);
    expect(boss.node).not.toBe(me.node);
  });
});
