import pg from 'pg';
import type { Checkout } from './checkout.ts';
import type { RunningCheckout } from './contenders.ts';
import { median } from './measures.ts';
import { number, table } from './tables.ts';

/** A board as it would be with five hundred changes, beside that of the record on the same day, and beside that of today, which is stored. */
export interface WhatIfOutcome {
  readonly changes: number;
  readonly people: number;
  readonly scenarioMs: number;
  readonly recordMs: number;
  readonly storedMs: number;
  /** What it comes to for each dinas: both sides of it, from one snapshot. */
  readonly effectMs: number;
}

const CHANGES = 500;
const REACH = 3;

const BOARD = `query Board($id: ID!, $asOf: LocalDate, $scenario: ID) {
  board(instansiId: $id, asOf: $asOf, scenario: $scenario) { total { positions need filled gap surplus } rows { nodes { dinasId figures { positions need filled gap surplus } } } } }`;
const EFFECT = 'query Effect($id: ID!) { node(id: $id) { ... on Scenario { effect { after { gap } rows { nodes { code after { gap } } } } } } }';

/** So many changes of every kind, spread over the government. */
async function makeScenario(client: pg.Client, instansiId: string, firstDay: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`insert into scenario (instansi_id, name, first_day) values ($1, 'Bench', $2) returning id`, [
    instansiId,
    firstDay,
  ]);
  const { id } = rows[0]!;
  const part = CHANGES / 5;
  const positions = `(select p.*, row_number() over (order by md5(p.id::text)) as place from position p where p.instansi_id = $2 and p.validity @> $3::date) p`;
  const holders = `(select a.*, row_number() over (order by md5(a.id::text)) as place from assignment a where a.instansi_id = $2 and a.kind = 'DEFINITIF' and a.validity @> $3::date) a`;
  const values = [id, instansiId, firstDay];
  for (const statement of [
    `insert into scenario_change (scenario_id, dinas_id, kind, position_id, people) select $1, p.dinas_id, 'SET_NEED', p.id, 3 from ${positions} where p.place <= ${part}`,
    `insert into scenario_change (scenario_id, dinas_id, kind, position_id, people) select $1, p.dinas_id, 'HIRE', p.id, 2 from ${positions} where p.place between ${part + 1} and ${2 * part}`,
    `insert into scenario_change (scenario_id, dinas_id, kind, position_id, unit_id, people, title, position_kind, retirement_age) select $1, p.dinas_id, 'ADD_POSITION', uuidv7(), p.unit_id, 1, p.title, 'PELAKSANA', 58 from ${positions} where p.place between ${2 * part + 1} and ${3 * part}`,
    `insert into scenario_change (scenario_id, dinas_id, kind, position_id, assignment_id, employee_id) select $1, a.dinas_id, 'END_HOLDING', a.position_id, a.id, a.employee_id from ${holders} where a.place <= ${part}`,
    `insert into scenario_change (scenario_id, dinas_id, kind, position_id, assignment_id, employee_id) select $1, p.dinas_id, 'MOVE_HOLDER', p.id, a.id, a.employee_id from ${holders} join ${positions} on p.place = a.place + ${3 * part} where a.place between ${part + 1} and ${2 * part}`,
  ])
    await client.query(statement, values);
  return id;
}

export async function runWhatIf({ url, databaseUrl, subjects }: RunningCheckout, checkout: Checkout, rounds: number): Promise<WhatIfOutcome> {
  const { instansiId } = subjects.medan;
  const token = await checkout.makeToken(databaseUrl, 'kepegawaian.medan');
  const timed = async (query: string, variables: object): Promise<number> => {
    const began = performance.now();
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { readonly data?: object; readonly errors?: unknown };
    if (!data || errors) throw new Error(`refused: ${JSON.stringify(errors)}`);
    return performance.now() - began;
  };
  const firstDay = `${new Date().getFullYear() + 1}-01-01`;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const scenarioId = await makeScenario(client, instansiId, firstDay);
  const scenario = `scenario_${scenarioId}`;
  await client.query('analyze scenario_change');
  const counts = await client.query<{ changes: number; people: number }>(
    `select (select count(*)::int from scenario_change where scenario_id = $1) as changes, (select count(*)::int from employee where instansi_id = $2) as people`,
    [scenarioId, instansiId],
  );
  const id = `instansi_${instansiId}`;
  const took = { scenarioMs: [] as number[], recordMs: [] as number[], storedMs: [] as number[], effectMs: [] as number[] };
  // The first round warms up, and is not counted; a day further on each time, so that nobody is asked the same twice.
  for (let round = 0; round <= rounds; round++) {
    const asOf = `${firstDay.slice(0, 8)}${String(round + 1).padStart(2, '0')}`;
    const found = {
      scenarioMs: await timed(BOARD, { id, asOf, scenario }),
      recordMs: await timed(BOARD, { id, asOf }),
      storedMs: await timed(BOARD, { id }),
      effectMs: await timed(EFFECT, { id: scenario }),
    };
    if (round > 0) for (const key of ['scenarioMs', 'recordMs', 'storedMs', 'effectMs'] as const) took[key].push(found[key]);
  }
  await client.query('delete from scenario where id = $1', [scenarioId]);
  await client.end();
  return {
    ...counts.rows[0]!,
    scenarioMs: median(took.scenarioMs),
    recordMs: median(took.recordMs),
    storedMs: median(took.storedMs),
    effectMs: median(took.effectMs),
  };
}

export function describeWhatIf({ changes, people, scenarioMs, recordMs, storedMs, effectMs }: WhatIfOutcome): string[] {
  const row = (name: string, ms: number, reach = ''): string[] => [name, number(ms), number(ms / recordMs, 2), reach];
  return [
    '### what if',
    '',
    `A government of ${number(people)} people, a scenario of ${number(changes)} changes of every kind; a day to come, another one each time.`,
    '',
    ...table([
      ['board', 'ms', 'beside the record', 'reach'],
      row('in the scenario', scenarioMs, `≤ ${REACH}× ${scenarioMs <= REACH * recordMs ? 'reached' : 'MISSED'}`),
      row('of the record, the same day', recordMs),
      row('of the record, today, which is stored', storedMs),
      row('each dinas before and after, from one snapshot', effectMs),
    ]),
    '',
  ];
}
