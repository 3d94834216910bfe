import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef } from '../organization/organization.builder.ts';

export interface ActOptions {
  /** Null for the whole government. */
  readonly dinas?: DinasRef | null;
  readonly kind?: string;
  readonly since?: string;
  readonly reason?: string;
}

/** An act that is on record and wrote nothing. */
async function makeAct(
  { system, instansi }: Home,
  { dinas = null, kind = 'IMPORT', since = '2026-11-02', reason = 'pembetulan data' }: ActOptions = {},
): Promise<{ readonly id: string; readonly node: string }> {
  const made = await system.query<{ id: string }>(
    'insert into act (instansi_id, dinas_id, kind, since, reason, row_count) values ($1, $2, $3, $4, $5, 0) returning id',
    [instansi.id, dinas?.id ?? null, kind, since, reason],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('act', id) };
}

/** One for the whole government and one in each dinas, each read by HR of there. */
export async function actsExamples(home: Home, { dinas }: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  for (const [index, place] of [null, ...dinas].entries()) {
    const reason = `alasan-${home.instansi.code}-${index}-rahasia`;
    const { node } = await makeAct(home, { dinas: place, reason });
    rows.push({ node, seen: [{ reach: 'hr', place: { instansi: home.instansi.id, ...(place && { dinas: place.id }) } }], secrets: [reason] });
  }
  return rows;
}

export const actsBuilders = { act: makeAct };

type Own = typeof actsBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
