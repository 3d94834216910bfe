import {
  ActsOfInstansiDocument,
  ChangeEducationDocument,
  ChangeGolonganDocument,
  ChangeStatusDocument,
  CorrectEmployeeDocument,
  GolonganOfDayDocument,
  RecordOnDaysDocument,
  UndoActDocument,
  type ActKind,
  type ChangeGolonganInput,
  type ChangeGolonganMutation,
  type ChangeStatusInput,
  type ChangeStatusMutation,
  type RecordOnDaysQuery,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let person: EmployeeRef;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  person = await world.employee('Ani', { in: await world.position(dinas, 'Perawat'), from: '2020-01-01' });
  hr = await world.account('hr', { role: 'HR' });
});

const rows = async (sql: string, values: unknown[] = []): Promise<unknown[]> =>
  (await server.app.services.system.query({ text: sql, values, rowMode: 'array' })).rows;
const read = async (): Promise<{ employeeId: string; version: number }> => ({ employeeId: person.node, version: await versionOf(as(hr), person.node) });
const today = (): string => server.app.services.calendar.today(world.instansi.id, new Date());
const tomorrow = (): string => new Date(Date.parse(today()) + 86_400_000).toISOString().slice(0, 10);

type Told = Extract<RecordOnDaysQuery['node'], { __typename: 'Employee' }>;
const recordOn = async (one: string, another = one): Promise<Told> =>
  member('Employee', (await as(hr).ask(RecordOnDaysDocument, { id: person.node, one, another })).node);
const history = async (): Promise<unknown[]> =>
  (await recordOn('2026-01-01')).recordHistory.map(({ status, golongan, educationLevel, validFrom, validTo }) => [
    status ?? golongan ?? educationLevel,
    validFrom,
    validTo,
  ]);
const takeBack = async (actKind: ActKind = 'CHANGE_GOLONGAN'): Promise<void> => {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: { actKind: { eq: actKind } } });
  member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: member('Instansi', node).acts.nodes[0]!.id } })).undoAct);
};

const promote = async (
  golongan: string,
  since: string,
  more: Partial<ChangeGolonganInput> = {},
  actor = hr,
): Promise<ChangeGolonganMutation['changeGolongan']> =>
  (await as(actor).ask(ChangeGolonganDocument, { input: { ...(await read()), golongan, since, ...more } })).changeGolongan;

