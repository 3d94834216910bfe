import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import {
  ActsOfInstansiDocument,
  AssignEmployeeDocument,
  PreviewAppointmentDocument,
  PreviewNeedDocument,
  SetPositionNeedDocument,
  UndoActDocument,
  type ActsOfInstansiQuery,
  type ActFilter,
  type UndoActMutation,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { endAsRead, setNeedAsRead } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let post: PositionRef;
let person: EmployeeRef;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  post = await world.position(dinas, 'Perawat', { need: 2, from: '2024-01-01' });
  person = await world.employee('Ani');
  hr = await world.account('hr', { role: 'HR' });
});

type ActNode = Extract<NonNullable<ActsOfInstansiQuery['node']>, { __typename: 'Instansi' }>['acts']['nodes'][number];
async function actsOf(actor: Actor, filter: ActFilter | null = null): Promise<readonly ActNode[]> {
  const { node } = await as(actor).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter });
  return member('Instansi', node).acts.nodes;
}
const appointment = (validFrom = '2026-01-01') =>
  ({ employeeId: person.node, positionId: post.node, kind: 'DEFINITIF', validFrom, decreeNumber: 'SK/7' }) as const;
const appoint = async (validFrom?: string): Promise<string> =>
  member('AssignmentSaved', (await as(hr).ask(AssignEmployeeDocument, { input: { ...appointment(validFrom), reason: 'kenaikan' } })).assignEmployee).assignment
    .id;
const undo = async (actId: string, more: { readonly preview?: boolean; readonly reason?: string } = {}, actor = hr): Promise<UndoActMutation['undoAct']> =>
  (await as(actor).ask(UndoActDocument, { input: { actId, ...more } })).undoAct;
const uuidOf = (node: string): string => node.slice(node.indexOf('_') + 1);
const rows = async (sql: string, values: unknown[] = []): Promise<unknown[]> =>
  (await server.app.services.system.query({ text: sql, values, rowMode: 'array' })).rows;

describe('an act', () => {
  it('is kept with who did it, since when it holds, why, and what it wrote row by row', async () => {
    const id = await appoint();
    const [act] = await actsOf(hr);
    expect(act).toMatchObject({
      actKind: 'ASSIGN_EMPLOYEE',
      since: '2026-01-01',
      decreeNumber: 'SK/7',
      reason: 'kenaikan',
      rowCount: 1,
      viewerCanUndo: true,
      ofDinas: { id: dinas.node },
      actor: { kind: 'ACCOUNT', name: expect.any(String), hidden: false, importId: null },
      undoes: null,
      undoneBy: null,
      rowCounts: [{ entity: 'ASSIGNMENT', created: 1, changed: 0, closed: 0, removed: 0 }],
    });
    expect(act!.writtenRows.totalCount).toBe(1);
    expect(act!.writtenRows.nodes[0]).toMatchObject({ entity: 'ASSIGNMENT', rowId: id, outcome: 'CREATED', name: 'Ani · Perawat' });
    expect(act!.writtenRows.nodes[0]!.fields).toContainEqual({ field: 'validFrom', before: null, after: '2026-01-01', hidden: false });
  });

  it("that no account did is said to be nobody's, and not to be kept from the viewer", async () => {
    await appoint();
    await world.system.query('update act set account_id = null');
    expect((await actsOf(hr)).map(({ actor }) => actor)).toEqual([{ kind: 'SYSTEM', name: null, hidden: false, importId: null }]);
  });

  it('that changes rows tells what changed in them, and that something was closed', async () => {
    await setNeedAsRead(as(hr), post.node, 5, '2026-06-01');
    const [act] = await actsOf(hr);
    expect(act!.rowCounts).toEqual([{ entity: 'POSITION_NEED', created: 1, changed: 0, closed: 1, removed: 0 }]);
    expect(act!.writtenRows.nodes.map(({ outcome, name }) => [outcome, name])).toEqual([
      ['CLOSED', 'Perawat'],
      ['CREATED', 'Perawat'],
    ]);
    expect(act!.writtenRows.nodes[0]!.fields).toEqual([{ field: 'validTo', before: null, after: '2026-05-31', hidden: false }]);
  });

  it('is kept by nobody when it is refused', async () => {
    await appoint();
    expect((await as(hr).ask(AssignEmployeeDocument, { input: appointment('2026-02-01') })).assignEmployee.__typename).toBe('EmployeeAlreadyAssigned');
    expect(await actsOf(hr)).toHaveLength(1);
    expect(await rows('select count(*)::int from act_row r where not exists (select from act a where a.id = r.act_id)')).toEqual([[0]]);
  });

  it('is read by HR of where it belongs, and by nobody else', async () => {
    await appoint();
    const other = await world.dinas('Dinas Sosial');
    const [ofDinas, elsewhere, leader] = [
      await world.account('hr-dinas', { role: 'HR', on: dinas }),
      await world.account('hr-other', { role: 'HR', on: other }),
      await world.account('leader', { role: 'LEADERSHIP' }),
    ];
    expect(await actsOf(ofDinas)).toHaveLength(1);
    expect(await actsOf(elsewhere)).toEqual([]);
    expect(await actsOf(leader)).toEqual([]);
    const [act] = await actsOf(hr);
    expect(await as(elsewhere).codeOf(UndoActDocument, { input: { actId: act!.id } })).toBe('NOT_FOUND');
  });

  it('is found by its kind and by the account that did it', async () => {
    await appoint();
    await setNeedAsRead(as(hr), post.node, 5, '2026-06-01');
    expect((await actsOf(hr, { actKind: { eq: 'SET_POSITION_NEED' } })).map((act) => act.actKind)).toEqual(['SET_POSITION_NEED']);
    expect(await actsOf(hr, { accountId: hr.accountId })).toHaveLength(2);
    expect(await actsOf(hr, { accountId: 'nobody' })).toEqual([]);
  });
});

