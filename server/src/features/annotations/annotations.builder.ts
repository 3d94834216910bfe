import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef } from '../organization/organization.builder.ts';

export interface AnnotationOptions {
  /** Null for the whole government. */
  readonly dinas?: DinasRef | null;
  readonly figure?: string;
  readonly periodId?: string | null;
  readonly day?: string;
}

export interface AnnotationRef {
  readonly id: string;
  readonly node: string;
}

/** What happened on a day, pinned to a figure. */
async function makeAnnotation(
  { system, instansi }: Home,
  text: string,
  { dinas = null, figure = 'GAP', periodId = null, day = '2026-01-05' }: AnnotationOptions = {},
): Promise<AnnotationRef> {
  const made = await system.query<{ id: string }>(
    'insert into annotation (instansi_id, dinas_id, figure, period_id, day, text) values ($1, $2, $3, $4, $5, $6) returning id',
    [instansi.id, dinas?.id ?? null, figure, periodId, day, text],
  );
  const { id } = made.rows[0]!;
  return { id, node: encodeId('annotation', id) };
}

/** One of the whole government and one of each dinas, each read by whoever sees the figures of there. */
export async function annotationExamples(home: Home, { dinas }: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  for (const [index, place] of [null, ...dinas].entries()) {
    const text = `peristiwa-${home.instansi.code}-${index}-rahasia`;
    const { node } = await makeAnnotation(home, text, { dinas: place });
    rows.push({ node, seen: [{ reach: 'figures', place: { instansi: home.instansi.id, ...(place && { dinas: place.id }) } }], secrets: [text] });
  }
  return rows;
}

export const annotationsBuilders = { annotation: makeAnnotation };

type Own = typeof annotationsBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
