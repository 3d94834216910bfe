/** Somebody goes from one government of the installation to another: released by the one, taken by the other. */
import {
  AbsencesOfPersonDocument,
  AcceptTransferDocument,
  AddEmployeeDocument,
  AttentionRowsOfDocument,
  CorrectEmployeeDocument,
  DeclineTransferDocument,
  EndEmploymentDocument,
  FieldsOfTransfersDocument,
  ReceiversOfDocument,
  RecordAfterTransferDocument,
  ReleaseEmployeeDocument,
  ToldOfTransfersDocument,
  TransferToldDocument,
  TransfersNamedDocument,
  TransfersSeenDocument,
  WhoIsToEvaluateDocument,
  WithdrawTransferDocument,
} from '@selaras/schema/test';
import type { Actor, EmployeeRef } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { everythingTold, feedBeginning } from '../testkit/feed.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { openSide, START, transferSteps, type Side } from './transfer-steps.ts';

const served = await useServer();
const { as, newWorld } = served;

let giver: Side;
let receiver: Side;
let person: EmployeeRef;

beforeEach(async () => {
  [giver, receiver] = [await openSide(newWorld), await openSide(newWorld)];
  person = await giver.world.employee('Ani', { in: giver.post, from: '2022-01-01' });
});

const { release, released, accept, decline, withdraw, acts, undo, record, rows } = transferSteps(served, () => ({ giver, receiver, person }));

describe('a release', () => {
  it('offers the person to a government that is named, and nothing of the person changes', async () => {
    const before = await rows('select last_day, end_reason, version from employee where id = $1', [person.id]);
    const { transfer } = member('TransferSaved', await release({ reason: 'mengikuti suami' }));
    expect(transfer).toMatchObject({
      transferState: 'OFFERED',
      fullName: 'Ani',
      nip: person.nip,
      golongan: 'III/a',
      educationLevel: 'S1',
      positionTitle: 'Perawat',
      dinasName: 'Dinas Kesehatan',
      freeFrom: START,
      begins: null,
      decreeNumber: 'Persetujuan/1',
      reason: 'mengikuti suami',
      viewerCanWithdraw: true,
      viewerCanAnswer: false,
      fromEmployee: { id: person.node },
      toInstansi: null,
    });
    expect(await rows('select last_day, end_reason, version from employee where id = $1', [person.id])).toEqual(before);
    expect(await rows('select valid_to from assignment where employee_id = $1', [person.id])).toEqual([[null]]);
  });

  it('shows before it is done what would follow, and keeps nothing of that', async () => {
    await giver.world.absence(person, { from: '2026-03-01' });
    const shown = member('ActPreview', await release({ preview: true }));
    expect(shown.counts).toEqual([{ entity: 'TRANSFER', created: 1, changed: 0, closed: 0, removed: 0 }]);
    expect(shown.warnings).toMatchObject([
      { fact: 'ACCEPTED_ENDS_APPOINTMENTS', count: 1 },
      { fact: 'ACCEPTED_ENDS_ABSENCES', count: 1 },
    ]);
    expect(await rows('select 1 from transfer where employee_id = $1', [person.id])).toEqual([]);
  });

  it('is for HR of the whole government, of somebody in its service, to one other government at a time', async () => {
    const ofDinas = await giver.world.account('hr-dinas', { role: 'HR', on: giver.dinas });
    const input = { employeeId: person.node, version: 1, toInstansiCode: receiver.world.instansi.code, freeFrom: START, decreeNumber: '1' };
    expect([await as(ofDinas).codeOf(ReleaseEmployeeDocument, { input }), await as(receiver.hr).codeOf(ReleaseEmployeeDocument, { input })]).toEqual([
      'FORBIDDEN',
      'NOT_FOUND',
    ]);
    for (const toInstansiCode of [giver.world.instansi.code, 'tidak-ada'])
      expect(await as(giver.hr).codeOf(ReleaseEmployeeDocument, { input: { ...input, toInstansiCode } })).toBe('BAD_INPUT');
    expect((await release({ version: 9 })).__typename).toBe('EmployeeChanged');
    expect((await release({ freeFrom: '2021-12-31' })).__typename).toBe('AppointmentToCome');
    const id = await released();
    expect(member('TransferUnderWay', await release()).waiting.id).toBe(id);
    await rows(`update employee set last_day = '2026-11-30', end_reason = 'RESIGNATION' where id = $1`, [person.id]);
    expect((await release()).__typename).toBe('EmploymentOver');
  });

  it('chooses among the other governments, which HR of a dinas and other people are not told', async () => {
    const asked = async (actor: Actor, search: string | null = null) =>
      (await as(actor).ask(ReceiversOfDocument, { instansiId: giver.world.instansi.node, search })).receivers!;
    expect((await asked(giver.hr)).nodes.map(({ code }) => code)).toContain(receiver.world.instansi.code);
    expect((await asked(giver.hr)).nodes.map(({ code }) => code)).not.toContain(giver.world.instansi.code);
    expect((await asked(giver.hr, 'tidak ada')).totalCount).toBe(0);
    const ofDinas = await giver.world.account('hr-dinas', { role: 'HR', on: giver.dinas });
    expect((await asked(ofDinas)).totalCount).toBe(0);
    expect(await as(receiver.hr).codeOf(ReceiversOfDocument, { instansiId: giver.world.instansi.node })).toBe('BAD_INPUT');
  });

  it('tells what the record says while it waits: who read the offer before is told that it changed', async () => {
    const id = await released();
    const version = await versionOf(as(giver.hr), person.node);
    const input = { employeeId: person.node, version, name: 'Ani Lestari, S.Kep.', golongan: 'III/b' };
    member('EmployeeSaved', (await as(giver.hr).ask(CorrectEmployeeDocument, { input })).correctEmployee);
    expect(member('TransferChanged', await accept(id)).current).toEqual({ golongan: 'III/b', version: 2 });
    const { node } = await as(receiver.hr).ask(TransfersSeenDocument, { id, instansiId: receiver.world.instansi.node });
    expect(node).toMatchObject({ fullName: 'Ani Lestari, S.Kep.', golongan: 'III/b' });
  });
});

