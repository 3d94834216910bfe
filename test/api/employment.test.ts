import {
  ActsOfInstansiDocument,
  AddEmployeeDocument,
  AssignEmployeeDocument,
  ChangeNipDocument,
  CorrectEmployeeDocument,
  EndEmploymentDocument,
  NumberInDocument,
  OfferedOfPersonDocument,
  UndoActDocument,
  type AddEmployeeInput,
  type AddEmployeeMutation,
  type ChangeNipInput,
  type ChangeNipMutation,
  type CorrectEmployeeInput,
  type CorrectEmployeeMutation,
  type EndEmploymentInput,
  type EndEmploymentMutation,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let other: DinasRef;
let post: PositionRef;
let person: EmployeeRef;
let hr: Actor;
let ofDinas: Actor;
let ofOther: Actor;
let leader: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  other = await world.dinas('Dinas Sosial');
  post = await world.position(dinas, 'Perawat', { from: '2024-01-01' });
  person = await world.employee('Ani', { in: post, from: '2025-01-01' });
  hr = await world.account('hr', { role: 'HR' });
  ofDinas = await world.account('hr-dinas', { role: 'HR', on: dinas });
  ofOther = await world.account('hr-other', { role: 'HR', on: other });
  leader = await world.account('leader', { role: 'LEADERSHIP' });
});

const rows = async (sql: string, values: unknown[] = []): Promise<unknown[]> =>
  (await server.app.services.system.query({ text: sql, values, rowMode: 'array' })).rows;
const lastAct = async (): Promise<string> => {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: null });
  return member('Instansi', node).acts.nodes[0]!.id;
};

describe('taking somebody into the record', () => {
  const NIP = '199002142015052007';
  const add = async (more: Partial<AddEmployeeInput> = {}, actor = hr): Promise<AddEmployeeMutation['addEmployee']> =>
    (await as(actor).ask(AddEmployeeDocument, { input: { instansiId: world.instansi.node, nip: NIP, name: 'Budi', ...more } })).addEmployee;

  it('reads of the number what it tells, and writes the golongan as it is written officially', async () => {
    const { employee } = member('EmployeeSaved', await add({ golongan: 'Penata Muda Tk. I (III/b)', educationLevel: 'S1' }));
    expect(employee).toMatchObject({ nip: NIP, sex: 'FEMALE', birthDate: '1990-02-14', status: 'PNS', golongan: 'III/b', educationLevel: 'S1', lastDay: null });
  });

  it('is shown before it is done, with a warning of the same person under another number', async () => {
    await rows(`update employee set name = 'BUDI', birth_date = '1990-02-14' where id = $1`, [person.id]);
    const shown = member('ActPreview', await add({ preview: true }));
    expect(shown).toMatchObject({ counts: [{ entity: 'EMPLOYEE', created: 1 }], warnings: [{ fact: 'PERSON_SEEMS_KNOWN' }] });
    expect(await rows('select count(*)::int from employee where nip = $1 and instansi_id = $2', [NIP, world.instansi.id])).toEqual([[0]]);
  });

  it('is refused for a number that is none, one that is on record, and a golongan that the status does not know', async () => {
    expect((await add({ nip: '199013142015052007' })).__typename).toBe('NipNotValid');
    expect((await add({ nip: person.nip })).__typename).toBe('EmployeeOnRecord');
    expect((await add({ golongan: 'XVII' })).__typename).toBe('GolonganNotOfStatus');
    expect((await add({ golongan: 'IX', status: 'PPPK' })).__typename).toBe('EmployeeSaved');
  });

  it('belongs to HR of the whole government', async () => {
    for (const actor of [ofDinas, leader])
      expect(await as(actor).codeOf(AddEmployeeDocument, { input: { instansiId: world.instansi.node, nip: NIP, name: 'B' } })).toBe('FORBIDDEN');
  });
});

