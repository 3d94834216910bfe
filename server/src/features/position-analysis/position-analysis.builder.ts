import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { PositionRef } from '../organization/organization.builder.ts';
import type { CompetenceKind } from './competence.parameters.ts';
import type { PositionAnalysisState } from './position-analysis.entity.ts';
import type { SectionName } from './position-analysis.parameters.ts';

/** A line of a part: its text alone, or with what belongs to it. */
type MadeItem = string | { readonly description: string; readonly detail?: string; readonly counterpart?: string };

export interface PositionAnalysisOptions {
  readonly state?: PositionAnalysisState;
  readonly summary?: string | null;
  readonly minimumEducation?: string | null;
  readonly analysedClass?: number | null;
  readonly items?: Readonly<Partial<Record<SectionName, readonly MadeItem[]>>>;
  readonly competences?: readonly { readonly kind: CompetenceKind; readonly code?: string; readonly title: string; readonly level: number }[];
  /** Of one that is established: its first day. */
  readonly from?: string;
}

export interface PositionAnalysisRef {
  readonly id: string;
  readonly node: string;
}

const WHOLE: NonNullable<PositionAnalysisOptions['items']> = { TASK: [{ description: 'Menyusun laporan', detail: 'Laporan' }] };

/** An analysis of a position, a draft that could be reviewed unless it is said to be more or less. */
async function makePositionAnalysis({ system, instansi }: Home, position: PositionRef, options: PositionAnalysisOptions = {}): Promise<PositionAnalysisRef> {
  const {
    state = 'DRAFT',
    summary = 'Menyelenggarakan urusan jabatan.',
    minimumEducation = 'D3',
    analysedClass = null,
    items = WHOLE,
    competences = [],
    from = '2026-01-01',
  } = options;
  const isEstablished = state === 'ESTABLISHED';
  const made = await system.query<{ id: string }>(
    `insert into position_analysis (instansi_id, dinas_id, position_id, state, summary, minimum_education, analysed_class, decree_number, valid_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [instansi.id, position.dinas.id, position.id, state, summary, minimumEducation, analysedClass, isEstablished ? 'SK 1' : null, isEstablished ? from : null],
  );
  const { id } = made.rows[0]!;
  const lines = Object.entries(items).flatMap(([section, said]) =>
    said.map((item, index) => ({ section, place: index + 1, ...(typeof item === 'string' ? { description: item } : item) })),
  );
  await system.query(
    `insert into position_analysis_item (analysis_id, section, place, description, detail, counterpart)
     select $1, r.section, r.place, r.description, r.detail, r.counterpart
     from jsonb_to_recordset($2::jsonb) r (section text, place integer, description text, detail text, counterpart text)`,
    [id, JSON.stringify(lines)],
  );
  await system.query(
    `insert into position_analysis_competence (analysis_id, place, kind, code, title, level)
     select $1, r.place, r.kind, r.code, r.title, r.level from jsonb_to_recordset($2::jsonb) r (place integer, kind text, code text, title text, level integer)`,
    [id, JSON.stringify(competences.map((one, index) => ({ ...one, place: index + 1 })))],
  );
  return { id, node: encodeId('positionAnalysis', id) };
}

/** A draft of a position of each dinas that has one, for its HR; and an established one of the first, for everybody there. */
export async function positionAnalysisExamples(home: Home, { dinas, positions }: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  const { id: instansi, code } = home.instansi;
  for (const [index, place] of dinas.entries()) {
    const position = positions.find((one) => one.dinas.id === place.id);
    if (!position) continue;
    const summary = `ikhtisar-${code}-${index}-rahasia`;
    const draft = await makePositionAnalysis(home, position, { summary });
    rows.push({ node: draft.node, seen: [{ reach: 'hr', place: { instansi, dinas: place.id } }], secrets: [summary] });
    if (index > 0) continue;
    const established = await makePositionAnalysis(home, position, { state: 'ESTABLISHED' });
    rows.push({ node: established.node, seen: [{ reach: 'structure', place: { instansi } }], secrets: [] });
  }
  return rows;
}

export const positionAnalysisBuilders = { positionAnalysis: makePositionAnalysis };

type Own = typeof positionAnalysisBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
