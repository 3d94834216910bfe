import {
  ActsOfInstansiDocument,
  CorrectAbsenceDocument,
  EndAbsenceDocument,
  ExplainedFigureDocument,
  RateDocument,
  RecordAbsenceDocument,
  TeamOfPeriodOnDocument,
  UndoActDocument,
  type AbsenceKind,
  type CorrectAbsenceInput,
  type CorrectAbsenceMutation,
  type EndAbsenceMutation,
  type ExplainedFigureQuery,
  type RecordAbsenceInput,
  type RecordAbsenceMutation,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PeriodRef, PositionRef, World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let headPost: PositionRef;
let post: PositionRef;
let head: EmployeeRef;
let person: EmployeeRef;
let hr: Actor;
let leader: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  headPost = await world.position(dinas, 'Kepala Dinas', { isHead: true });
  post = await world.position(dinas, 'Perawat', { superior: headPost, need: 3 });
  head = await world.employee('Kepala', { in: headPost });
  person = await world.employee('Ani', { in: post });
  hr = await world.account('hr', { role: 'HR' });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
});

const rows = async (sql: string, values: unknown[] = []): Promise<unknown[]> =>
  (await server.app.services.system.query({ text: sql, values, rowMode: 'array' })).rows;

type Recorded = RecordAbsenceMutation['recordAbsence'];
const record = async (
  kind: AbsenceKind,
  validFrom: string,
  validTo: string | null = null,
  more: Partial<RecordAbsenceInput> = {},
  actor = hr,
): Promise<Recorded> => (await as(actor).ask(RecordAbsenceDocument, { input: { employeeId: person.node, kind, validFrom, validTo, ...more } })).recordAbsence;
const recorded = async (...said: Parameters<typeof record>): Promise<string> => member('AbsenceSaved', await record(...said)).absence.id;
const correct = async (absenceId: string, said: Partial<CorrectAbsenceInput>, actor = hr): Promise<CorrectAbsenceMutation['correctAbsence']> =>
  (await as(actor).ask(CorrectAbsenceDocument, { input: { absenceId, version: await versionOf(as(hr), absenceId), ...said } })).correctAbsence;
const end = async (absenceId: string, lastDay: string, version?: number): Promise<EndAbsenceMutation['endAbsence']> =>
  (await as(hr).ask(EndAbsenceDocument, { input: { absenceId, lastDay, version: version ?? (await versionOf(as(hr), absenceId)) } })).endAbsence;
const takeBack = async (): Promise<void> => {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node });
  member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: member('Instansi', node).acts.nodes[0]!.id } })).undoAct);
};