describe('correcting what the record says of a person', () => {
  const correct = async (said: Omit<CorrectEmployeeInput, 'employeeId' | 'version'>, actor = hr): Promise<CorrectEmployeeMutation['correctEmployee']> =>
    (await as(actor).ask(CorrectEmployeeDocument, { input: { employeeId: person.node, version: await versionOf(as(actor), person.node), ...said } }))
      .correctEmployee;

  it('changes what is said, leaves the rest, and can be taken back', async () => {
    const { employee } = member('EmployeeSaved', await correct({ name: 'Ani Lestari', birthDate: '1985-06-16', golongan: '3c', reason: 'akta' }));
    expect(employee).toMatchObject({ name: 'Ani Lestari', birthDate: '1985-06-16', golongan: 'III/c', sex: 'FEMALE', educationLevel: 'S1', version: 2 });
    expect(member('EmployeeSaved', await correct({ golongan: null })).employee.golongan).toBeNull();
    member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: await lastAct() } })).undoAct);
    member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: await actBefore() } })).undoAct);
    expect(await rows('select name, golongan, birth_date::text, version from employee where id = $1', [person.id])).toEqual([
      ['Ani', 'III/a', '1985-06-15', 5],
    ]);
  });

  const actBefore = async (): Promise<string> => {
    const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: { actKind: { eq: 'CORRECT_EMPLOYEE' } } });
    return member('Instansi', node).acts.nodes.at(-1)!.id;
  };

  it('is refused where nothing differs, where the golongan is not of the status, and where somebody was faster', async () => {
    expect((await correct({ name: 'Ani' })).__typename).toBe('NothingToCorrect');
    expect((await correct({ status: 'PPPK' })).__typename).toBe('GolonganNotOfStatus');
    expect((await correct({ status: 'PPPK', golongan: 'IX' })).__typename).toBe('EmployeeSaved');
    expect((await correct({ name: 'Ani L', version: 1 } as never)).__typename).toBe('EmployeeChanged');
  });

  it('belongs to HR of the government, and of the dinas where the person holds a position', async () => {
    expect((await correct({ name: 'Ani L' }, ofDinas)).__typename).toBe('EmployeeSaved');
    const input = { employeeId: person.node, version: 2, name: 'Ani M' };
    expect(await as(ofOther).codeOf(CorrectEmployeeDocument, { input })).toBe('NOT_FOUND');
    expect(await as(leader).codeOf(CorrectEmployeeDocument, { input })).toBe('FORBIDDEN');
    const offered = await Promise.all(
      [hr, ofDinas, leader].map(async (actor) => as(actor).ask(OfferedOfPersonDocument, { id: person.node, instansi: world.instansi.node })),
    );
    expect(
      offered.map(({ node, instansi }) => [
        member('Employee', node).viewerCanManage,
        member('Employee', node).viewerCanEndEmployment,
        member('Instansi', instansi).viewerCanAddEmployees,
      ]),
    ).toEqual([
      [true, true, true],
      [true, false, false],
      [false, false, false],
    ]);
  });
});