describe('another golongan', () => {
  it('holds from its day on: the record says it today, and what it said before of every day before', async () => {
    const { employee } = member('EmployeeSaved', await promote('Penata Muda Tk. I', '2020-04-01', { decreeNumber: 'SK/77' }));
    expect(employee).toMatchObject({ golongan: 'III/b', version: 2 });
    expect(employee.recordHistory).toMatchObject([
      { fact: 'GOLONGAN', golongan: 'III/b', validFrom: '2020-04-01', validTo: null, decreeNumber: 'SK/77' },
      { fact: 'GOLONGAN', golongan: 'III/a', validFrom: null, validTo: '2020-03-31', decreeNumber: null },
    ]);
    const { one, another } = await recordOn('2020-03-31', '2020-04-01');
    expect([one.golongan, one.pangkat, another.golongan]).toEqual(['III/a', 'Penata Muda', 'III/b']);
  });

  it('between two that are on record leaves today’s as it is, and still has to be read anew', async () => {
    await promote('III/d', '2024-04-01');
    member('EmployeeSaved', await promote('III/b', '2020-04-01'));
    expect(await history()).toEqual([
      ['III/d', '2024-04-01', null],
      ['III/b', '2020-04-01', '2024-03-31'],
      ['III/a', null, '2020-03-31'],
    ]);
    expect(await rows('select golongan, version from employee where id = $1', [person.id])).toEqual([['III/d', 3]]);
    // Stated once more for its day it is put right.
    await promote('III/c', '2020-04-01');
    expect((await history())[1]).toEqual(['III/c', '2020-04-01', '2024-03-31']);
  });

  it('between two that are on record is kept once, when several who read the same say something of it at one moment', async () => {
    await promote('III/d', '2024-04-01');
    const asRead = await read();
    const said = ['III/a', 'III/b', 'III/c', 'IV/a', 'IV/b'].map((golongan, turn) => promote(golongan, `2020-04-0${turn + 1}`, asRead));
    const answers = (await Promise.all(said)).map(({ __typename }) => __typename);
    expect(answers.filter((one) => one === 'EmployeeSaved')).toHaveLength(1);
    expect(await rows('select version from employee where id = $1', [person.id])).toEqual([[asRead.version + 1]]);
  });

  it('is shown before it is done, with a warning of a step of more than one and of one that goes down', async () => {
    const warned = async (golongan: string): Promise<string[]> =>
      member('ActPreview', await promote(golongan, '2020-04-01', { preview: true })).warnings.map(({ fact }) => fact);
    expect([await warned('III/b'), await warned('IV/a'), await warned('II/d')]).toEqual([[], ['GOLONGAN_SKIPS'], ['GOLONGAN_GOES_DOWN']]);
    expect(await history()).toEqual([]);
  });

  it('is taken back with its history', async () => {
    await promote('III/b', '2020-04-01');
    await takeBack();
    expect(await history()).toEqual([]);
    expect(await rows('select golongan from employee where id = $1', [person.id])).toEqual([['III/a']]);
  });

  it('is refused for a day to come, one after the service, what is on record already, what is none, and where somebody was faster', async () => {
    expect((await promote('III/b', tomorrow())).__typename).toBe('ChangeStillToCome');
    expect((await promote('III/a', '2020-04-01')).__typename).toBe('NothingToCorrect');
    expect((await promote('IX', '2020-04-01')).__typename).toBe('GolonganNotOfStatus');
    expect((await promote('III/b', '2020-04-01', { version: 100 })).__typename).toBe('EmployeeChanged');
    expect(await as(hr).codeOf(ChangeGolonganDocument, { input: { ...(await read()), golongan: 'III/b', since: '1950-01-01' } })).toBe('BAD_INPUT');
    expect((await promote('III/b', today())).__typename).toBe('EmployeeSaved');
    await rows(`update employee set last_day = '2021-01-31', end_reason = 'RETIREMENT' where id = $1`, [person.id]);
    expect((await promote('III/c', '2021-02-01')).__typename).toBe('EmploymentOver');
    expect((await promote('III/c', '2021-01-31')).__typename).toBe('EmployeeSaved');
  });

  it('belongs to HR of the government, and of the dinas where the person holds a position', async () => {
    const [ofDinas, ofOther, leader] = [
      await world.account('hr-dinas', { role: 'HR', on: dinas }),
      await world.account('hr-other', { role: 'HR', on: await world.dinas('Dinas Sosial') }),
      await world.account('leader', { role: 'LEADERSHIP' }),
    ];
    expect((await promote('III/b', '2020-04-01', {}, ofDinas)).__typename).toBe('EmployeeSaved');
    const input = { ...(await read()), golongan: 'III/c', since: '2024-04-01' };
    expect(await as(ofOther).codeOf(ChangeGolonganDocument, { input })).toBe('NOT_FOUND');
    expect(await as(leader).codeOf(ChangeGolonganDocument, { input })).toBe('FORBIDDEN');
  });
});

