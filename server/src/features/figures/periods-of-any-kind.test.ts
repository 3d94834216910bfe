import 'reflect-metadata';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Feature } from '../../feature.ts';
import type { Figure } from '../../figures/fact-set.ts';
import { Node } from '../../graphql/node.ts';
import { Period } from '../../graphql/period.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { startTestApp, type TestApp } from '../../testing/test-app.ts';
import { World } from '../../testing/world.ts';
import type { Actor } from '../accounts/accounts.builder.ts';
import type { PeriodRef } from '../evaluation/evaluation.builder.ts';
import { features } from '../index.ts';
import type { DinasRef } from '../organization/organization.builder.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    round: 'InspectionRound';
  }
}

@ObjectType({ implements: [Node, Period], description: 'Days in which positions are inspected: periods of another kind, for this test.' })
class InspectionRound extends Period {
  @Field(() => String, { description: 'Who inspects.' })
  inspector!: string;
}

const text = { definition: 'd', formula: 'f', source: [] };
const figures: Readonly<Record<string, Figure>> = {
  INSPECTIONS: { kind: 'COUNT', unit: 'INSPECTIONS', when: 'true', leftOut: [], field: { path: ['inspection', 'inspections'], description: 'x' }, ...text },
  INSPECTION_HOURS: {
    kind: 'SUM',
    unit: 'HOURS',
    amount: 'hours',
    when: 'true',
    leftOut: [],
    field: { path: ['inspection', 'hours'], description: 'x' },
    ...text,
  },
};
const inspection: Feature = {
  name: 'inspection',
  resolvers: [],
  nodes: [
    {
      prefix: 'round',
      type: InspectionRound.name as 'InspectionRound',
      read: async (context, id) => {
        const rows = await context.read.query<object>(
          sql`select r.id, r.label, r.inspector, lower(r.validity)::text as "validFrom", (upper(r.validity) - 1)::text as "validTo" from round r where r.id = ${id}::uuid`,
        );
        return rows[0] ?? null;
      },
    },
  ],
  figures: {
    groups: [{ path: ['inspection'], type: 'InspectionFigures', typeDescription: 'x', description: 'x', ofPeriod: 'round' }],
    sets: [
      {
        key: 'inspection',
        from: 'inspection_facts',
        periods: { node: 'round', table: 'round' },
        row: 'id',
        detail: 'null',
        changedBy: ['inspection'],
        figures,
      },
    ],
  },
};

let server: TestApp;
const database = useDatabase();
let world: World;
let leader: Actor;
let health: DinasRef;
let social: DinasRef;
let period: PeriodRef;
let round: { readonly id: string; readonly node: string };

beforeAll(async () => {
  await database.client.query(`
    create table round (id uuid primary key default uuidv7(), instansi_id uuid not null references instansi (id), label text not null, inspector text not null, validity daterange not null);
    create table inspection (id uuid primary key default uuidv7(), instansi_id uuid not null, dinas_id uuid not null, round_id uuid not null references round (id) on delete cascade, hours numeric not null);
    create function inspection_facts(as_of date, of_dinas uuid[], of_round uuid) returns table (id uuid, unit_id uuid, dinas_id uuid, hours numeric) language sql stable as $$
      select n.id, u.id, n.dinas_id, n.hours from inspection n join unit u on u.dinas_id = n.dinas_id and u.parent_id is null where n.dinas_id = any(of_dinas) and n.round_id = of_round
    $$;
    grant select on round, inspection to selaras_app, selaras_wide, selaras_system;
    grant execute on function inspection_facts to selaras_app, selaras_wide, selaras_system`);
  world = await World.create(database.as('selaras_system', { max: 1 }));
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  health = await world.dinas('Kesehatan');
  social = await world.dinas('Sosial');
  await world.assign(await world.employee('Dinilai'), await world.position(health, 'Perawat'));
  period = await world.period();
  const made = await database.client.query<{ id: string }>(
    `insert into round (instansi_id, label, inspector, validity) values ($1, 'Putaran 1', 'Inspektorat', '[2026-01-01,2027-01-01)') returning id`,
    [world.instansi.id],
  );
  const { id } = made.rows[0]!;
  round = { id, node: `round_${id}` };
  for (const [dinas, hours] of [
    [health, 1.5],
    [health, 2.25],
    [social, 0.5],
  ] as const)
    await database.client.query('insert into inspection (instansi_id, dinas_id, round_id, hours) values ($1, $2, $3, $4)', [
      world.instansi.id,
      dinas.id,
      id,
      hours,
    ]);
  // Nothing tells of these rows, so the server comes after them: what it counts before one of them would stay.
  server = await startTestApp(inject('clusterUrl'), { database: { url: database.url, drop: async () => undefined }, features: [...features, inspection] });
  await server.app.worker.settle();
});
afterAll(() => server.close());