describe('another number', () => {
  const NEW = '198506152026032011';
  const renumber = async (more: Partial<ChangeNipInput> = {}, actor = hr): Promise<ChangeNipMutation['changeNip']> =>
    (
      await as(actor).ask(ChangeNipDocument, {
        input: { employeeId: person.node, version: await versionOf(as(hr), person.node), nip: NEW, ...more },
      })
    ).changeNip;
  const numbers = (): Promise<unknown[]> =>
    rows('select e.nip, (select json_agg(n.nip order by n.valid_to) from employee_nip n where n.employee_id = e.id) from employee e where e.id = $1', [
      person.id,
    ]);

  beforeEach(() => rows(`update employee set birth_date = '1985-06-15', sex = 'FEMALE' where id = $1`, [person.id]));

  it('is given from today on, the former one is kept and still finds the person, and all of it is taken back', async () => {
    const shown = member('ActPreview', await renumber({ preview: true }));
    expect(shown).toMatchObject({ warnings: [], counts: [{ entity: 'EMPLOYEE', changed: 1 }] });
    expect(await numbers()).toEqual([[person.nip, null]]);
    const { employee } = member('EmployeeSaved', await renumber({ decreeNumber: 'BKN/12', reason: 'diangkat PNS' }));
    const today = server.app.services.calendar.today(world.instansi.id, new Date());
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    expect(employee).toMatchObject({ nip: NEW, formerNips: [{ nip: person.nip, validFrom: null, validTo: yesterday }] });
    expect((await as(hr).ask(NumberInDocument, { nip: person.nip })).employeeByNip?.id).toBe(person.node);
    member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: await lastAct() } })).undoAct);
    expect(await numbers()).toEqual([[person.nip, null]]);
  });

  it('that is changed back on the day was nobody’s: the person never had another', async () => {
    await renumber();
    member('EmployeeSaved', await renumber({ nip: person.nip }));
    expect(await numbers()).toEqual([[person.nip, null]]);
    member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: await lastAct() } })).undoAct);
    expect(await numbers()).toEqual([[NEW, [person.nip]]]);
  });

  it('is refused where it is none, where it is the present one, where somebody of the government has it, and where somebody was faster', async () => {
    const another = await world.employee('Cici', { nip: '198506152026032012' });
    expect((await renumber({ nip: '198513152026032011' })).__typename).toBe('NipNotValid');
    expect((await renumber({ nip: person.nip })).__typename).toBe('NothingToCorrect');
    expect((await renumber({ nip: another.nip })).__typename).toBe('EmployeeOnRecord');
    expect((await renumber({ nip: another.nip, preview: true })).__typename).toBe('EmployeeOnRecord');
    expect((await renumber({ version: 100 })).__typename).toBe('EmployeeChanged');
    expect(await as(hr).codeOf(ChangeNipDocument, { input: { employeeId: person.node, version: 1, nip: '19850615' } })).toBe('BAD_INPUT');
    expect(await numbers()).toEqual([[person.nip, null]]);
  });

  it('that contradicts the record, or was of somebody else, is told in the preview and not refused: courts correct dates of birth', async () => {
    const warned = async (nip: string): Promise<string[]> => member('ActPreview', await renumber({ nip, preview: true })).warnings.map(({ fact }) => fact);
    expect(await warned('198506162026031011')).toEqual(['NIP_BIRTH_DATE_DIFFERS', 'NIP_SEX_DIFFERS']);
    expect(await warned('198506152021212011')).toEqual(['STATUS_DIFFERS_FROM_NIP']);
    expect(await warned('198506152001032011')).toEqual(['NIP_STARTS_BEFORE_18']);
    const other = await world.employee('Dedi', { nip: '198506152026032013' });
    await rows(`update employee set nip = '198506152026032014' where id = $1`, [other.id]);
    expect(await warned('198506152026032013')).toEqual(['NIP_WAS_OF_ANOTHER']);
  });

  it('belongs to HR of the whole government: HR of a dinas could ask who elsewhere has a number', async () => {
    for (const actor of [ofDinas, leader])
      expect(await as(actor).codeOf(ChangeNipDocument, { input: { employeeId: person.node, version: 1, nip: NEW } })).toBe('FORBIDDEN');
    expect(await as(ofOther).codeOf(ChangeNipDocument, { input: { employeeId: person.node, version: 1, nip: NEW } })).toBe('NOT_FOUND');
    const offered = await Promise.all(
      [hr, ofDinas, leader].map(async (actor) => (await as(actor).ask(OfferedOfPersonDocument, { id: person.node, instansi: world.instansi.node })).node),
    );
    expect(offered.map((node) => member('Employee', node).viewerCanChangeNip)).toEqual([true, false, false]);
  });
});

