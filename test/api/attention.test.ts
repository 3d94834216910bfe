import {
  AttentionOfDocument,
  AttentionRowsOfDocument,
  ExplainedFigureDocument,
  type AttentionMatter,
  type AttentionRowsOfQuery,
  type FigureKey,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PeriodRef, PositionRef, UnitRef } from '@selaras/server/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';
import { statementsOf } from '../testkit/statements.ts';

// 08:00 in Jakarta.
const NOW = new Date('2026-11-21T01:00:00Z');

const { server, as, world, newWorld } = await useWorld({ clock: () => NOW });

let clinic: DinasRef;
let social: DinasRef;
let field: UnitRef;
let chief: PositionRef;
let fieldHead: PositionRef;
let fieldChief: PositionRef;
let nurse: PositionRef;
let driver: PositionRef;
let period: PeriodRef;
const people: Record<string, EmployeeRef> = {};
const held: Record<string, string> = {};
let hr: Actor;
let ofClinic: Actor;
let leader: Actor;
let ofOther: Actor;

const enter = async (name: string, birthDate = '1985-06-15'): Promise<EmployeeRef> => (people[name] = await world.employee(name, { birthDate }));

beforeAll(async () => {
  clinic = await world.dinas('Kesehatan');
  social = await world.dinas('Sosial');
  period = await world.period('Triwulan IV 2026', { deadline: '2026-12-01', state: 'OPEN' });
  field = await world.unit(clinic, 'Bidang');
  chief = await world.position(clinic, 'Kepala', { isHead: true, retirementAge: 60 });
  fieldHead = await world.position(clinic, 'Kepala Bidang', { isHead: true, unit: field, superior: chief });
  nurse = await world.position(clinic, 'Perawat', { need: null, unit: field, superior: fieldHead });
  fieldChief = await world.position(social, 'Kepala', { isHead: true, need: 0 });
  driver = await world.position(social, 'Sopir', { need: 1 });
  // Held twice since 2025; the post of the field is empty since June, but for who acts in the other dinas.
  held.first = await world.assign(await enter('Kepala lama'), chief, { from: '2022-01-01' });
  held.second = await world.assign(await enter('Kepala baru'), chief, { from: '2025-03-01' });
  held.gone = await world.assign(await enter('Kabid lama'), fieldHead, { from: '2022-01-01', to: '2026-05-31' });
  // The first retires in an earlier year, the second on the first of November, the third in December.
  held.retired = await world.assign(await enter('Pensiun dulu', '1967-05-10'), nurse);
  held.retiring = await world.assign(await enter('Pensiun bulan ini', '1968-10-20'), nurse);
  held.soon = await world.assign(await enter('Pensiun bulan depan', '1968-11-20'), nurse);
  // Acting for more than six months in two appointments that follow each other, and for a short time after a break.
  const acting = await enter('Pelaksana tugas');
  held.own = await world.assign(acting, driver);
  await world.assign(acting, fieldChief, { kind: 'PLT', from: '2026-03-01', to: '2026-08-31' });
  held.long = await world.assign(acting, fieldChief, { kind: 'PLT', from: '2026-09-01', to: '2027-02-28' });
  const other = await enter('Pelaksana lain');
  held.other = await world.assign(other, driver);
  await world.assign(other, fieldChief, { kind: 'PLT', from: '2025-03-01', to: '2025-08-31' });
  held.short = await world.assign(other, fieldChief, { kind: 'PLT', from: '2026-10-01' });
  await enter('Belum pernah');
  hr = await world.account('hr', { role: 'HR' });
  ofClinic = await world.account('hr-clinic', { role: 'HR', on: clinic });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  ofOther = await (await newWorld()).account('hr-elsewhere', { role: 'HR' });
});