describe('a preview', () => {
  it('shows rows and figures as they would be, and leaves nothing behind', async () => {
    const before = await rows('select max(sequence) from change_log');
    const shown = member('ActPreview', (await as(hr).ask(PreviewAppointmentDocument, { input: { ...appointment(), preview: true } })).assignEmployee);
    expect(shown.counts).toEqual([{ entity: 'ASSIGNMENT', created: 1, changed: 0, closed: 0, removed: 0 }]);
    expect(shown.rows.map(({ outcome, name }) => [outcome, name])).toEqual([['CREATED', 'Ani · Perawat']]);
    expect(shown.moves).toMatchObject([{ dinas: { id: dinas.node }, name: 'Dinas Kesehatan', day: '2026-01-01' }]);
    expect(shown.moves[0]!.figures).toContainEqual({ figure: 'FILLED', before: 0, after: 1 });
    expect(await actsOf(hr)).toEqual([]);
    expect(await rows('select count(*)::int from assignment where employee_id = $1', [person.id])).toEqual([[0]]);
    expect(await rows('select max(sequence) from change_log')).toEqual(before);
    expect(await rows('select count(*)::int from act_row')).toEqual(await rows('select count(*)::int from act_row r join act a on a.id = r.act_id'));
  });

  it('is refused by what would refuse the act', async () => {
    await appoint();
    const refused = (await as(hr).ask(PreviewAppointmentDocument, { input: { ...appointment('2026-02-01'), preview: true } })).assignEmployee;
    expect(refused.__typename).toBe('EmployeeAlreadyAssigned');
  });

  it('keeps no key: sent under the same, the act is done', async () => {
    const input = { positionId: post.node, need: 4, since: '2026-06-01', idempotencyKey: 'one-act' };
    const client = as(hr);
    const needs = await rows(`select 'need_' || id, version from position_need where position_id = $1`, [post.id]);
    const [needId, version] = needs[0] as [string, number];
    const read = { needId, version };
    expect((await client.ask(PreviewNeedDocument, { input: { ...input, ...read, preview: true } })).setPositionNeed.__typename).toBe('ActPreview');
    expect((await client.ask(SetPositionNeedDocument, { input: { ...input, ...read } })).setPositionNeed.__typename).toBe('PositionNeedSaved');
    expect(await actsOf(hr)).toHaveLength(1);
  });
});