describe('the end of a service', () => {
  const end = async (more: Partial<EndEmploymentInput> = {}, actor = hr): Promise<EndEmploymentMutation['endEmployment']> =>
    (
      await as(actor).ask(EndEmploymentDocument, {
        input: { employeeId: person.node, version: await versionOf(as(actor), person.node), lastDay: '2026-06-30', endReason: 'RETIREMENT', ...more },
      })
    ).endEmployment;

  it.each(['RETIREMENT', 'EARLY_RETIREMENT', 'DEATH', 'RESIGNATION', 'DISMISSAL', 'TRANSFER_OUT'] as const)(
    'by %s ends every appointment that runs on its last day, in the same act',
    async (endReason) => {
      await world.assign(person, await world.position(dinas, 'Kepala Seksi', { isHead: true }), { kind: 'PLT', from: '2026-01-01' });
      const { employee } = member('EmployeeSaved', await end({ endReason }));
      expect(employee).toMatchObject({ lastDay: '2026-06-30', endReason, version: 2 });
      expect(await rows('select kind, valid_to::text from assignment where employee_id = $1 order by kind', [person.id])).toEqual([
        ['DEFINITIF', '2026-06-30'],
        ['PLT', '2026-06-30'],
      ]);
    },
  );

  it('is shown with what it moves, leaves what was over as it was, and is taken back as one', async () => {
    await world.assign(person, await world.position(dinas, 'Staf'), { kind: 'PLH', from: '2024-01-01', to: '2024-12-31' });
    const shown = member('ActPreview', await end({ preview: true }));
    expect(shown.counts).toContainEqual({ entity: 'ASSIGNMENT', created: 0, changed: 0, closed: 1, removed: 0 });
    expect(shown.moves[0]!.figures).toContainEqual({ figure: 'FILLED', before: 1, after: 0 });
    member('EmployeeSaved', await end());
    member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: await lastAct() } })).undoAct);
    expect(await rows('select last_day, end_reason from employee where id = $1', [person.id])).toEqual([[null, null]]);
    expect(await rows(`select valid_to::text from assignment where employee_id = $1 order by valid_from`, [person.id])).toEqual([['2024-12-31'], [null]]);
  });

  it('is refused twice, before an appointment that is still to come, and to HR of a dinas, who does not see what it ends elsewhere', async () => {
    const there = await world.position(other, 'Penyuluh', { from: '2024-01-01' });
    const acting = `assignment_${await world.assign(person, there, { kind: 'PLT', from: '2026-09-01' })}`;
    expect(member('AppointmentToCome', await end()).toCome).toEqual({ id: acting });
    expect(
      await as(ofDinas).codeOf(EndEmploymentDocument, {
        input: { employeeId: person.node, version: 1, lastDay: '2026-10-31', endReason: 'DEATH', preview: true },
      }),
    ).toBe('FORBIDDEN');
    member('EmployeeSaved', await end({ lastDay: '2026-10-31' }));
    expect((await end({ lastDay: '2026-11-30' })).__typename).toBe('EmploymentOver');
  });

  it('lets nobody appoint the person beyond it', async () => {
    member('EmployeeSaved', await end());
    const input = { employeeId: person.node, positionId: post.node, kind: 'PLT', validFrom: '2026-05-01', decreeNumber: 'SK/1' } as const;
    expect((await as(hr).ask(AssignEmployeeDocument, { input })).assignEmployee.__typename).toBe('EmploymentOver');
    expect((await as(hr).ask(AssignEmployeeDocument, { input: { ...input, validTo: '2026-06-30' } })).assignEmployee.__typename).toBe('AssignmentSaved');
  });

  it('is told with its reason to whoever sees the date of birth, and to nobody else', async () => {
    member('EmployeeSaved', await end({ endReason: 'DISMISSAL' }));
    const seen = await Promise.all(
      [hr, leader].map(async (actor) => (await as(actor).ask(OfferedOfPersonDocument, { id: person.node, instansi: world.instansi.node })).node),
    );
    expect(seen.map((node) => [member('Employee', node).lastDay, member('Employee', node).endReason])).toEqual([
      ['2026-06-30', 'DISMISSAL'],
      [null, null],
    ]);
  });

  it('warns of a contract that ends of somebody who has none', async () => {
    expect(member('ActPreview', await end({ endReason: 'END_OF_CONTRACT', preview: true })).warnings).toEqual([{ fact: 'REASON_NOT_OF_STATUS' }]);
  });
});