async function ask(
  query: string,
  variables: object,
): Promise<{ readonly data: Record<string, unknown> | null; readonly errors: readonly { message: string }[] }> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${leader.token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Record<string, unknown> | null; errors?: { message: string }[] };
  return { data, errors: errors ?? [] };
}

const FIGURES = 'figures { positions evaluation { expected } inspection { inspections hours } }';
const BOARD = `query ($id: ID!, $periodId: ID) { board(instansiId: $id, periodId: $periodId) {
  period { __typename id label validFrom validTo ... on InspectionRound { inspector } } total { inspection { inspections hours } evaluation { expected } } rows { nodes { name ${FIGURES} } } } }`;
const board = async (periodId: string | null): Promise<unknown> => (await ask(BOARD, { id: world.instansi.node, periodId })).data?.['board'];

describe('figures of a kind of periods that no feature had before', () => {
  it('are on the board of their period, and those of other kinds are not', async () => {
    expect(await board(round.node)).toEqual({
      period: { __typename: 'InspectionRound', id: round.node, label: 'Putaran 1', validFrom: '2026-01-01', validTo: '2026-12-31', inspector: 'Inspektorat' },
      total: { inspection: { inspections: 3, hours: 4.25 }, evaluation: null },
      rows: {
        nodes: [
          { name: 'Kesehatan', figures: { positions: 1, evaluation: null, inspection: { inspections: 2, hours: 3.75 } } },
          { name: 'Sosial', figures: { positions: 0, evaluation: null, inspection: { inspections: 1, hours: 0.5 } } },
        ],
      },
    });
    expect(await board(period.node)).toMatchObject({
      period: { __typename: 'EvaluationPeriod', id: period.node },
      total: { inspection: null, evaluation: { expected: 1 } },
    });
    expect(await board(null)).toMatchObject({ period: null, total: { inspection: null, evaluation: null } });
  });

  it('are stored like any other', async () => {
    const found = await database.client.query<{ values: unknown }>(
      `select s.values from stored_figures s join dinas d on d.id = s.dinas_id where s.period_id = $1 order by d.code`,
      [round.id],
    );
    expect(found.rows.map(({ values }) => values)).toEqual([
      [2, 3.75],
      [1, 0.5],
    ]);
  });

  it('explain themselves under an id of their kind, and ask for one when they get another', async () => {
    const explain = (periodId: string | null) =>
      ask(
        `query ($id: ID!, $periodId: ID) { figure(key: INSPECTION_HOURS, subjectId: $id, periodId: $periodId) { value period { label } counted(first: 5) { nodes { amount } } } }`,
        { id: health.node, periodId },
      );
    const { data } = await explain(round.node);
    expect(data).toMatchObject({ figure: { value: 3.75, period: { label: 'Putaran 1' }, counted: { nodes: [{ amount: 1.5 }, { amount: 2.25 }] } } });
    for (const other of [null, period.node]) expect((await explain(other)).errors[0]?.message).toContain('send the id of one (round_<uuid>)');
    expect((await explain(health.node)).errors[0]?.message).toContain('such ids look like period_<uuid> or round_<uuid>');
  });

  it('are refused without their period, and not zero', async () => {
    await database.client.query('delete from round');
    expect(await board(round.node)).toBeNull();
  });
});
