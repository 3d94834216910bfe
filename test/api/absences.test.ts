import {
  AbsenceSeenDocument,
  AbsencesOfPersonDocument,
  ActsOfInstansiDocument,
  AssignEmployeeDocument,
  AwayFromDinasDocument,
  AwayFromGovernmentDocument,
  CorrectAbsenceDocument,
  EndAbsenceDocument,
  EndEmploymentDocument,
  RecordAbsenceDocument,
  ToldOfAbsencesDocument,
  UndoActDocument,
  type AbsenceKind,
  type AwayFromGovernmentQueryVariables,
  type CorrectAbsenceInput,
  type CorrectAbsenceMutation,
  type EndAbsenceMutation,
  type RecordAbsenceInput,
  type RecordAbsenceMutation,
  type ToldOfAbsencesQuery,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { everythingTold } from '../testkit/feed.ts';
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
const today = (): string => server.app.services.calendar.today(world.instansi.id, new Date());

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
const warned = (answer: Recorded): string[] => member('ActPreview', answer).warnings.map(({ fact }) => fact);
const takeBack = async (): Promise<void> => {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node });
  member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: member('Instansi', node).acts.nodes[0]!.id } })).undoAct);
};
const onRecord = (): Promise<unknown[]> =>
  rows('select kind, valid_from::text, valid_to::text, decree_number from absence where employee_id = $1 order by valid_from', [person.id]);

