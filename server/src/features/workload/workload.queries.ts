import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { oneFor, rowById } from '../../graph/by-id.queries.ts';
import { shapeOf, type Row } from '../../graph/columns.ts';
import { localDay } from '../../graph/local-day.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { Context } from '../../graphql/context.ts';
import { WorkloadAnalysis } from './workload-analysis.entity.ts';
import { WorkloadTask } from './workload-task.entity.ts';
import type { WorkingTime } from './workload.rules.ts';
import type { WorkingTimeOnDay, WorkloadNeed } from './workload.types.ts';
import { StatedWorkingTime } from './working-time.entity.ts';

export type WorkloadAnalysisRow = Row<WorkloadAnalysis>;
export const WORKLOAD_ANALYSIS = shapeOf<WorkloadAnalysisRow>(WorkloadAnalysis);
export const workloadAnalysisById = (context: Context, id: string): Promise<WorkloadAnalysisRow | null> => rowById(context, WORKLOAD_ANALYSIS, id);

export type WorkloadTaskRow = Row<WorkloadTask>;
export const WORKLOAD_TASK = shapeOf<WorkloadTaskRow>(WorkloadTask);
export const workloadTaskById = (context: Context, id: string): Promise<WorkloadTaskRow | null> => rowById(context, WORKLOAD_TASK, id);

export type WorkingTimeRow = Row<StatedWorkingTime>;
export const WORKING_TIME = shapeOf<WorkingTimeRow>(StatedWorkingTime);
export const workingTimeById = (context: Context, id: string): Promise<WorkingTimeRow | null> => rowById(context, WORKING_TIME, id);

const NEED = sql.raw(
  'n.analysis_id as "analysisId", n.position_id as "positionId", n.tasks, n.incomplete, n.minutes, n.exact, n.minutes_per_year as "minutesPerYear", n.rounding',
);

type CountedNeed = Omit<WorkloadNeed, 'viewerSeesEffectiveness' | 'asOf' | 'isProjection'>;

/** What all positions of an analysis need. */
export const readNeeds = (reader: SqlReader, analysisId: string, day: string): Promise<CountedNeed[]> =>
  reader.query(sql<CountedNeed>`select ${NEED} from workload_needs(array[${analysisId}::uuid], ${day}::date) n`);

interface NeedSum {
  readonly analysisId: string;
  readonly positions: number;
  readonly tasks: number;
  readonly incomplete: number;
  readonly people: number;
  readonly exact: number;
}

/** What an analysis says altogether. */
export const needsOfAnalysis = (context: Context, id: string, day: string): Promise<NeedSum | null> =>
  oneFor(
    context,
    `needsOfAnalysis ${day}`,
    id,
    (ids) =>
      context.read.query(sql<NeedSum>`
        select n.analysis_id as "analysisId", count(*)::int as positions, sum(n.tasks)::int as tasks, sum(n.incomplete)::int as incomplete, sum(n.people) as people, sum(n.exact) as exact
        from workload_needs(${ids}::uuid[], ${day}::date) n group by 1`),
    (row) => row.analysisId,
  );

/** What the analysis in force on a day says of a position; null where none is. */
export const establishedNeedOf = (context: Context, positionId: string, day: string): Promise<CountedNeed | null> =>
  oneFor(
    context,
    `establishedNeed ${day}`,
    positionId,
    (ids) =>
      context.read.query(sql<CountedNeed>`
        select ${NEED} from workload_needs(array(
          select distinct a.id from position p join workload_analysis a on a.dinas_id = p.dinas_id and a.state = 'ESTABLISHED'
            and ${day}::date between a.valid_from and coalesce(a.valid_to, 'infinity') where p.id = ${anyOf(ids)}), ${day}::date) n
        where n.position_id = ${anyOf(ids)}`),
    (row) => row.positionId,
  );

/** What one analysis says of a position; null where it has no task of it, or is not the reader's to see. */
export const needIn = (context: Context, analysisId: string, positionId: string, day: string): Promise<CountedNeed | null> =>
  oneFor(
    context,
    `needIn ${analysisId} ${day}`,
    positionId,
    (ids) =>
      context.read.query(sql<CountedNeed>`
        select ${NEED} from workload_needs(array[${analysisId}::uuid], ${day}::date) n where n.position_id = ${anyOf(ids)}`),
    (row) => row.positionId,
  );

/** Effective working time and rounding of a government on a day. */
export const workingTimeOn = async (context: Context, instansiId: string, day: string): Promise<WorkingTimeOnDay> => {
  const found = await oneFor(
    context,
    `workingTime ${day}`,
    instansiId,
    (ids) =>
      context.read.query(sql<WorkingTimeOnDay & { readonly id: string }>`
        select i.id, ${day}::date as "asOf", w.minutes_per_year as "minutesPerYear", w.rounding,
          exists (select 1 from stated_working_time s where s.instansi_id = i.id and ${day}::date between s.valid_from and coalesce(s.valid_to, 'infinity')) as "isStated"
        from unnest(${ids}::uuid[]) i (id) cross join lateral working_time_on(i.id, ${day}::date) w`),
    (row) => row.id,
  );
  if (!found) throw new Error('a government has a working time on every day of the law');
  return found;
};

/** The working time that an analysis is counted by: what it was established by, or that of today. */
export const timeOfAnalysis = (context: Context, id: string): Promise<(WorkingTime & { readonly id: string }) | null> =>
  oneFor(
    context,
    'timeOfAnalysis',
    id,
    (ids) =>
      context.read.query(sql<WorkingTime & { readonly id: string }>`
        select a.id, coalesce(a.minutes_per_year, w.minutes_per_year) as "minutesPerYear", coalesce(a.rounding, w.rounding) as rounding
        from workload_analysis a cross join lateral working_time_on(a.instansi_id, coalesce(a.valid_from, ${localDay(context)('a.instansi_id')})) w where a.id = ${anyOf(ids)}`),
    (row) => row.id,
  );
