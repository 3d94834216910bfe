/** A kind of position that the law does not know: nothing is made up of it, and what is missing is told until somebody says what it is. */
import { ChangePositionDocument, ExplainedFigureDocument, RetirementOnDocument } from '@selaras/schema/test';
import { expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld({ clock: () => new Date('2026-11-21T01:00:00Z') });

it('has no age, counts with no retirement and says why, and has the age of the law once its kind is known', async () => {
  const hr = await world.account('hr', { role: 'HR' });
  const dinas = await world.dinas('Dinas Contoh');
  const post = await world.position(dinas, 'Wakil Kepala Sekolah', { kind: 'LAINNYA', retirementAge: null });
  await world.system.query("update position set kind_written = 'Tugas Tambahan' where id = $1", [post.id]);
  const ani = await world.employee('Ani', { in: post, birthDate: '1969-02-03' });
  await server.app.worker.settle();
  const retirement = async () => member('Employee', (await as(hr).ask(RetirementOnDocument, { id: ani.node })).node).retirement;
  const soon = async () => (await as(hr).ask(ExplainedFigureDocument, { key: 'RETIRING_BY_NEXT_YEAR', subjectId: dinas.node })).figure!;
  expect(await retirement()).toBeNull();
  expect(await soon()).toMatchObject({ value: 0, leftOut: { nodes: [{ reason: 'RETIREMENT_AGE_UNKNOWN' }] } });
  const { changePosition } = await as(hr).ask(ChangePositionDocument, { input: { positionId: post.node, version: 2, positionKind: 'PELAKSANA' } });
  expect(member('PositionSaved', changePosition).position).toMatchObject({ positionKind: 'PELAKSANA', retirementAge: 58 });
  const { rows } = await world.system.query('select kind_written from position where id = $1', [post.id]);
  expect(rows).toEqual([{ kind_written: null }]);
  await server.app.worker.settle();
  expect(await retirement()).toMatchObject({ age: 58, year: 2027 });
  expect(await soon()).toMatchObject({ value: 1, leftOut: { nodes: [] } });
});
