/** A transfer is taken back, and somebody comes back. */
import { ReleaseEmployeeDocument, UndoActDocument } from '@selaras/schema/test';
import { countFigures, readerOf, type EmployeeRef } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { openSide, transferSteps, type Side } from './transfer-steps.ts';

const served = await useServer();
const { server, as, newWorld } = served;
const { system, figures, journaled } = server.app.services;

let giver: Side;
let receiver: Side;
let person: EmployeeRef;

beforeEach(async () => {
  [giver, receiver] = [await openSide(newWorld), await openSide(newWorld)];
  person = await giver.world.employee('Ani', { in: giver.post, from: '2022-01-01' });
});

const { released, accept, decline, withdraw, acts, undo, record, rows } = transferSteps(served, () => ({ giver, receiver, person }));

/** Every table that an act can write, without what never goes back, and the figures of both governments. */
async function everything(): Promise<unknown> {
  const tables: Record<string, unknown> = {};
  for (const table of [...journaled.keys()].toSorted()) {
    const found = await system.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from "${table}" t order by t.id`);
    tables[table] = found.rows.map(({ row: { version: _version, updated_at: _at, ...row } }) => row);
  }
  const dinasIds = [giver.dinas.id, receiver.dinas.id];
  const counted = await countFigures(readerOf(system), figures, figures.setsFor({}), { asOf: '2026-11-02', dinasIds, periods: {} }, 'dinas');
  return [tables, [...counted]];
}

describe('somebody who comes back', () => {
  it('goes on in the record that the government has of them', async () => {
    const first = member('TransferAccepted', await accept(await released())).transfer;
    const there = first.toEmployee!.id;
    const version = await versionOf(as(receiver.hr), there);
    const input = { employeeId: there, version, toInstansiCode: giver.world.instansi.code, freeFrom: '2026-11-01', decreeNumber: 'Persetujuan/2' };
    const back = member('TransferSaved', (await as(receiver.hr).ask(ReleaseEmployeeDocument, { input })).releaseEmployee).transfer;
    const before = await everything();
    const taken = await accept(back.id, { positionId: giver.post.node, validFrom: '2026-11-01' }, giver.hr);
    expect(member('TransferAccepted', taken).transfer.toEmployee!.id).toBe(person.node);
    const now = await record(giver, person.node);
    expect(now).toMatchObject({ lastDay: null, endReason: null, transferredTo: null, cameFrom: { id: back.id } });
    expect(now.assignments.nodes).toEqual([
      { validFrom: '2026-11-01', validTo: null },
      { validFrom: '2022-01-01', validTo: '2026-09-30' },
    ]);
    expect(await record(receiver, there)).toMatchObject({ lastDay: '2026-10-31', transferredTo: { id: back.id }, cameFrom: { id: first.id } });
    member('ActTakenBack', await undo(giver, (await acts(giver))[0]!.id));
    expect(await everything()).toEqual(before);
  });
});

describe('taking an acceptance back', () => {
  it('gives the person back: every table and figure of both governments is what it was, and back again', async () => {
    await giver.world.absence(person, { from: '2026-03-01' });
    const id = await released();
    const before = await everything();
    member('TransferAccepted', await accept(id));
    const after = await everything();
    expect(after).not.toEqual(before);
    const [act] = await acts(receiver);
    const shown = member('ActPreview', await undo(receiver, act!.id, true));
    expect(JSON.stringify(shown)).not.toContain(person.id);
    expect(await everything()).toEqual(after);
    member('ActTakenBack', await undo(receiver, act!.id));
    expect(await everything()).toEqual(before);
    const [[undone, left], [here]] = [await acts(giver), await acts(receiver)];
    expect([undone!.actKind, undone!.undoes?.id, undone!.viewerCanUndo]).toEqual(['UNDO', left!.id, false]);
    expect(left!.undoneBy?.id).toBe(undone!.id);
    member('ActTakenBack', await undo(receiver, here!.id));
    expect(await everything()).toEqual(after);
    const [, , again] = await acts(giver);
    expect([again!.actKind, (await acts(giver)).find(({ id: one }) => one === left!.id)!.undoneBy]).toEqual(['LEAVE_BY_TRANSFER', null]);
  });

  it('is for the government that accepted: the other one takes back neither its part nor the release', async () => {
    const id = await released();
    const [letGo] = await acts(giver);
    member('TransferAccepted', await accept(id));
    const [left] = await acts(giver);
    expect((await undo(giver, left!.id)).__typename).toBe('ActOfAnother');
    const held = member('ActHeldInPlace', await undo(giver, letGo!.id));
    expect(held.obstacles).toMatchObject([{ why: 'CHANGED', entity: 'TRANSFER', laterAct: null }]);
    const [here] = await acts(receiver);
    expect(await as(giver.hr).codeOf(UndoActDocument, { input: { actId: here!.id } })).toBe('NOT_FOUND');
  });

  it('is held by what came after in either record; of what is there no more is told than that', async () => {
    const { transfer } = member('TransferAccepted', await accept(await released()));
    const [here] = await acts(receiver);
    await rows(`update assignment set valid_to = '2026-09-15' where employee_id = $1`, [person.id]);
    expect(member('ActHeldInPlace', await undo(receiver, here!.id)).obstacles).toEqual([
      { why: 'CHANGED', entity: null, rowId: null, name: null, laterAct: null },
    ]);
    await rows(`update assignment set valid_to = '2026-09-30' where employee_id = $1`, [person.id]);
    await receiver.world.absence({ ...person, id: transfer.toEmployee!.id.replace('employee_', '') }, { from: '2026-12-01' });
    expect(member('ActHeldInPlace', await undo(receiver, here!.id)).obstacles).toMatchObject([{ why: 'REFERS', entity: 'ABSENCE', name: 'Ani' }]);
  });

  it('of a refusal and of a withdrawal leaves the offer waiting again; of a release there is none', async () => {
    const id = await released();
    const state = async (): Promise<unknown> => (await rows('select state from transfer where id = $1::uuid', [id.replace('transfer_', '')])).flat()[0];
    await decline(id);
    member('ActTakenBack', await undo(receiver, (await acts(receiver))[0]!.id));
    expect(await state()).toBe('OFFERED');
    await withdraw(id, await versionOf(as(giver.hr), id));
    member('ActTakenBack', await undo(giver, (await acts(giver))[0]!.id));
    expect(await state()).toBe('OFFERED');
    const letGo = (await acts(giver)).find(({ actKind }) => actKind === 'RELEASE_EMPLOYEE')!;
    member('ActTakenBack', await undo(giver, letGo.id));
    expect(await state()).toBeUndefined();
  });
});