describe('an evaluation of somebody who is absent', () => {
  let period: PeriodRef;
  let superior: Actor;
  beforeEach(async () => {
    period = await world.period();
    superior = await world.account('superior', { employee: head });
  });

  type Explained = NonNullable<ExplainedFigureQuery['figure']>;
  const figure = async (key: 'EXPECTED' | 'NOT_STARTED' | 'SEALED' = 'EXPECTED', actor = hr): Promise<Explained> =>
    (await as(actor).ask(ExplainedFigureDocument, { key, subjectId: dinas.node, periodId: period.node })).figure!;
  const stored = async (): Promise<unknown> => {
    await server.app.worker.settle();
    return (await figure()).value;
  };
  const mayRate = async (): Promise<unknown> =>
    (await as(superior).ask(TeamOfPeriodOnDocument, { id: period.node })).myTeam?.members?.nodes.map(({ viewerCanRate }) => viewerCanRate);

  it.each([
    ['CUTI_BESAR', true],
    ['CUTI_SAKIT', true],
    ['CUTI_MELAHIRKAN', true],
    ['CUTI_ALASAN_PENTING', true],
    ['TUGAS_BELAJAR', true],
    ['PEMBERHENTIAN_SEMENTARA', false],
    ['CLTN', false],
    ['MPP', false],
  ] as const)('by %s for all of the period is expected: %j', async (kind, expected) => {
    await recorded(kind, '2026-09-01', '2027-02-28');
    expect([(await figure()).value, await mayRate()]).toEqual([expected ? 2 : 1, [expected]]);
    const input = { employeeId: person.node, periodId: period.node, workResult: 'SESUAI_EKSPEKTASI', behaviour: 'SESUAI_EKSPEKTASI' } as const;
    expect((await as(superior).ask(RateDocument, { input })).rateEvaluation.__typename).toBe(expected ? 'EvaluationSaved' : 'EvaluationNotExpected');
  });

  it('is expected once they were there for one day', async () => {
    const id = await recorded('PEMBERHENTIAN_SEMENTARA', '2026-10-01', '2026-12-30');
    expect([(await figure()).value, await mayRate()]).toEqual([2, [true]]);
    await correct(id, { validTo: '2026-12-31' });
    expect([(await figure()).value, await mayRate()]).toEqual([1, [false]]);
  });

  it('is not expected where one absence follows the other', async () => {
    await recorded('PEMBERHENTIAN_SEMENTARA', '2026-09-01', '2026-11-15');
    await recorded('CLTN', '2026-11-16');
    expect((await figure()).value).toBe(1);
  });

  it('is expected of those days of the period that they held the post, and where they last worked', async () => {
    const social = await world.dinas('Dinas Sosial');
    await rows(`update assignment set valid_to = '2026-11-15' where employee_id = $1`, [person.id]);
    await world.assign(person, await world.position(social, 'Perawat'), { from: '2026-11-16' });
    const inSocial = async (): Promise<unknown> =>
      (await as(hr).ask(ExplainedFigureDocument, { key: 'EXPECTED', subjectId: social.node, periodId: period.node })).figure?.value;
    expect([(await figure()).value, await inSocial()]).toEqual([1, 1]);
    await recorded('CLTN', '2026-11-16');
    expect([(await figure()).value, await inSocial()]).toEqual([2, 0]);
  });

  it('counts on no board, and again once the absence is taken back or ended', async () => {
    expect(await stored()).toBe(2);
    const id = await recorded('CLTN', '2026-09-01');
    expect(await stored()).toBe(1);
    await end(id, '2026-12-30');
    expect(await stored()).toBe(2);
    await takeBack();
    expect(await stored()).toBe(1);
    await takeBack();
    expect(await stored()).toBe(2);
  });

  it('is no longer expected, says the preview, in how many periods', async () => {
    await world.period('Tahun 2026', { kind: 'ANNUAL', from: '2026-01-01', to: '2026-12-31' });
    const told = async (from: string, to: string | null): Promise<unknown> =>
      member('ActPreview', await record('PEMBERHENTIAN_SEMENTARA', from, to, { preview: true })).warnings.map(({ fact, count }) => [fact, count]);
    expect(await told('2026-09-01', null)).toEqual([
      ['POST_IS_FREED', 1],
      ['NOT_EVALUATED', 1],
    ]);
    expect(await told('2026-01-01', null)).toEqual([
      ['POST_IS_FREED', 1],
      ['NOT_EVALUATED', 2],
    ]);
    expect(await told('2026-01-01', '2026-03-01')).toEqual([['POST_IS_FREED', 1]]);
  });

  it('is explained to HR: who is left out, and why; to others it is not there', async () => {
    await recorded('PEMBERHENTIAN_SEMENTARA', '2026-09-01');
    const told = ({ counted, leftOut }: Explained): unknown => [
      counted.nodes.map(({ employee }) => employee?.name),
      leftOut.nodes.map(({ employee, reason }) => [employee?.name, reason]),
    ];
    for (const key of ['EXPECTED', 'NOT_STARTED'] as const) {
      expect(told(await figure(key))).toEqual([['Kepala'], [['Ani', 'ABSENT_THROUGHOUT']]]);
      expect(told(await figure(key, leader))).toEqual([['Kepala'], []]);
    }
    expect((await figure('EXPECTED', leader)).value).toBe(1);
  });
});
