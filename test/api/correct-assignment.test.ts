import {
  ActsOfInstansiDocument,
  CorrectAssignmentDocument,
  OfferedCorrectionDocument,
  PreviewAppointmentDocument,
  UndoActDocument,
  type CorrectAssignmentInput,
  type CorrectAssignmentMutation,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let post: PositionRef;
let right: PositionRef;
let person: EmployeeRef;
let hr: Actor;
let held: string;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  post = await world.position(dinas, 'Perawat', { from: '2024-01-01' });
  right = await world.position(dinas, 'Bidan', { from: '2024-01-01', to: '2026-12-31' });
  person = await world.employee('Ani');
  held = `assignment_${await world.assign(person, post, { from: '2025-01-01' })}`;
  hr = await world.account('hr', { role: 'HR' });
});

type Answered = CorrectAssignmentMutation['correctAssignment'];
type Stated = Omit<CorrectAssignmentInput, 'assignmentId' | 'version'>;
const correct = async (stated: Stated, actor = hr, id = held): Promise<Answered> =>
  (await as(actor).ask(CorrectAssignmentDocument, { input: { assignmentId: id, version: await versionOf(as(actor), id), ...stated } })).correctAssignment;
const rows = async (sql: string, values: unknown[] = []): Promise<unknown[]> =>
  (await server.app.services.system.query({ text: sql, values, rowMode: 'array' })).rows;

describe('a correction of an appointment', () => {
  it('changes the record itself: the position, the days, the decree and the kind, and nothing else begins or ends', async () => {
    const done = member(
      'AssignmentSaved',
      await correct({ positionId: right.node, kind: 'PLT', validFrom: '2025-03-01', validTo: '2026-06-30', decreeNumber: 'SK/9', reason: 'salah ketik' }),
    );
    expect(done.assignment).toMatchObject({
      id: held,
      position: { id: right.node },
      assignmentKind: 'PLT',
      tmt: '2025-03-01',
      validFrom: '2025-03-01',
      validTo: '2026-06-30',
      decreeNumber: 'SK/9',
      version: 2,
    });
    expect(await rows('select count(*)::int from assignment where employee_id = $1', [person.id])).toEqual([[1]]);
  });

  it('leaves alone what is left out, and takes away a last day and a decree by null', async () => {
    member('AssignmentSaved', await correct({ validTo: '2026-01-31', decreeNumber: 'SK/9' }));
    expect(member('AssignmentSaved', await correct({ validFrom: '2025-02-01' })).assignment).toMatchObject({
      validFrom: '2025-02-01',
      validTo: '2026-01-31',
      decreeNumber: 'SK/9',
      position: { id: post.node },
    });
    expect(member('AssignmentSaved', await correct({ validTo: null, decreeNumber: null })).assignment).toMatchObject({ validTo: null, decreeNumber: null });
  });

  it('is kept as an act that tells what the record said, from the first day it differs, and is taken back by it', async () => {
    member('AssignmentSaved', await correct({ validTo: '2026-06-30' }));
    const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: null });
    const [act] = member('Instansi', node).acts.nodes;
    expect(act).toMatchObject({ actKind: 'CORRECT_ASSIGNMENT', since: '2026-07-01', viewerCanUndo: true });
    expect(act!.writtenRows.nodes[0]!.fields).toEqual([{ field: 'validTo', before: null, after: '2026-06-30', hidden: false }]);
    member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: act!.id } })).undoAct);
    expect(await rows('select valid_to from assignment where employee_id = $1', [person.id])).toEqual([[null]]);
  });

  it('is shown before it is done, with what it moves', async () => {
    const shown = member('ActPreview', await correct({ positionId: right.node, validTo: '2026-12-31', preview: true }));
    expect(shown.rows.map(({ outcome, name }) => [outcome, name])).toEqual([['CLOSED', 'Ani · Bidan']]);
    const other = await world.dinas('Dinas Sosial');
    const there = await world.position(other, 'Penyuluh', { from: '2024-01-01' });
    const moved = member('ActPreview', await correct({ positionId: there.node, preview: true }));
    expect(Object.fromEntries(moved.moves.map(({ name, figures }) => [name, figures.find(({ figure }) => figure === 'FILLED')]))).toEqual({
      'Dinas Kesehatan': { figure: 'FILLED', before: 1, after: 0 },
      'Dinas Sosial': { figure: 'FILLED', before: 0, after: 1 },
    });
    expect(await rows('select position_id, version from assignment where employee_id = $1', [person.id])).toEqual([[post.id, 1]]);
  });
});

