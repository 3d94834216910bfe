import {
  AssignAndSayWhenDocument,
  AssignmentSaysWhenDocument,
  EmployeesUpdatedSinceDocument,
  EndAndSayWhenDocument,
  FieldsOfChangesDocument,
} from '@selaras/schema/test';
import { expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { everythingTold } from '../testkit/feed.ts';
import { useWorld } from '../testkit/server.ts';

const { as, world, server } = await useWorld();
const dinas = await world.dinas();
const people = await Promise.all(['Ani', 'Budi', 'Cici'].map((name) => world.employee(name)));
const posts = [await world.position(dinas, 'Arsiparis'), await world.position(dinas, 'Pranata')];
const hr = await world.account('hr', { role: 'HR' });
const integrator = await world.account('integrator', { role: 'INTEGRATOR' });

const now = async (): Promise<string> => new Date((await world.system.query<{ at: string }>('select clock_timestamp() as at')).rows[0]!.at).toISOString();
const saysWhen = async (id: string) => member('Assignment', (await as(hr).ask(AssignmentSaysWhenDocument, { id })).node);

it('is moved by every writer, of the rows that they wrote', async () => {
  const since = await now();
  const found = async (): Promise<string[]> => (await as(integrator).ask(EmployeesUpdatedSinceDocument, { since })).employees!.nodes.map(({ id }) => id);
  expect(await found()).toEqual([]);
  await world.system.query(`update employee set golongan = 'III/a' where id = $1`, [people[1]!.id]);
  expect(await found()).toEqual([people[1]!.node]);
  await world.system.query(
    `insert into employee (id, instansi_id, nip, name, sex, birth_date, status) select id, instansi_id, nip, name, sex, birth_date, status from employee where id = $1
    on conflict (id) do update set name = 'Ani Baru'`,
    [people[0]!.id],
  );
  expect(await found()).toEqual([people[0]!.node, people[1]!.node]);
  await world.system.query(`update employee set updated_at = '2001-01-01' where id = $1`, [people[2]!.id]);
  expect(await found()).toEqual([people[2]!.node, people[0]!.node, people[1]!.node]);
});

it('is answered by the change itself as it is read afterwards', async () => {
  const began = await now();
  const answer = await as(hr).ask(AssignAndSayWhenDocument, {
    input: { employeeId: people[0]!.node, positionId: posts[0]!.node, kind: 'DEFINITIF', validFrom: '2026-01-01', decreeNumber: 'SK 1' },
  });
  const made = member('AssignmentSaved', answer.assignEmployee).assignment;
  expect(made.updatedAt >= began).toBe(true);
  expect(await saysWhen(made.id)).toMatchObject({ version: made.version, updatedAt: made.updatedAt });
  const ended = member(
    'AssignmentSaved',
    (await as(hr).ask(EndAndSayWhenDocument, { input: { assignmentId: made.id, lastDay: '2027-01-31', version: made.version } })).endAssignment,
  ).assignment;
  expect(ended.updatedAt > made.updatedAt).toBe(true);
  expect(await saysWhen(made.id)).toMatchObject({ version: ended.version, updatedAt: ended.updatedAt });
});

it('is no change of its own: the feed does not name it, and says so only by the fields that were written', async () => {
  await server.app.worker.settle();
  await everythingTold(world.system);
  const { changes: before } = await as(integrator).ask(FieldsOfChangesDocument, { id: world.instansi.node, after: null });
  await world.system.query(`update employee set golongan = 'III/b' where id = $1`, [people[1]!.id]);
  await world.system.query(`update employee set golongan = golongan where id = $1`, [people[1]!.id]);
  await server.app.worker.settle();
  await everythingTold(world.system);
  const { changes } = await as(integrator).ask(FieldsOfChangesDocument, { id: world.instansi.node, after: before!.cursor });
  expect(changes!.changes.map(({ entity, changedFields }) => [entity, changedFields.map(({ field }) => field)])).toEqual([
    ['EMPLOYEE', ['golongan']],
    ['EMPLOYEE', []],
  ]);
  const kept = await world.system.query(`select row_before from change_log where entity = 'employee' and operation = 'UPDATE' order by sequence desc limit 1`);
  expect(kept.rows).toEqual([{ row_before: {} }]);
});