describe('an absence', () => {
  it('is recorded with its days and decree, and holds on its days only', async () => {
    const { absence, endedAppointments } = member('AbsenceSaved', await record('CUTI_BESAR', '2026-02-01', '2026-04-30', { decreeNumber: 'SK/9' }));
    expect(absence).toMatchObject({ absenceKind: 'CUTI_BESAR', validFrom: '2026-02-01', validTo: '2026-04-30', decreeNumber: 'SK/9', version: 1 });
    expect(absence).toMatchObject({ freesPost: false, mayEvaluate: true, isEvaluated: true, viewerCanCorrect: true, viewerCanEnd: false });
    expect(endedAppointments).toBe(0);
    const away = async (asOf: string | null): Promise<unknown> =>
      member('Employee', (await as(hr).ask(AbsencesOfPersonDocument, { id: person.node, asOf })).node).absence?.absenceKind ?? null;
    expect([await away('2026-01-31'), await away('2026-02-01'), await away('2026-04-30'), await away('2026-05-01'), await away(null)]).toEqual([
      null,
      'CUTI_BESAR',
      'CUTI_BESAR',
      null,
      null,
    ]);
    expect(member('Employee', (await as(hr).ask(AbsencesOfPersonDocument, { id: person.node })).node).absences).toMatchObject({ totalCount: 1 });
  });

  it('is shown before it is done, and nothing is kept of that', async () => {
    const shown = member('ActPreview', await record('CUTI_SAKIT', '2026-02-01', null, { preview: true }));
    expect(shown).toMatchObject({ counts: [{ entity: 'ABSENCE', created: 1 }], warnings: [] });
    expect(await onRecord()).toEqual([]);
  });

  it('does not lie on days of another one: it is refused, with the one in the way, and so it is by the database', async () => {
    const first = await recorded('CUTI_SAKIT', '2026-02-01', '2026-04-30');
    expect(member('AbsenceOverlaps', await record('TUGAS_BELAJAR', '2026-04-30')).absenceInTheWay?.id).toBe(first);
    expect((await record('TUGAS_BELAJAR', '2026-05-01')).__typename).toBe('AbsenceSaved');
    expect((await correct(first, { validTo: '2026-05-01' })).__typename).toBe('AbsenceOverlaps');
    await expect(world.absence(person, { from: '2026-04-01', to: '2026-04-02' })).rejects.toThrow('absence_one_at_a_time');
    const atOnce = await Promise.all(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((from) => record('CLTN', from, '2027-06-30')));
    expect(atOnce.filter(({ __typename }) => __typename === 'AbsenceSaved')).toHaveLength(0);
    await end(member('AbsenceSaved', await correct(first, { validTo: '2026-03-31' })).absence.id, '2026-03-01');
    await rows(`update absence set valid_to = '2026-12-31' where employee_id = $1 and kind = 'TUGAS_BELAJAR'`, [person.id]);
    const raced = await Promise.all(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((from) => record('CLTN', from, '2027-06-30')));
    expect(raced.map(({ __typename }) => __typename).toSorted()).toEqual(['AbsenceOverlaps', 'AbsenceOverlaps', 'AbsenceOverlaps', 'AbsenceSaved']);
  });

  it('is corrected: it was never so; nothing else is asked of it than that somebody saw it as it is', async () => {
    const id = await recorded('CUTI_SAKIT', '2026-02-01', '2026-04-30', { decreeNumber: 'SK/9' });
    const { absence } = member('AbsenceSaved', await correct(id, { kind: 'CUTI_ALASAN_PENTING', validFrom: '2026-02-02', validTo: null, decreeNumber: null }));
    expect(absence).toMatchObject({ absenceKind: 'CUTI_ALASAN_PENTING', validFrom: '2026-02-02', validTo: null, decreeNumber: null, version: 2 });
    expect((await correct(id, { kind: 'CUTI_ALASAN_PENTING' })).__typename).toBe('NothingToCorrect');
    expect(member('AbsenceChanged', await correct(id, { kind: 'MPP', version: 1 })).current.version).toBe(2);
    expect(await as(hr).codeOf(CorrectAbsenceDocument, { input: { absenceId: id, version: 2, validTo: '2026-01-01' } })).toBe('BAD_INPUT');
    await takeBack();
    expect(await onRecord()).toEqual([['CUTI_SAKIT', '2026-02-01', '2026-04-30', 'SK/9']]);
  });

  it('is ended on its last day, once', async () => {
    const id = await recorded('TUGAS_BELAJAR', '2026-02-01', null, { decreeNumber: 'SK/9' });
    expect((await end(id, '2026-01-31')).__typename).toBe('AbsenceAlreadyEnded');
    expect((await end(id, '2026-06-30', 7)).__typename).toBe('AbsenceChanged');
    expect(member('AbsenceSaved', await end(id, '2026-06-30')).absence).toMatchObject({ validTo: '2026-06-30', decreeNumber: 'SK/9', version: 2 });
    expect((await end(id, '2026-06-30')).__typename).toBe('AbsenceAlreadyEnded');
    await takeBack();
    expect(await onRecord()).toEqual([['TUGAS_BELAJAR', '2026-02-01', null, 'SK/9']]);
  });

  it('is taken back as a whole', async () => {
    await recorded('CLTN', '2026-02-01', null, { endAppointments: true });
    await takeBack();
    expect([await onRecord(), await rows('select valid_to from assignment where employee_id = $1', [person.id])]).toEqual([[], [[null]]]);
  });

  it('ends with the service at the latest, and begins in the life of the person', async () => {
    const bad = { input: { employeeId: person.node, kind: 'MPP' as const, validFrom: '1950-01-01' } };
    expect(await as(hr).codeOf(RecordAbsenceDocument, bad)).toBe('BAD_INPUT');
    await recorded('MPP', '2026-02-01');
    const later = await recorded('CUTI_SAKIT', '2025-01-01', '2025-02-01');
    const leave = async (lastDay: string): Promise<string> => {
      const input = { employeeId: person.node, version: await versionOf(as(hr), person.node), lastDay, endReason: 'RETIREMENT' as const };
      return (await as(hr).ask(EndEmploymentDocument, { input })).endEmployment.__typename;
    };
    expect(await leave('2025-12-31')).toBe('AbsenceToCome');
    expect(await leave('2026-11-30')).toBe('EmployeeSaved');
    expect(await onRecord()).toEqual([
      ['CUTI_SAKIT', '2025-01-01', '2025-02-01', null],
      ['MPP', '2026-02-01', '2026-11-30', null],
    ]);
    expect((await record('CUTI_SAKIT', '2026-12-01')).__typename).toBe('EmploymentOver');
    expect((await correct(later, { validFrom: '2027-01-01', validTo: null })).__typename).toBe('EmploymentOver');
  });
});