describe('a correction is refused', () => {
  it('for days on which the position does not exist', async () => {
    expect((await correct({ positionId: right.node })).__typename).toBe('PositionNotValid');
    expect((await correct({ validFrom: '2023-12-31' })).__typename).toBe('PositionNotValid');
  });

  it('where another definitive appointment of the person is in the way, or the very same one', async () => {
    const later = `assignment_${await world.assign(person, right, { kind: 'PLT', from: '2026-01-01', to: '2026-12-31' })}`;
    expect(member('EmployeeAlreadyAssigned', await correct({ kind: 'DEFINITIF' }, hr, later)).inTheWay).toEqual({ id: held });
    const twin = `assignment_${await world.assign(person, right, { kind: 'PLT', from: '2026-02-01', to: '2026-12-31' })}`;
    expect(member('EmployeeAlreadyAssigned', await correct({ validFrom: '2026-01-01' }, hr, twin)).inTheWay).toEqual({ id: later });
  });

  it('when nothing would be another, and when somebody changed it meanwhile', async () => {
    expect((await correct({ positionId: post.node, validTo: null, kind: 'DEFINITIF' })).__typename).toBe('NothingToCorrect');
    expect((await correct({ validTo: null, version: 7 } as Stated)).__typename).toBe('AssignmentChanged');
  });

  it('into another dinas, of an appointment that somebody was evaluated in', async () => {
    const there = await world.position(await world.dinas('Dinas Sosial'), 'Penyuluh', { from: '2024-01-01' });
    const period = await world.period('2026');
    await server.app.services.system.query(
      'insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id) values ($1, $2, $3, $4, $5)',
      [world.instansi.id, dinas.id, person.id, held.slice(held.indexOf('_') + 1), period.id],
    );
    expect((await correct({ positionId: there.node })).__typename).toBe('AssignmentEvaluated');
    expect((await correct({ positionId: right.node, validTo: '2026-12-31' })).__typename).toBe('AssignmentSaved');
  });

  it('to whoever is not HR of both places', async () => {
    const there = await world.position(await world.dinas('Dinas Sosial'), 'Penyuluh', { from: '2024-01-01' });
    const ofDinas = await world.account('hr-dinas', { role: 'HR', on: dinas });
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const input = { assignmentId: held, version: 1 };
    expect(await as(ofDinas).codeOf(CorrectAssignmentDocument, { input: { ...input, positionId: there.node } })).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect(await as(leader).codeOf(CorrectAssignmentDocument, { input: { ...input, validTo: '2026-06-30' } })).toBe('FORBIDDEN');
    const offered = await Promise.all([hr, ofDinas, leader].map(async (actor) => (await as(actor).ask(OfferedCorrectionDocument, { id: held })).node));
    expect(offered.map((node) => member('Assignment', node).viewerCanCorrect)).toEqual([true, true, false]);
  });
});

describe('an appointment warns', () => {
  const warningsOf = async (positionId: string, validFrom: string, who = person): Promise<string[]> => {
    const input = { employeeId: who.node, positionId, kind: 'DEFINITIF', validFrom, decreeNumber: 'SK/1', preview: true } as const;
    return member('ActPreview', (await as(hr).ask(PreviewAppointmentDocument, { input })).assignEmployee).warnings.map(({ fact }) => fact);
  };

  it('of a head position that somebody holds definitively, and of nobody who stands in for it', async () => {
    const head = await world.position(dinas, 'Kepala Bidang', { isHead: true, from: '2024-01-01' });
    const newcomer = await world.employee('Budi');
    expect(await warningsOf(head.node, '2026-01-01', newcomer)).toEqual([]);
    await world.assign(await world.employee('Cici'), head, { from: '2025-01-01' });
    expect(await warningsOf(head.node, '2026-01-01', newcomer)).toEqual(['HEAD_HELD_TWICE']);
    await world.assign(await world.employee('Dodi'), post, { from: '2025-01-01' });
    expect(await warningsOf(post.node, '2026-01-01', newcomer)).toEqual([]);
  });

  it('of a person past the year of their retirement', async () => {
    const old = await world.employee('Eyang', { birthDate: '1960-06-15' });
    expect(await warningsOf(post.node, '2026-01-01', old)).toEqual(['PAST_RETIREMENT_AGE']);
  });
});