describe('another status', () => {
  const change = async (status: ChangeStatusInput['status'], since: string, golongan?: string): Promise<ChangeStatusMutation['changeStatus']> =>
    (await as(hr).ask(ChangeStatusDocument, { input: { ...(await read()), status, since, ...(golongan ? { golongan } : {}) } })).changeStatus;
  const is = (status: string, golongan: string): Promise<unknown[]> =>
    rows('update employee set status = $2, golongan = $3 where id = $1', [person.id, status, golongan]).then(() =>
      rows('delete from employee_fact where employee_id = $1', [person.id]),
    );

  it('of a CPNS who becomes PNS leaves the golongan', async () => {
    await is('CPNS', 'III/a');
    expect(member('EmployeeSaved', await change('PNS', '2021-03-01')).employee).toMatchObject({ status: 'PNS', golongan: 'III/a' });
    expect(await history()).toEqual([
      ['PNS', '2021-03-01', null],
      ['CPNS', null, '2021-02-28'],
    ]);
  });

  it('of a PPPK brings the golongan of the new one along, without which it is refused', async () => {
    await is('PPPK', 'IX');
    expect((await change('PNS', '2024-03-01')).__typename).toBe('GolonganNotOfStatus');
    member('EmployeeSaved', await change('PNS', '2024-03-01', 'III/a'));
    const { one, another } = await recordOn('2024-02-29', '2024-03-01');
    expect([one.status, one.golongan, another.status, another.golongan]).toEqual(['PPPK', 'IX', 'PNS', 'III/a']);
    // Of an earlier day golongan are those of the status of that day.
    expect((await promote('III/b', '2023-01-01')).__typename).toBe('GolonganNotOfStatus');
    expect((await promote('VII', '2022-01-01')).__typename).toBe('EmployeeSaved');
    await takeBack();
    await takeBack('CHANGE_STATUS');
    expect([await history(), await rows('select status, golongan from employee where id = $1', [person.id])]).toEqual([[], [['PPPK', 'IX']]]);
  });

  it('is refused where nobody changes so, and before another that is on record', async () => {
    expect((await change('CPNS', '2021-03-01')).__typename).toBe('StatusChangeNotLawful');
    expect((await change('PPPK', '2021-03-01', 'IX')).__typename).toBe('StatusChangeNotLawful');
    expect((await change('PNS', '2021-03-01')).__typename).toBe('NothingToCorrect');
    await is('PPPK', 'IX');
    await change('CPNS', '2024-03-01', 'III/a');
    expect(member('LaterChangeOnRecord', await change('PNS', '2022-03-01', 'III/a')).since).toBe('2024-03-01');
  });
});

describe('another education', () => {
  it('is kept with the one before, level and field', async () => {
    const input = { ...(await read()), educationLevel: 'S2', educationField: 'Keperawatan', since: '2023-08-01' } as const;
    const { employee } = member('EmployeeSaved', (await as(hr).ask(ChangeEducationDocument, { input })).changeEducation);
    expect(employee).toMatchObject({ educationLevel: 'S2', educationField: 'Keperawatan' });
    const { one, another } = await recordOn('2023-07-31', '2023-08-01');
    expect([one.educationLevel, another.educationLevel, another.educationField]).toEqual(['S1', 'S2', 'Keperawatan']);
  });
});

describe('the days of what the record says', () => {
  it('are not moved by a correction: it was never so', async () => {
    await promote('III/b', '2020-04-01');
    await as(hr).ask(CorrectEmployeeDocument, { input: { ...(await read()), golongan: 'III/c' } });
    expect(await history()).toEqual([
      ['III/c', '2020-04-01', null],
      ['III/a', null, '2020-03-31'],
    ]);
  });

  it('say by what people of an earlier day are counted, and change how many there are on none', async () => {
    const counted = async (asOf: string | null): Promise<unknown> => {
      const { headCounts } = await as(hr).ask(GolonganOfDayDocument, { asOf, dinasId: dinas.node });
      return [headCounts?.total, headCounts?.groups.map(({ values, count }) => [...values.map(({ value }) => value), count])];
    };
    await promote('III/b', '2020-04-01');
    expect([await counted('2020-03-31'), await counted('2020-04-01'), await counted(null)]).toEqual([
      [1, [['PNS', 'III/a', 1]]],
      [1, [['PNS', 'III/b', 1]]],
      [1, [['PNS', 'III/b', 1]]],
    ]);
  });
});
