import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import { shapeOf, type Row } from '../../graph/columns.ts';
import type { Context } from '../../graphql/context.ts';
import type { PositionAnalysisItem, RequiredCompetence } from './position-analysis-items.types.ts';
import { PositionAnalysis } from './position-analysis.entity.ts';
import { SECTION_NAMES } from './position-analysis.parameters.ts';

export type PositionAnalysisRow = Row<PositionAnalysis>;
export const POSITION_ANALYSIS = shapeOf<PositionAnalysisRow>(PositionAnalysis);
export const positionAnalysisById = (context: Context, id: string): Promise<PositionAnalysisRow | null> => rowById(context, POSITION_ANALYSIS, id);

/** The analysis of a position that is in force on a day; null where none is. */
export async function analysisInForce(context: Context, positionId: string, day: string): Promise<PositionAnalysisRow | null> {
  const found = await oneFor(
    context,
    `analysisInForce ${day}`,
    positionId,
    (ids) =>
      context.read.query(sql<{ readonly id: string; readonly positionId: string }>`
        select a.id, a.position_id as "positionId" from position_analysis a
        where a.position_id = ${anyOf(ids)} and a.state = 'ESTABLISHED' and ${day}::date between a.valid_from and coalesce(a.valid_to, 'infinity')`),
    (row) => row.positionId,
  );
  return found && positionAnalysisById(context, found.id);
}

type OfAnalysis<Told> = Told & { readonly analysisId: string };

/** What an analysis says in its parts, in the order of the form. */
export const itemsOf = (context: Context, analysisId: string): Promise<OfAnalysis<PositionAnalysisItem>[]> =>
  listFor(
    context,
    'itemsOfPositionAnalysis',
    analysisId,
    (ids) =>
      context.read.query(sql<OfAnalysis<PositionAnalysisItem>>`
        select i.analysis_id as "analysisId", i.section, i.place, i.description, i.detail, i.counterpart
        from position_analysis_item i where i.analysis_id = ${anyOf(ids)} order by i.analysis_id, array_position(${SECTION_NAMES}::text[], i.section), i.place`),
    (row) => row.analysisId,
  );

/** The competences that an analysis requires, in their order. */
export const requiredIn = (context: Context, analysisId: string): Promise<OfAnalysis<RequiredCompetence>[]> =>
  listFor(
    context,
    'competencesOfPositionAnalysis',
    analysisId,
    (ids) =>
      context.read.query(sql<OfAnalysis<RequiredCompetence>>`
        select c.analysis_id as "analysisId", c.place, c.kind as "competenceKind", c.code, c.title, c.level
        from position_analysis_competence c where c.analysis_id = ${anyOf(ids)} order by c.analysis_id, c.place`),
    (row) => row.analysisId,
  );

export interface Counts {
  readonly id: string;
  readonly educations: number;
  readonly tasks: number;
  readonly competences: number;
}

const counted = (ids: readonly string[]) => sql<Counts>`
  select a.id, coalesce(i.educations, 0)::int as educations, coalesce(i.tasks, 0)::int as tasks, coalesce(c.competences, 0)::int as competences
  from position_analysis a
  left join (
    select i.analysis_id, count(*) filter (where i.section = 'EDUCATION') as educations, count(*) filter (where i.section = 'TASK') as tasks
    from position_analysis_item i where i.analysis_id = ${anyOf(ids)} and i.section in ('EDUCATION', 'TASK') group by 1
  ) i on i.analysis_id = a.id
  left join (select c.analysis_id, count(*) as competences from position_analysis_competence c where c.analysis_id = ${anyOf(ids)} group by 1) c on c.analysis_id = a.id
  where a.id = ${anyOf(ids)}`;

/** How much analyses hold already, as they stand in a transaction. */
export const readCounts = ({ query }: SqlReader, ids: readonly string[]): Promise<Counts[]> => query(counted(ids));

/** The same of one that is read. */
export const countsOf = (context: Context, id: string): Promise<Counts | null> =>
  oneFor(
    context,
    'countsOfPositionAnalysis',
    id,
    (ids) => context.read.query(counted(ids)),
    (row) => row.id,
  );