describe('taking an act back', () => {
  it('leaves the record as it was, tells of both acts, and can be taken back itself', async () => {
    const assignment = await appoint();
    const [act] = await actsOf(hr);
    const done = member('ActTakenBack', await undo(act!.id, { reason: 'salah orang' }));
    expect(done).toMatchObject({ act: { actKind: 'UNDO', undoes: { id: act!.id } }, undone: { id: act!.id, undoneBy: { id: done.act.id } } });
    expect(await rows('select count(*)::int from assignment where employee_id = $1', [person.id])).toEqual([[0]]);
    expect(member('ActUndoneAlready', await undo(act!.id))).toMatchObject({ undoneBy: { id: done.act.id } });
    const again = member('ActTakenBack', await undo(done.act.id));
    expect(await rows(`select 'assignment_' || id from assignment where employee_id = $1`, [person.id])).toEqual([[assignment]]);
    const [redo, taken, first] = await actsOf(hr);
    expect([redo!.id, redo!.undoes?.id, taken!.undoneBy?.id, first!.undoneBy]).toEqual([again.act.id, taken!.id, again.act.id, null]);
    expect(first).toMatchObject({ viewerCanUndo: true, writtenRows: { nodes: [{ name: 'Ani · Perawat' }] } });
  });

  it('raises the version of what it puts back, so that nobody overwrites what they did not see', async () => {
    const id = await appoint();
    await endAsRead(as(hr), id, '2026-03-31');
    const [end] = await actsOf(hr);
    member('ActTakenBack', await undo(end!.id));
    expect(await rows('select valid_to, version from assignment where id = $1', [uuidOf(id)])).toEqual([[null, 3]]);
  });

  it('is shown before it is done', async () => {
    await appoint();
    const [act] = await actsOf(hr);
    const shown = member('ActPreview', await undo(act!.id, { preview: true }));
    expect(shown.rows.map(({ outcome, name }) => [outcome, name])).toEqual([['REMOVED', 'Ani · Perawat']]);
    expect(shown.moves[0]!.figures).toContainEqual({ figure: 'FILLED', before: 1, after: 0 });
    expect(await rows('select count(*)::int from assignment where employee_id = $1', [person.id])).toEqual([[1]]);
    expect((await actsOf(hr))[0]).toMatchObject({ id: act!.id, undoneBy: null });
  });

  it('is refused with the rows that hold something else by now, and the acts that wrote them', async () => {
    const id = await appoint();
    await endAsRead(as(hr), id, '2026-03-31');
    const [end, act] = await actsOf(hr);
    const held = member('ActHeldInPlace', await undo(act!.id));
    expect(held).toMatchObject({
      obstacleCount: 1,
      obstacles: [{ why: 'CHANGED', entity: 'ASSIGNMENT', rowId: id, name: 'Ani · Perawat', laterAct: { id: end!.id } }],
    });
    expect(await actsOf(hr)).toHaveLength(2);
    member('ActTakenBack', await undo(end!.id));
    member('ActTakenBack', await undo(act!.id));
  });

  it('is refused with what a rule of the record would not let stand beside it', async () => {
    const id = await appoint();
    await endAsRead(as(hr), id, '2026-03-31');
    const second = await world.position(dinas, 'Bidan', { from: '2024-01-01' });
    const answer = await as(hr).ask(AssignEmployeeDocument, { input: { ...appointment('2026-04-01'), positionId: second.node } });
    const later = member('AssignmentSaved', answer.assignEmployee).assignment.id;
    const [appointed, end] = await actsOf(hr);
    expect(member('ActHeldInPlace', await undo(end!.id))).toMatchObject({
      obstacleCount: 1,
      obstacles: [{ why: 'CONFLICTS', entity: 'ASSIGNMENT', rowId: later, name: 'Ani · Bidan', laterAct: { id: appointed!.id } }],
    });
  });

  it('is refused with what belongs to a row that it made', async () => {
    const id = await appoint();
    const { services } = server.app;
    const period = await world.period('2026');
    await services.system.query(`insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id) values ($1, $2, $3, $4, $5)`, [
      world.instansi.id,
      dinas.id,
      person.id,
      uuidOf(id),
      period.id,
    ]);
    const [act] = await actsOf(hr);
    expect(member('ActHeldInPlace', await undo(act!.id))).toMatchObject({
      obstacleCount: 1,
      obstacles: [{ why: 'REFERS', entity: 'EVALUATION', name: 'Ani · 2026', laterAct: null }],
    });
  });
});