describe('the post of somebody who is absent', () => {
  const asked = async (kind: AbsenceKind, validTo: string | null = null): Promise<string[]> =>
    warned(await record(kind, '2026-03-01', validTo, { preview: true }));

  it.each([
    ['CUTI_BESAR', []],
    ['CUTI_SAKIT', []],
    ['CUTI_MELAHIRKAN', []],
    ['CUTI_ALASAN_PENTING', []],
    ['TUGAS_BELAJAR', ['POST_IS_FREED']],
    ['PEMBERHENTIAN_SEMENTARA', ['POST_IS_FREED']],
    ['CLTN', ['POST_IS_FREED']],
    ['MPP', ['POST_IS_FREED']],
  ] as const)('by %s: the preview warns of %j', async (kind, facts) => {
    expect(await asked(kind)).toEqual(facts);
  });

  it('goes with a study of more than six months only', async () => {
    expect([await asked('TUGAS_BELAJAR', '2026-08-31'), await asked('TUGAS_BELAJAR', '2026-09-01')]).toEqual([[], ['POST_IS_FREED']]);
  });

  it('is freed in the same act where that is asked for: it ends the day before', async () => {
    expect(warned(await record('CLTN', '2026-03-01', null, { preview: true, endAppointments: true }))).toEqual([]);
    expect(member('AbsenceSaved', await record('CLTN', '2026-03-01', null, { endAppointments: true })).endedAppointments).toBe(1);
    expect(await rows('select valid_to::text from assignment where employee_id = $1', [person.id])).toEqual([['2026-02-28']]);
  });

  it('is not freed where the law leaves it to the person, nor where they take it up meanwhile', async () => {
    const input = { employeeId: person.node, kind: 'CUTI_SAKIT' as const, validFrom: '2026-03-01', endAppointments: true };
    expect(await as(hr).codeOf(RecordAbsenceDocument, { input })).toBe('BAD_INPUT');
    expect((await record('CLTN', '2022-01-01', null, { endAppointments: true })).__typename).toBe('AppointmentToCome');
  });

  it('in another dinas belongs to the HR there', async () => {
    const social = await world.dinas('Dinas Sosial');
    await world.assign(person, await world.position(social, 'Perawat'), { kind: 'PLT' });
    const ofDinas = await world.account('hr-dinas', { role: 'HR', on: dinas });
    // What HR of a dinas does not see they do not end.
    expect(member('AbsenceSaved', await record('CLTN', '2026-03-01', null, { endAppointments: true }, ofDinas)).endedAppointments).toBe(1);
    expect(await rows('select kind, valid_to::text from assignment where employee_id = $1 order by kind', [person.id])).toEqual([
      ['DEFINITIF', '2026-02-28'],
      ['PLT', null],
    ]);
  });

  it('warns of a head post for which nobody acts, and of a kind that is none of the status', async () => {
    const away = async (): Promise<string[]> => warned(await record('CUTI_SAKIT', '2026-03-01', '2026-05-31', { employeeId: head.node, preview: true }));
    expect(await away()).toEqual(['HEAD_WITHOUT_ACTING']);
    const acting = {
      employeeId: person.node,
      positionId: headPost.node,
      kind: 'PLH' as const,
      validFrom: '2026-03-01',
      validTo: '2026-05-31',
      decreeNumber: '1',
    };
    member('AssignmentSaved', (await as(hr).ask(AssignEmployeeDocument, { input: acting })).assignEmployee);
    expect(await away()).toEqual([]);
    await rows(`update employee set status = 'PPPK', golongan = 'IX' where id = $1`, [person.id]);
    expect(await asked('CUTI_BESAR')).toEqual(['KIND_NOT_OF_STATUS']);
  });
});