const counts = async (actor: Actor, dinas?: DinasRef, asOf?: string): Promise<Record<string, number>> => {
  const { attention } = await as(actor).ask(AttentionOfDocument, { instansiId: world.instansi.node, dinasId: dinas?.node ?? null, asOf: asOf ?? null });
  return Object.fromEntries(attention!.matters.filter(({ count }) => count > 0).map(({ matter, count }) => [matter, count]));
};
type Rows = NonNullable<AttentionRowsOfQuery['attention']>['rows'];
const rows = async (
  matter: AttentionMatter,
  actor = hr,
  more: { dinasId?: string; first?: number; after?: string | null; asOf?: string } = {},
): Promise<Rows> => (await as(actor).ask(AttentionRowsOfDocument, { instansiId: world.instansi.node, matter, ...more })).attention!.rows;
const told = async (matter: AttentionMatter, actor = hr): Promise<(string | null)[][]> =>
  (await rows(matter, actor)).nodes.map(({ since, node }) => [since, node?.id ?? null]);
const appointment = (name: string): string => `assignment_${held[name]!}`;

describe('what wants attention', () => {
  it('is counted by matter, of the whole government for its HR', async () => {
    expect(await counts(hr)).toEqual({
      RETIRED_HOLDERS: 1,
      RETIRED_THIS_YEAR: 1,
      HEADS_HELD_TWICE: 1,
      VACANT_HEADS: 1,
      ACTING_TOO_LONG: 1,
      PEOPLE_WITHOUT_POSITION: 2,
      SUPERIOR_MISSING: 1,
      NEED_NOT_SET: 1,
      EVALUATIONS_NOT_BEGUN: 2,
    });
  });

  it('names the rows of each matter with the day since when it is so', async () => {
    expect(await told('RETIRED_HOLDERS')).toEqual([['2025-06-01', appointment('retired')]]);
    expect(await told('RETIRED_THIS_YEAR')).toEqual([['2026-11-01', appointment('retiring')]]);
    expect(await told('HEADS_HELD_TWICE')).toEqual([['2025-03-01', chief.node]]);
    expect(await told('VACANT_HEADS')).toEqual([['2026-06-01', fieldHead.node]]);
    expect(await told('ACTING_TOO_LONG')).toEqual([['2026-03-01', appointment('long')]]);
    expect(await told('PEOPLE_WITHOUT_POSITION')).toEqual([
      ['2026-06-01', people['Kabid lama']!.node],
      [expect.any(String), people['Belum pernah']!.node],
    ]);
    expect((await told('SUPERIOR_MISSING')).map(([, id]) => id)).toEqual([driver.node]);
    expect((await told('NEED_NOT_SET')).map(([, id]) => id)).toEqual([nurse.node]);
  });

  it('tells of evaluations that nobody has begun when the deadline is near, with how many in which dinas', async () => {
    const { nodes } = await rows('EVALUATIONS_NOT_BEGUN');
    expect(nodes.map(({ node, since }) => [node?.id, since])).toEqual([
      [period.node, '2026-11-17'],
      [period.node, '2026-11-17'],
    ]);
    expect(Object.fromEntries(nodes.map(({ dinas, amount }) => [dinas!.id, amount]))).toEqual({ [clinic.node]: 5, [social.node]: 2 });
    expect(await counts(hr, undefined, '2026-11-16')).not.toHaveProperty('EVALUATIONS_NOT_BEGUN');
  });

  it('is shown for another day', async () => {
    expect(await counts(hr, undefined, '2025-02-28')).not.toHaveProperty('HEADS_HELD_TWICE');
    expect(await counts(hr, undefined, '2026-05-31')).not.toHaveProperty('VACANT_HEADS');
    expect(await counts(hr, undefined, '2026-08-31')).not.toHaveProperty('ACTING_TOO_LONG');
    expect(await counts(hr, undefined, '2026-09-01')).toMatchObject({ ACTING_TOO_LONG: 1 });
  });

  it('agrees, matter by matter, with its list and with the figure that counts the same', async () => {
    const { attention } = await as(hr).ask(AttentionOfDocument, { instansiId: world.instansi.node });
    const matters = attention!.matters;
    expect(matters.map(({ severity }) => severity)).toEqual(
      matters.map(({ severity }) => severity).toSorted((a, b) => ['WRONG', 'DUE', 'INCOMPLETE'].indexOf(a) - ['WRONG', 'DUE', 'INCOMPLETE'].indexOf(b)),
    );
    for (const { matter, count, formula, source, definition, remedy } of matters) {
      const { totalCount, nodes } = await rows(matter);
      expect([matter, totalCount, nodes.length]).toEqual([matter, count, count]);
      for (const node of nodes) expect(node.since <= '2026-11-21', matter).toBe(true);
      for (const text of [formula, source, definition, remedy]) expect(text, matter).toMatch(/\S/);
    }
    const counted = matters.filter(({ figure }) => figure !== null);
    expect(counted.map(({ figure }) => String(figure)).toSorted()).toEqual(['HEADS_HELD_TWICE', 'NEED_NOT_SET', 'RETIRED_HOLDERS', 'VACANT_HEADS']);
    for (const { figure, count } of counted) {
      const values = await Promise.all(
        [clinic, social].map(async (dinas) => (await as(hr).ask(ExplainedFigureDocument, { key: figure as FigureKey, subjectId: dinas.node })).figure!.value),
      );
      expect([figure, values.reduce((sum, value) => sum! + value!, 0)]).toEqual([figure, count]);
    }
  });

  it('is read page by page, each row once', async () => {
    const first = await rows('PEOPLE_WITHOUT_POSITION', hr, { first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const next = await rows('PEOPLE_WITHOUT_POSITION', hr, { first: 1, after: first.pageInfo.endCursor ?? null });
    expect([...first.nodes, ...next.nodes].map(({ node }) => node?.id)).toEqual([people['Kabid lama']!.node, people['Belum pernah']!.node]);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });
});

describe('who is told', () => {
  it('HR of a dinas of theirs, whether they ask of it or of the government', async () => {
    const ofTheirs = {
      RETIRED_HOLDERS: 1,
      RETIRED_THIS_YEAR: 1,
      HEADS_HELD_TWICE: 1,
      VACANT_HEADS: 1,
      PEOPLE_WITHOUT_POSITION: 1,
      NEED_NOT_SET: 1,
      EVALUATIONS_NOT_BEGUN: 1,
    };
    expect(await counts(ofClinic)).toEqual(ofTheirs);
    expect(await counts(ofClinic, clinic)).toEqual(ofTheirs);
    expect(await counts(hr, clinic)).toEqual(ofTheirs);
  });

  it('nobody of a person who works in a dinas that they do not see', async () => {
    const mover = await world.employee('Pindah dinas');
    await world.assign(mover, nurse, { from: '2022-01-01', to: '2026-09-30' });
    await world.assign(mover, driver, { from: '2026-10-01' });
    expect(await told('PEOPLE_WITHOUT_POSITION', ofClinic)).toEqual([['2026-06-01', people['Kabid lama']!.node]]);
    await world.system.query('delete from assignment where employee_id = $1', [mover.id]);
    await world.system.query('delete from employee where id = $1', [mover.id]);
  });

  it('no others: who is HR of another dinas, of another government or of none is refused', async () => {
    const codeOf = (actor: Actor, dinas?: DinasRef): Promise<string | undefined> =>
      as(actor).codeOf(AttentionOfDocument, { instansiId: world.instansi.node, dinasId: dinas?.node ?? null });
    expect(await codeOf(leader)).toBe('FORBIDDEN');
    expect(await codeOf(ofClinic, social)).toBe('FORBIDDEN');
    expect(await codeOf(ofOther)).toBe('BAD_INPUT');
    expect(await codeOf(ofOther, clinic)).toBe('BAD_INPUT');
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Disabled?: boolean;
  readonly Plans?: readonly PlanNode[];
}
const readWhole = ({ Plans = [], ...node }: PlanNode): string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node.Disabled ? [node['Relation Name']!] : []),
  ...Plans.flatMap(readWhole),
];

it('reads no table whole for the matters of one dinas', async () => {
  const statements = await statementsOf(server, () => as(hr).ask(AttentionOfDocument, { instansiId: world.instansi.node, dinasId: clinic.node }));
  const counting = statements.filter((text) => text.includes('count(*) filter'));
  expect(counting).toHaveLength(1);
  const connection = await world.system.connect();
  try {
    await connection.query('set enable_seqscan = off');
    for (const text of statements) {
      const { rows: plans } = await connection.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (generic_plan, format json) ${text}`);
      expect(readWhole(plans[0]!['QUERY PLAN'][0].Plan), text).toEqual([]);
    }
  } finally {
    await connection.query('reset enable_seqscan');
    connection.release();
  }
});
