import { startTestApp, World, type DinasRef, type EmployeeRef } from '@selaras/server/testing';
import { PaceOfEvaluationsDocument } from '@selaras/schema/test';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';

const NOVEMBER = [19, 20, 21, 22, 23, 24, 25, 26, 27].map((day) => `2026-11-${day}`);

let now = new Date('2026-11-18T05:00:00Z');
let server: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'), { clock: () => now });
});
afterAll(() => server.close());

it('is worked out of the days that were counted, by dinas and for all, and says who will be late', async () => {
  const world = await World.create(server.app.services.system);
  const [health, social] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Sosial')];
  const period = await world.period('Triwulan IV 2026', { from: '2026-10-01', to: '2026-12-31', deadline: '2026-12-01' });
  const other = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30', deadline: '2026-10-15' });
  const people: { readonly employee: EmployeeRef; readonly dinas: DinasRef; readonly assignmentId: string }[] = [];
  for (const dinas of [health, social]) {
    const post = await world.position(dinas, 'Pelaksana', { need: 12 });
    for (let number = 0; number < 12; number++) {
      const employee = await world.employee(`${dinas.code} ${number}`);
      people.push({ employee, dinas, assignmentId: await world.assign(employee, post, { from: '2022-01-01' }) });
    }
  }
  const seal = async ({ employee, dinas, assignmentId }: (typeof people)[number]): Promise<void> => {
    await world.evaluation(employee, { assignmentId, dinas, period, state: 'SEALED' });
    await world.system.query(`update evaluation set started_at = $1, submitted_at = $1, sealed_at = $1 where employee_id = $2`, [now, employee.id]);
  };
  const leader = Client.program(server.url, await world.account('leader', { role: 'LEADERSHIP' }));
  const pace = async (subjectId: string, periodId = period.node) => (await leader.ask(PaceOfEvaluationsDocument, { subjectId, periodId })).evaluationPace;
  await server.app.worker.settle();
  expect(await pace(world.instansi.node)).toMatchObject({ today: '2026-11-18', remaining: 24, presentPerDay: null, outlook: 'TOO_LITTLE_HISTORY' });

  // One a day in the dinas of health; nine days later 9 of 12 are sealed there and none in the other.
  const ofHealth = people.filter(({ dinas }) => dinas === health);
  for (const [index, day] of NOVEMBER.entries()) {
    now = new Date(`${day}T05:00:00Z`);
    await seal(ofHealth[index]!);
    await server.app.worker.settle();
  }
  const told = await pace(world.instansi.node);
  expect(told).toMatchObject({
    today: '2026-11-27',
    deadline: '2026-12-01',
    daysLeft: 5,
    workingDaysLeft: 3,
    remaining: 15,
    neededPerDay: 3,
    neededPerWorkingDay: 5,
  });
  expect(told).toMatchObject({ presentPerDay: 1, expectedEnd: '2026-12-12', outlook: 'LATE', dinasShown: 2, dinasLate: 1 });
  expect(told!.dinas.nodes).toMatchObject([
    { dinasId: health.node, remaining: 3, presentPerDay: 1, expectedEnd: '2026-11-30', outlook: 'ON_TIME' },
    { dinasId: social.node, remaining: 12, presentPerDay: 0, expectedEnd: null, outlook: 'LATE' },
  ]);
  expect(await pace(health.node)).toMatchObject({ remaining: 3, outlook: 'ON_TIME', dinas: { nodes: [] } });
  expect(await pace(health.node, other.node)).toMatchObject({ remaining: 12, neededPerDay: null, daysLeft: 0, outlook: 'OVERDUE' });
  const stranger = Client.program(server.url, await (await World.create(server.app.services.system)).account('stranger', { role: 'LEADERSHIP' }));
  expect(await stranger.codeOf(PaceOfEvaluationsDocument, { subjectId: health.node, periodId: period.node })).toMatch(/FORBIDDEN|BAD_INPUT/);
  const head = Client.program(server.url, await world.account('head', { role: 'LEADERSHIP', on: social }));
  expect((await head.ask(PaceOfEvaluationsDocument, { subjectId: world.instansi.node, periodId: period.node })).evaluationPace).toMatchObject({
    remaining: 12,
    dinas: { nodes: [{ dinasId: social.node }] },
  });
});