describe('an offer', () => {
  it('is seen by HR of the whole of both governments, and by nobody else', async () => {
    const id = await released();
    const third = await openSide(newWorld);
    const sees = async (actor: Actor, { world }: Side): Promise<unknown> => {
      const { node, transfers, instansi } = await as(actor).ask(TransfersSeenDocument, { id, instansiId: world.instansi.node });
      const { transfersOut, transfersIn } = member('Instansi', instansi);
      return [node?.__typename ?? null, transfers!.totalCount, transfersOut.nodes.length, transfersIn.nodes.length];
    };
    const boss = await giver.world.employee('Kepala', { in: giver.head });
    expect({
      giver: await sees(giver.hr, giver),
      receiver: await sees(receiver.hr, receiver),
      self: await sees(await giver.world.account('ani', { employee: person }), giver),
      superior: await sees(await giver.world.account('boss', { employee: boss }), giver),
      ofDinas: await sees(await giver.world.account('hr-dinas', { role: 'HR', on: giver.dinas }), giver),
      leadersThere: await sees(await receiver.world.account('lead', { role: 'LEADERSHIP' }), receiver),
      ofDinasThere: await sees(await receiver.world.account('hr-dinas', { role: 'HR', on: receiver.dinas }), receiver),
      elsewhere: await sees(third.hr, third),
    }).toEqual({
      giver: ['Transfer', 1, 1, 0],
      receiver: ['Transfer', 1, 0, 1],
      self: [null, 0, 0, 0],
      superior: [null, 0, 0, 0],
      ofDinas: [null, 0, 0, 0],
      leadersThere: [null, 0, 0, 0],
      ofDinasThere: [null, 0, 0, 0],
      elsewhere: [null, 0, 0, 0],
    });
  });

  it('is all that the other government is told of the person', async () => {
    const id = await released();
    const { node } = await as(receiver.hr).ask(TransfersSeenDocument, { id, instansiId: receiver.world.instansi.node });
    expect(node).toMatchObject({ nip: person.nip, fromEmployee: null, fromInstansi: null, viewerCanAnswer: true, viewerCanWithdraw: false });
    expect((await as(receiver.hr).ask(AbsencesOfPersonDocument, { id: person.node })).node).toBeNull();
  });

  it('is declined for a reason, or withdrawn, by whose it is, and only once', async () => {
    const first = await released();
    expect(await as(receiver.hr).codeOf(DeclineTransferDocument, { input: { transferId: first, version: 1 } })).toBe('BAD_INPUT');
    expect(await as(giver.hr).codeOf(DeclineTransferDocument, { input: { transferId: first, version: 1, reason: 'x' } })).toBe('FORBIDDEN');
    expect(await as(receiver.hr).codeOf(WithdrawTransferDocument, { input: { transferId: first, version: 1 } })).toBe('FORBIDDEN');
    expect((await decline(first, 'x', 9)).__typename).toBe('TransferChanged');
    expect(member('TransferSaved', await decline(first)).transfer).toMatchObject({ transferState: 'DECLINED', answer: 'tidak ada formasi' });
    expect((await decline(first, 'x', 2)).__typename).toBe('TransferAnswered');
    expect((await withdraw(first, 2)).__typename).toBe('TransferAnswered');
    const second = await released();
    expect(member('TransferSaved', await withdraw(second)).transfer).toMatchObject({
      transferState: 'WITHDRAWN',
      answer: 'batal pindah',
      viewerCanWithdraw: false,
    });
    expect(member('TransferAnswered', await accept(second, { version: 2 })).current.transferState).toBe('WITHDRAWN');
    expect(await rows('select valid_to from assignment where employee_id = $1', [person.id])).toEqual([[null]]);
  });

  it('tells the other government no more of the person once it is declined or withdrawn, and all of it when that is taken back', async () => {
    const told = async ({ hr }: Side, id: string) => member('Transfer', (await as(hr).ask(TransferToldDocument, { id })).node);
    const found = async ({ hr }: Side) => (await as(hr).ask(TransfersNamedDocument, { search: 'Ani' })).transfers!.totalCount;
    const PERSON = { fullName: 'Ani', name: 'Ani', nip: person.nip, status: 'PNS', golongan: 'III/a', positionTitle: 'Perawat', reason: 'mengikuti suami' };
    const NOTHING = {
      fullName: null,
      name: null,
      nip: null,
      status: null,
      golongan: null,
      educationLevel: null,
      positionTitle: null,
      dinasName: null,
      reason: null,
    };
    const after = await feedBeginning(served.server.app.services.system);
    const { id } = member('TransferSaved', await release({ reason: 'mengikuti suami' })).transfer;
    expect(await told(receiver, id)).toMatchObject({ ...PERSON, viewerSeesPerson: true });

    const answered = member('TransferSaved', await decline(id)).transfer;
    expect(answered).toMatchObject({ ...NOTHING, decreeNumber: null, viewerSeesPerson: false, transferState: 'DECLINED', answer: 'tidak ada formasi' });
    expect(member('TransferAnswered', await decline(id, 'x', 2)).current).toMatchObject({ transferState: 'DECLINED', fullName: null });
    expect(await told(receiver, id)).toMatchObject({ ...NOTHING, viewerSeesPerson: false, transferState: 'DECLINED', giverName: expect.any(String) });
    expect(await told(giver, id)).toMatchObject({ ...PERSON, viewerSeesPerson: true, transferState: 'DECLINED', answer: 'tidak ada formasi' });
    expect([await found(giver), await found(receiver)]).toEqual([1, 0]);
    const [declining] = await acts(receiver);
    expect(JSON.stringify(declining)).not.toMatch(/Ani|mengikuti/);

    expect((await undo(receiver, declining!.id)).__typename).toBe('ActTakenBack');
    expect(await told(receiver, id)).toMatchObject({ ...PERSON, viewerSeesPerson: true, transferState: 'OFFERED' });
    const { version } = await told(receiver, id);
    await withdraw(id, version);
    expect(await told(receiver, id)).toMatchObject({ ...NOTHING, viewerSeesPerson: false, transferState: 'WITHDRAWN' });
    const { changes } = await as(receiver.hr).ask(FieldsOfTransfersDocument, { instansi: receiver.world.instansi.node, after });
    expect(JSON.stringify(changes)).not.toMatch(/Ani|mengikuti/);
  });

  it('wants attention of HR of the whole government that it is made to, until it is answered', async () => {
    const waiting = async (actor: Actor, { world }: Side) => {
      const { attention } = await as(actor).ask(AttentionRowsOfDocument, { instansiId: world.instansi.node, matter: 'TRANSFERS_WAITING' });
      return attention!.rows.nodes.map(({ node }) => node!.id);
    };
    const ofDinas = await receiver.world.account('hr-dinas', { role: 'HR', on: receiver.dinas });
    const id = await released();
    expect(await waiting(receiver.hr, receiver)).toEqual([id]);
    expect([await waiting(giver.hr, giver), await waiting(ofDinas, receiver)]).toEqual([[], []]);
    await decline(id);
    expect(await waiting(receiver.hr, receiver)).toEqual([]);
  });

  it('is told by the feeds of both governments, to HR', async () => {
    const feed = async (actor: Actor, { world }: Side, after?: string) =>
      (await as(actor).ask(ToldOfTransfersDocument, { instansi: world.instansi.node, ...(after ? { after } : {}) })).changes!;
    const leader = await receiver.world.account('lead', { role: 'LEADERSHIP' });
    await everythingTold(served.server.app.services.system);
    const from = [(await feed(giver.hr, giver)).cursor, (await feed(receiver.hr, receiver)).cursor, (await feed(leader, receiver)).cursor];
    const id = await released();
    const accepted = member('TransferAccepted', await accept(id)).transfer;
    await everythingTold(served.server.app.services.system);
    const told = async (actor: Actor, of: Side, after: string | undefined) =>
      (await feed(actor, of, after)).changes.map(({ topic, operation, entity, entityIds }) => [topic, operation, entity, entityIds[0] ?? null]);
    const [here, there, toLeader] = [await told(giver.hr, giver, from[0]), await told(receiver.hr, receiver, from[1]), await told(leader, receiver, from[2])];
    for (const changes of [here, there])
      expect(changes.filter(([topic]) => topic === 'TRANSFERS')).toEqual([
        ['TRANSFERS', 'INSERT', 'TRANSFER', id],
        ['TRANSFERS', 'UPDATE', 'TRANSFER', id],
      ]);
    expect(here).toEqual(expect.arrayContaining([['STAFFING', 'UPDATE', 'EMPLOYEE', person.node]]));
    expect(there).toEqual(expect.arrayContaining([['STAFFING', 'INSERT', 'EMPLOYEE', accepted.toEmployee!.id]]));
    expect(JSON.stringify(there)).not.toContain(person.id);
    expect(toLeader.some(([topic]) => topic === 'TRANSFERS')).toBe(false);
  });
});

