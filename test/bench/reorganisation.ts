import pg from 'pg';
import type { Checkout } from './checkout.ts';
import type { RunningCheckout } from './contenders.ts';
import { median } from './measures.ts';

/** A division with its units and all who work there goes to another dinas: shown first, then done, and the board told right. */
export interface ReorganisationOutcome {
  readonly units: number;
  readonly positions: number;
  readonly previewSeconds: number;
  readonly doneSeconds: number;
  /** From the answer until the board shows both dinas as they are then. */
  readonly boardSeconds: number;
}

const UNITS = 50;
const POSITIONS = 5_000;
export const PREVIEW_REACH_SECONDS = 3;
export const BOARD_REACH_SECONDS = 5;
const POLL_MS = 20;

interface Top {
  readonly id: string;
  readonly dinasId: string;
}
/** The units at the top of the first two dinas of a government. */
async function twoTops(client: pg.Client, instansiId: string): Promise<readonly [Top, Top]> {
  const { rows } = await client.query<Top>('select id, dinas_id as "dinasId" from unit where instansi_id = $1 and parent_id is null order by code limit 2', [
    instansiId,
  ]);
  return [rows[0]!, rows[1]!];
}

/** A division of fifty units with a hundred positions each. */
async function makeDivision(client: pg.Client, top: Top): Promise<string> {
  const mark = `BENCH-${Date.now()}`;
  const { rows } = await client.query<{ id: string }>(
    `insert into unit (instansi_id, dinas_id, parent_id, code, name, kind, path, valid_from)
       select instansi_id, dinas_id, id, $1, $1, 'BIDANG', 'unplaced', '2020-01-01' from unit where id = $2 returning id`,
    [mark, top.id],
  );
  const division = rows[0]!.id;
  await client.query(
    `insert into unit (instansi_id, dinas_id, parent_id, code, name, kind, path, valid_from)
       select u.instansi_id, u.dinas_id, u.id, u.code || '.' || n, 'Seksi ' || n, 'SEKSI', 'unplaced', '2020-01-01' from unit u, generate_series(1, $2) n where u.id = $1`,
    [division, UNITS - 1],
  );
  await client.query(
    `insert into position (instansi_id, dinas_id, unit_id, code, title, kind, retirement_age, valid_from)
       select u.instansi_id, u.dinas_id, u.id, u.code || '/P' || n, 'Pengelola ' || n, 'PELAKSANA', 58, '2020-01-01'
       from unit u, generate_series(1, $2) n where u.path <@ (select path from unit where id = $1)`,
    [division, POSITIONS / UNITS],
  );
  await client.query(
    `insert into position_need (position_id, dinas_id, need, valid_from) select p.id, p.dinas_id, 1, '2020-01-01' from position p where p.code like $1 || '%'`,
    [mark],
  );
  return division;
}

const TRANSFER = `mutation Transfer($input: TransferUnitInput!) { transferUnit(input: $input) { __typename ... on UnitSaved { unit { id } } ... on Refusal { message } } }`;
const BOARD = 'query Board($id: ID!) { board(instansiId: $id) { rows { nodes { dinasId figures { need } } } } }';

interface Board {
  readonly board: { readonly rows: { readonly nodes: readonly { readonly dinasId: string; readonly figures: { readonly need: number } }[] } };
}

/** The first round warms up, and is not counted. */
export async function runReorganisation({ url, databaseUrl, subjects }: RunningCheckout, checkout: Checkout, rounds: number): Promise<ReorganisationOutcome> {
  const { instansiId } = subjects.medan;
  const token = await checkout.makeToken(databaseUrl, 'kepegawaian.medan');
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { readonly data?: Data; readonly errors?: unknown };
    if (!data || errors) throw new Error(`refused: ${JSON.stringify(errors)}`);
    return data;
  };
  const needs = async (dinasIds: readonly string[]): Promise<readonly number[]> => {
    const { board } = await ask<Board>(BOARD, { id: `instansi_${instansiId}` });
    return dinasIds.map((id) => board.rows.nodes.find(({ dinasId }) => dinasId === id)!.figures.need);
  };
  const until = async (dinasIds: readonly string[], wanted: readonly number[]): Promise<void> => {
    for (;;) {
      if ((await needs(dinasIds)).join() === wanted.join()) return;
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
  };
  const found: Pick<ReorganisationOutcome, 'previewSeconds' | 'doneSeconds' | 'boardSeconds'>[] = [];
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const [from, to] = await twoTops(client, instansiId);
  const dinasIds = [from, to].map(({ dinasId }) => `dinas_${dinasId}`);
  for (let round = 0; round <= rounds; round++) {
    const [before, beside] = await needs(dinasIds);
    const unitId = `unit_${await makeDivision(client, from)}`;
    const parentId = `unit_${to.id}`;
    await until(dinasIds, [before! + POSITIONS, beside!]);
    const transfer = async (preview: boolean): Promise<number> => {
      const began = performance.now();
      const input = { unitId, version: 1, parentId, since: '2026-06-01', preview };
      const { transferUnit } = await ask<{ readonly transferUnit: { readonly __typename: string } }>(TRANSFER, { input });
      if (transferUnit.__typename !== (preview ? 'ActPreview' : 'UnitSaved')) throw new Error(`not transferred: ${JSON.stringify(transferUnit)}`);
      return (performance.now() - began) / 1_000;
    };
    const previewSeconds = await transfer(true);
    const doneSeconds = await transfer(false);
    const began = performance.now();
    await until(dinasIds, [before!, beside! + POSITIONS]);
    if (round > 0) found.push({ previewSeconds, doneSeconds, boardSeconds: (performance.now() - began) / 1_000 });
  }
  await client.end();
  const of = (key: keyof (typeof found)[number]): number => median(found.map((one) => one[key]));
  return { units: UNITS, positions: POSITIONS, previewSeconds: of('previewSeconds'), doneSeconds: of('doneSeconds'), boardSeconds: of('boardSeconds') };
}
