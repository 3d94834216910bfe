import fc from 'fast-check';
import pg from 'pg';
import { createTestDatabase, features, startTestApp, World, type Actor, type DinasRef, type TestApp, type UnitRef } from '@selaras/server/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { createWaitingFacts, waiting } from '../testkit/waiting-figures.ts';

const TODAY = '2026-11-21';
const SET = '{ positions waiting { positions meanDays medianDays per100 } }';

interface Waiting {
  readonly positions: number;
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  readonly per100: number | null;
}
interface Set {
  readonly positions: number;
  readonly waiting: Waiting;
}

let server: TestApp;
let owner: pg.Pool;
let world: World;
let leader: Actor;
let health: DinasRef;
let social: DinasRef;
let upper: UnitRef;
let lower: UnitRef;

beforeAll(async () => {
  const database = await createTestDatabase(inject('clusterUrl'));
  owner = new pg.Pool({ connectionString: database.url, max: 2 });
  await createWaitingFacts(owner);
  server = await startTestApp(inject('clusterUrl'), { database, features: [...features, waiting()], clock: () => new Date(`${TODAY}T05:00:00Z`) });
  world = await World.create(server.app.services.system);
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  health = await world.dinas('Kesehatan');
  social = await world.dinas('Sosial');
  upper = await world.unit(health, 'Bidang');
  lower = await world.unit(health, 'Seksi', upper);
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

const ask = <Data>(document: string, variables: Record<string, unknown> = {}): Promise<Data> =>
  Client.program(server.url, leader).ask<Data>(document, variables);

/** A position that has waited so many days, or one with a holder. */
async function wait(place: DinasRef, unit: UnitRef | null, days: number, vacant = true): Promise<void> {
  const from = new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
  const post = await world.position(place, `Jabatan ${days}`, { from, ...(unit ? { unit } : {}) });
  if (!vacant) await world.assign(await world.employee(`Pemangku ${days}`), post, { from });
}

const clear = (): Promise<unknown> => owner.query(`delete from assignment; delete from employee; delete from position_need; delete from position`);

/** By PostgreSQL's own words for them, over the rows themselves. */
async function counted(where: string, values: unknown[]): Promise<Waiting> {
  const found = await owner.query<Waiting>(
    `select count(*) filter (where vacant)::int as positions, (avg(days) filter (where vacant))::float8 as "meanDays",
       percentile_cont(0.5) within group (order by days) filter (where vacant) as "medianDays",
       100 * (count(*) filter (where vacant))::float8 / nullif(count(*), 0) as per100
     from (select p.dinas_id, u.path, $1::date - p.valid_from as days, not exists (select 1 from assignment a where a.position_id = p.id) as vacant
       from position p join unit u on u.id = p.unit_id) p where ${where}`,
    [TODAY, ...values],
  );
  return found.rows[0]!;
}

const close = (waits: Waiting, expected: Waiting): void => {
  expect(waits.positions).toBe(expected.positions);
  expect(waits.medianDays).toBe(expected.medianDays);
  for (const key of ['meanDays', 'per100'] as const) {
    if (expected[key] === null) expect(waits[key]).toBeNull();
    else expect(waits[key]).toBeCloseTo(expected[key], 8);
  }
};

async function expectRightAtEveryLevel(): Promise<void> {
  await server.app.worker.settle();
  const { board } = await ask<{ board: { total: Set; rows: { nodes: { dinasId: string; figures: Set }[] } } }>(
    `query ($id: ID!) { board(instansiId: $id) { total ${SET} rows { nodes { dinasId figures ${SET} } } } }`,
    { id: world.instansi.node },
  );
  close(board.total.waiting, await counted('true', []));
  for (const dinas of [health, social])
    close(board.rows.nodes.find((row) => row.dinasId === dinas.node)!.figures.waiting, await counted('dinas_id = $2', [dinas.id]));
  const { node } = await ask<{ node: { unitFigures: { nodes: { unit: { id: string }; figures: Set }[] } } }>(
    `query ($id: ID!) { node(id: $id) { ... on Dinas { unitFigures { nodes { unit { id } figures ${SET} } } } } }`,
    { id: health.node },
  );
  for (const unit of [upper, lower]) {
    close(
      node.unitFigures.nodes.find((row) => row.unit.id === unit.node)!.figures.waiting,
      await counted('path <@ (select u.path from unit u where u.id = $2)', [unit.id]),
    );
  }
}

describe('means, medians and rates', () => {
  it('are right of a unit with everything below, of a dinas and of a government, though none of them can be added', async () => {
    await clear();
    for (const days of [1, 2, 30]) await wait(health, lower, days);
    for (const days of [400, 500]) await wait(health, upper, days);
    await wait(health, null, 7);
    await wait(health, null, 90, false);
    for (const days of [3, 3, 3, 1_000]) await wait(social, null, days);
    await server.app.worker.settle();
    const { board } = await ask<{ board: { total: Set; rows: { nodes: { figures: Set }[] } } }>(
      `query ($id: ID!) { board(instansiId: $id) { total ${SET} rows { nodes { figures ${SET} } } } }`,
      { id: world.instansi.node },
    );
    expect(board.rows.nodes.map((row) => row.figures.waiting)).toEqual([
      { positions: 6, meanDays: 940 / 6, medianDays: 18.5, per100: 600 / 7 },
      { positions: 4, meanDays: 1_009 / 4, medianDays: 3, per100: 100 },
    ]);
    expect(board.total.waiting).toEqual({ positions: 10, meanDays: 1_949 / 10, medianDays: 5, per100: 1_000 / 11 });
    await expectRightAtEveryLevel();
  });

  it('are what PostgreSQL says of the rows themselves, whatever they are', async () => {
    const days = fc.record({ days: fc.integer({ min: 0, max: 40 }), where: fc.nat(3), vacant: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(days, { maxLength: 12 }), async (positions) => {
        await clear();
        const places = [
          [health, null],
          [health, upper],
          [health, lower],
          [social, null],
        ] as const;
        for (const { days, where, vacant } of positions) await wait(places[where]![0], places[where]![1], days, vacant);
        await expectRightAtEveryLevel();
      }),
      { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 30_000 },
    );
  });

  it('of nothing are nothing, and the count beside them is zero', async () => {
    await clear();
    await server.app.worker.settle();
    const { board } = await ask<{ board: { total: Set } }>(`query ($id: ID!) { board(instansiId: $id) { total ${SET} } }`, { id: world.instansi.node });
    expect(board.total).toEqual({ positions: 0, waiting: { positions: 0, meanDays: null, medianDays: null, per100: null } });
  });

  it('explain themselves by the rows they are made of and those they leave out', async () => {
    await clear();
    for (const days of [5, 8, 20]) await wait(health, lower, days);
    await wait(health, null, 60, false);
    await wait(social, null, 9);
    const explain = async (key: string, subject: string): Promise<unknown> => {
      const { figure } = await ask<{ figure: unknown }>(
        `query ($key: FigureKey!, $subject: ID!) { figure(key: $key, subjectId: $subject) { value definition { unit } parts { key value }
          counted(first: 2) { totalCount nodes { amount detail } pageInfo { hasNextPage } } leftOut { totalCount nodes { amount reason } } } }`,
        { key, subject },
      );
      return figure;
    };
    const leftOut = { totalCount: 1, nodes: [{ amount: 0, reason: 'OCCUPIED' }] };
    const counted = {
      totalCount: 3,
      nodes: [
        { amount: 20, detail: '20' },
        { amount: 8, detail: '8' },
      ],
      pageInfo: { hasNextPage: true },
    };
    expect(await explain('MEAN_WAITING_DAYS', health.node)).toEqual({ value: 11, definition: { unit: 'DAYS' }, parts: [], counted, leftOut });
    expect(await explain('MEDIAN_WAITING_DAYS', health.node)).toEqual({ value: 8, definition: { unit: 'DAYS' }, parts: [], counted, leftOut });
    expect(await explain('MEDIAN_WAITING_DAYS', world.instansi.node)).toMatchObject({ value: 8.5 });
    expect(await explain('MEDIAN_WAITING_DAYS', lower.node)).toMatchObject({ value: 8, leftOut: { totalCount: 0 } });
    expect(await explain('WAITING_PER_100', health.node)).toMatchObject({
      value: 75,
      definition: { unit: 'POSITIONS_PER_100' },
      parts: [
        { key: 'WAITING', value: 3 },
        { key: 'POSITIONS', value: 4 },
      ],
      counted: { totalCount: 3 },
      leftOut,
    });
    const second = await ask<{ figure: { counted: { nodes: { amount: number }[] } } }>(
      `query ($key: FigureKey!, $subject: ID!, $after: String) { figure(key: $key, subjectId: $subject) { counted(first: 2, after: $after) { nodes { amount } } } }`,
      {
        key: 'MEAN_WAITING_DAYS',
        subject: health.node,
        after: (
          await ask<{ figure: { counted: { pageInfo: { endCursor: string } } } }>(
            `query ($subject: ID!) { figure(key: MEAN_WAITING_DAYS, subjectId: $subject) { counted(first: 2) { pageInfo { endCursor } } } }`,
            { subject: health.node },
          )
        ).figure.counted.pageInfo.endCursor,
      },
    );
    expect(second.figure.counted.nodes).toEqual([{ amount: 5 }]);
  });
});