describe('an acceptance', () => {
  it('ends the service there the day before and goes on here, with what goes along, in a position', async () => {
    await rows(
      `insert into employee_fact (employee_id, instansi_id, fact, value, valid_from) values ($1, $2, 'GOLONGAN', 'II/d', null), ($1, $2, 'GOLONGAN', 'III/a', '2024-04-01')`,
      [person.id, giver.world.instansi.id],
    );
    await rows(`insert into employee_nip (employee_id, instansi_id, nip, valid_to) values ($1, $2, '198506152019212001', '2021-12-31')`, [
      person.id,
      giver.world.instansi.id,
    ]);
    const absence = await giver.world.absence(person, { from: '2026-03-01' });
    const id = await released();
    const { transfer, assignment } = member('TransferAccepted', await accept(id, { reason: 'selamat datang', validFrom: '2026-10-05' }));
    expect(transfer).toMatchObject({ transferState: 'ACCEPTED', begins: '2026-10-05', answer: 'selamat datang', viewerCanAnswer: false, fromEmployee: null });
    expect(assignment).toMatchObject({ validFrom: '2026-10-05', decreeNumber: 'SK/7', position: { id: receiver.post.node } });
    const old = await record(giver, person.node);
    expect(old).toMatchObject({ lastDay: '2026-10-04', endReason: 'TRANSFER_OUT', transferredTo: { id }, cameFrom: null });
    expect(old.assignments.nodes).toEqual([{ validFrom: '2022-01-01', validTo: '2026-10-04' }]);
    expect(await rows('select valid_to::text from absence where id = $1', [absence])).toEqual([['2026-10-04']]);
    const now = await record(receiver, transfer.toEmployee!.id);
    const { assignments: _held, lastDay: _last, endReason: _why, transferredTo: _to, ...same } = old;
    expect(now).toMatchObject({ ...same, cameFrom: { id }, lastDay: null, endReason: null, transferredTo: null });
    expect([now.formerNips.length, now.recordHistory.length]).toEqual([1, 2]);
    expect((await as(receiver.hr).ask(RecordAfterTransferDocument, { id: person.node })).node).toBeNull();
  });

  it('is shown before it is done: the board here moves, and of the record there nothing is told', async () => {
    await giver.world.absence(person, { from: '2026-03-01' });
    const shown = member('ActPreview', await accept(await released(), { preview: true }));
    expect(shown.counts.map(({ entity, created, changed, closed }) => [entity, created, changed, closed])).toEqual([
      ['EMPLOYEE', 1, 0, 0],
      ['ASSIGNMENT', 1, 0, 0],
      ['TRANSFER', 0, 1, 0],
    ]);
    expect(shown.moves.map(({ dinas }) => dinas?.id)).toEqual([receiver.dinas.node]);
    expect(JSON.stringify(shown)).not.toContain(person.id);
    expect(await rows('select last_day from employee where id = $1', [person.id])).toEqual([[null]]);
  });

  it('is an act of each government: each reads its own, and that there follows from the one here', async () => {
    member('TransferAccepted', await accept(await released()));
    const [here] = await acts(receiver);
    const [there] = await acts(giver);
    expect(here).toMatchObject({ actKind: 'ACCEPT_TRANSFER', since: START, decreeNumber: 'SK/7', viewerCanUndo: true });
    expect(there).toMatchObject({ actKind: 'LEAVE_BY_TRANSFER', since: START, decreeNumber: 'Persetujuan/1', viewerCanUndo: false });
    expect(there!.rowCounts.map(({ entity, changed, closed }) => [entity, changed, closed])).toEqual([
      ['EMPLOYEE', 1, 0],
      ['ASSIGNMENT', 0, 1],
    ]);
    expect(JSON.stringify(here)).not.toContain(person.id);
  });

  it('is for HR of the whole government that the person is offered to, into a position of its own', async () => {
    const id = await released();
    const ofDinas = await receiver.world.account('hr-dinas', { role: 'HR', on: receiver.dinas });
    const input = { transferId: id, version: 1, positionId: receiver.post.node, kind: 'DEFINITIF' as const, validFrom: START, decreeNumber: '1' };
    expect(await as(ofDinas).codeOf(AcceptTransferDocument, { input })).toBe('NOT_FOUND');
    expect(await as(giver.hr).codeOf(AcceptTransferDocument, { input: { ...input, positionId: giver.post.node } })).toBe('FORBIDDEN');
    expect(await as(receiver.hr).codeOf(AcceptTransferDocument, { input: { ...input, positionId: giver.post.node } })).toBe('NOT_FOUND');
  });

  it('is refused before the day, after a service that is over, and before something that only begins there', async () => {
    const id = await released();
    expect(member('TransferTooEarly', await accept(id, { validFrom: '2026-09-30' })).freeFrom).toBe(START);
    await rows(`update assignment set valid_to = '2026-12-31' where employee_id = $1`, [person.id]);
    await giver.world.assign(person, giver.post, { from: '2027-01-01' });
    expect((await accept(id)).__typename).toBe('TransferNotFree');
    expect((await accept(id, { validFrom: '2027-01-01' })).__typename).toBe('TransferNotFree');
    expect((await accept(id, { validFrom: '2027-01-02', preview: true })).__typename).toBe('ActPreview');
    await rows(`delete from assignment where employee_id = $1 and valid_from = '2027-01-01'`, [person.id]);
    const input = { employeeId: person.node, version: await versionOf(as(giver.hr), person.node), lastDay: '2026-11-01', endReason: 'DEATH' as const };
    member('EmployeeSaved', (await as(giver.hr).ask(EndEmploymentDocument, { input })).endEmployment);
    expect((await accept(id)).__typename).toBe('TransferPersonLeft');
  });

  it('is refused where the government took the person in by itself meanwhile', async () => {
    const id = await released();
    const input = { instansiId: receiver.world.instansi.node, nip: person.nip, name: 'Ani' };
    member('EmployeeSaved', (await as(receiver.hr).ask(AddEmployeeDocument, { input })).addEmployee);
    expect((await accept(id)).__typename).toBe('EmployeeOnRecord');
  });

  it('is refused into a position that is closed, or a head position that somebody holds', async () => {
    const id = await released();
    const closed = await receiver.world.position(receiver.dinas, 'Tutup', { to: '2026-09-01' });
    expect((await accept(id, { positionId: closed.node })).__typename).toBe('PositionNotValid');
    await receiver.world.employee('Kepala Sini', { in: receiver.head });
    expect(member('PositionOccupied', await accept(id, { positionId: receiver.head.node })).heldBy.employee.name).toBe('Kepala Sini');
    expect((await accept(id, { positionId: receiver.head.node, kind: 'PLT' })).__typename).toBe('TransferAccepted');
  });

  it('happens once, however many accept, and not beside a withdrawal', async () => {
    for (let round = 0; round < 4; round++) {
      person = await giver.world.employee(`Ani ${round}`, { in: giver.post, from: '2022-01-01' });
      const id = await released();
      const raced = (await Promise.all([accept(id), accept(id), withdraw(id), decline(id)])).map(({ __typename }) => __typename);
      expect(raced.filter((name) => name === 'TransferAccepted' || name === 'TransferSaved')).toHaveLength(1);
      expect(raced.filter((name) => name === 'TransferAnswered' || name === 'TransferChanged')).toHaveLength(3);
      const [state] = await rows(
        'select t.state, e.last_day is not null, (select count(*)::int from employee o where o.nip = e.nip) from transfer t join employee e on e.id = t.employee_id where t.id = $1::uuid',
        [id.replace('transfer_', '')],
      );
      const [was, left, records] = state as [string, boolean, number];
      expect([left, records]).toEqual(was === 'ACCEPTED' ? [true, 2] : [false, 1]);
    }
  });

  it('leaves the evaluation of the days there to who led the person there, and begins one here', async () => {
    const [before, after] = await Promise.all([giver, receiver].map(({ world }) => world.period('Tahun', { from: '2026-01-01', to: '2026-12-31' })));
    const boss = await giver.world.employee('Kepala', { in: giver.head, from: '2020-01-01' });
    const bossHere = await receiver.world.employee('Kepala Sini', { in: receiver.head, from: '2020-01-01' });
    const transfer = member('TransferAccepted', await accept(await released())).transfer;
    const evaluators = async ({ hr, dinas }: Side, periodId: string): Promise<unknown[]> =>
      member('Dinas', (await as(hr).ask(WhoIsToEvaluateDocument, { dinasId: dinas.node, periodId })).node).unfinishedEvaluations!.nodes.map(
        ({ employee, evaluator }) => [employee.id, evaluator?.id ?? null],
      );
    expect(await evaluators(giver, before!.node)).toEqual(expect.arrayContaining([[person.node, boss.node]]));
    expect(await evaluators(receiver, after!.node)).toEqual(expect.arrayContaining([[transfer.toEmployee!.id, bossHere.node]]));
    const leaderHere = await receiver.world.account('boss', { employee: bossHere });
    expect((await as(leaderHere).ask(RecordAfterTransferDocument, { id: person.node })).node).toBeNull();
  });
});