describe('whose absences are whose to see', () => {
  const sees = async (actor: Actor, id: string): Promise<unknown> => {
    const { node, absences } = await as(actor).ask(AbsenceSeenDocument, { id });
    return [node?.__typename ?? null, absences?.totalCount];
  };

  it('HR of the government and of the dinas, and the person; no leader, no superior, no HR elsewhere, nobody else', async () => {
    const id = await recorded('PEMBERHENTIAN_SEMENTARA', '2026-01-01');
    const colleague = await world.employee('Budi', { in: post });
    const seen = {
      hr,
      ofDinas: await world.account('hr-dinas', { role: 'HR', on: dinas }),
      self: await world.account('ani', { employee: person }),
      leader,
      headOfDinas: await world.account('head-of-dinas', { role: 'DINAS_HEAD', on: dinas }),
      superior: await world.account('superior', { employee: head }),
      colleague: await world.account('colleague', { employee: colleague }),
      ofOther: await world.account('hr-other', { role: 'HR', on: await world.dinas('Dinas Sosial') }),
    };
    const found = await Promise.all(Object.entries(seen).map(async ([who, actor]) => [who, await sees(actor, id)]));
    expect(Object.fromEntries(found)).toEqual({
      hr: ['Absence', 1],
      ofDinas: ['Absence', 1],
      self: ['Absence', 1],
      leader: [null, 0],
      headOfDinas: [null, 0],
      superior: [null, 0],
      colleague: [null, 0],
      ofOther: [null, 0],
    });
  });

  it('to a leader the person is not away, whatever is asked; HR sees who is missing from a dinas on a day', async () => {
    await recorded('CUTI_SAKIT', '2026-03-01', '2026-05-31');
    const away = async (actor: Actor, asOf: string | null, absent: boolean): Promise<unknown> => {
      const told = member('Dinas', (await as(actor).ask(AwayFromDinasDocument, { dinas: dinas.node, asOf, absent })).node);
      return [told.absences.nodes.map(({ absenceKind, employee }) => [absenceKind, employee.name]), told.employees.nodes.map(({ name }) => name)];
    };
    expect(await away(hr, '2026-04-01', true)).toEqual([[['CUTI_SAKIT', 'Ani']], ['Ani']]);
    expect(await away(hr, '2026-04-01', false)).toEqual([[['CUTI_SAKIT', 'Ani']], ['Kepala']]);
    expect(await away(hr, null, true)).toEqual([[], []]);
    expect(await away(leader, '2026-04-01', true)).toEqual([[], []]);
    expect(await away(leader, '2026-04-01', false)).toEqual([[], ['Ani', 'Kepala']]);
    expect(member('Employee', (await as(leader).ask(AbsencesOfPersonDocument, { id: person.node, asOf: '2026-04-01' })).node)).toMatchObject({
      absence: null,
      absences: { totalCount: 0 },
    });
  });

  it('HR sees who is away from the whole government on a day, who is back first on top, of a dinas and of a kind', async () => {
    const social = await world.dinas('Dinas Sosial');
    const other = await world.employee('Budi', { in: await world.position(social, 'Pekerja Sosial') });
    await world.absence(person, { kind: 'TUGAS_BELAJAR', from: '2026-03-01' });
    await world.absence(other, { kind: 'CUTI_SAKIT', from: '2026-03-15', to: '2026-04-15' });
    const away = async (asOf: string, filter: AwayFromGovernmentQueryVariables['filter'] = {}, actor = hr): Promise<string[]> =>
      member('Instansi', (await as(actor).ask(AwayFromGovernmentDocument, { id: world.instansi.node, asOf, filter })).node).absences.nodes.map(
        ({ employee }) => employee.name,
      );
    expect([await away('2026-02-28'), await away('2026-04-01'), await away('2026-05-01')]).toEqual([[], ['Budi', 'Ani'], ['Ani']]);
    expect(await away('2026-04-01', { dinasId: { eq: social.node } })).toEqual(['Budi']);
    expect(await away('2026-04-01', { absenceKind: { eq: 'TUGAS_BELAJAR' } })).toEqual(['Ani']);
    expect(await away('2026-04-01', {}, await world.account('hr-dinas', { role: 'HR', on: social }))).toEqual(['Budi']);
    expect(await away('2026-04-01', {}, leader)).toEqual([]);
  });

  it('HR of the government or of the dinas records them, nobody else', async () => {
    const ofDinas = await world.account('hr-dinas', { role: 'HR', on: dinas });
    const ofOther = await world.account('hr-other', { role: 'HR', on: await world.dinas('Dinas Sosial') });
    const id = await recorded('CUTI_SAKIT', '2026-03-01', null, {}, ofDinas);
    const input = { employeeId: person.node, kind: 'CLTN', validFrom: '2025-01-01' } as const;
    expect([await as(ofOther).codeOf(RecordAbsenceDocument, { input }), await as(leader).codeOf(RecordAbsenceDocument, { input })]).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
    for (const actor of [ofOther, leader]) {
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await as(actor).codeOf(EndAbsenceDocument, { input: { absenceId: id, version: 1, lastDay: today() } }));
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await as(actor).codeOf(CorrectAbsenceDocument, { input: { absenceId: id, version: 1, kind: 'MPP' } }));
    }
  });

  it('the feed tells HR of them; leaders hear that figures may have moved where they did, and nothing else', async () => {
    await world.period();
    const feed = async (actor: Actor, after?: string): Promise<NonNullable<ToldOfAbsencesQuery['changes']>> =>
      (await as(actor).ask(ToldOfAbsencesDocument, { instansi: world.instansi.node, ...(after ? { after } : {}) })).changes!;
    await everythingTold(server.app.services.system);
    const [from, fromOfLeader] = [(await feed(hr)).cursor, (await feed(leader)).cursor];
    const id = await recorded('CUTI_SAKIT', '2026-03-01', '2026-05-31');
    await recorded('CLTN', '2026-09-01');
    await server.app.worker.settle();
    await everythingTold(server.app.services.system);
    const told = (await feed(hr, from)).changes.map(({ kind, entity, entityIds, changedFields }) => [
      kind,
      entity,
      entityIds[0] === id,
      changedFields[0]?.field,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['ROWS', 'ABSENCE', true, 'instansiId'],
        ['ROWS', 'ABSENCE', false, 'instansiId'],
        ['FIGURES', null, false, undefined],
      ]),
    );
    expect((await feed(leader, fromOfLeader)).changes.map(({ kind, entity, entityIds }) => [kind, entity, entityIds])).toEqual([['FIGURES', null, []]]);
  });
});
