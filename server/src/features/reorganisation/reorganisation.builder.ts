import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef } from '../organization/organization.builder.ts';
import type { StepName, StepValues } from './step-inputs.types.ts';

export interface ReorganisationOptions {
  /** Null for the whole government. */
  readonly dinas?: DinasRef | null;
  readonly name?: string;
  readonly firstDay?: string;
  readonly reason?: string;
  /** Each as it is kept: ids are uuids. */
  readonly steps?: readonly { readonly name: StepName; readonly values: StepValues }[];
}

export interface ReorganisationRef {
  readonly id: string;
  readonly node: string;
}

/** A draft, without steps unless they are said. */
async function makeReorganisation(
  { system, instansi }: Home,
  {
    dinas = null,
    name = 'Penataan perangkat daerah',
    firstDay = '2027-01-01',
    reason = 'perda susunan perangkat daerah',
    steps = [],
  }: ReorganisationOptions = {},
): Promise<ReorganisationRef> {
  const made = await system.query<{ id: string }>(
    'insert into reorganisation (instansi_id, dinas_id, name, reason, first_day) values ($1, $2, $3, $4, $5) returning id',
    [instansi.id, dinas?.id ?? null, name, reason, firstDay],
  );
  const { id } = made.rows[0]!;
  for (const [index, step] of steps.entries())
    await system.query('insert into reorganisation_step (reorganisation_id, place, kind, input) values ($1, $2, $3, $4)', [
      id,
      index + 1,
      step.name,
      JSON.stringify(step.values),
    ]);
  return { id, node: encodeId('reorganisation', id) };
}

/** One of the whole government and one of each dinas, each read by HR of there. */
export async function reorganisationExamples(home: Home, { dinas }: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  for (const [index, place] of [null, ...dinas].entries()) {
    const name = `penataan-${home.instansi.code}-${index}-rahasia`;
    const { node } = await makeReorganisation(home, { dinas: place, name });
    rows.push({ node, seen: [{ reach: 'hr', place: { instansi: home.instansi.id, ...(place && { dinas: place.id }) } }], secrets: [name] });
  }
  return rows;
}

export const reorganisationBuilders = { reorganisation: makeReorganisation };

type Own = typeof reorganisationBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
