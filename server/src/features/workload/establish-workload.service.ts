import { sql } from 'kysely';
import { readerThrough, writeAsRead } from '../../graph/write.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { inAct } from '../acts/index.ts';
import { WorkloadAnalysis } from './workload-analysis.entity.ts';
import { WorkloadDaysOverlap, WorkloadTasksIncomplete } from './workload.errors.ts';
import { readNeeds } from './workload.queries.ts';
import { writeEstablishedNeeds } from './established-needs.queries.ts';
import { POSITIONS_NOT_VALID, TASKS_LEFT_OUT } from './workload-warnings.rules.ts';
import { findAnalysis } from './workload.service.ts';
import { MOST_PEOPLE_OF_A_POSITION } from './working-time.parameters.ts';
import { ESTABLISH_WORKLOAD, WorkloadAnalysisSaved, type EstablishWorkloadAnalysisInput, type EstablishWorkloadAnalysisResult } from './workload.types.ts';

/** Establishes an analysis by its decree: its needs are in force from that day, by the working time of that day. */
export const establishWorkloadAnalysis = (context: Context, input: EstablishWorkloadAnalysisInput): Promise<EstablishWorkloadAnalysisResult> =>
  inAct(context, { ...input, kind: ESTABLISH_WORKLOAD }, async (em, act) => {
    const { since, decreeNumber, withoutIncomplete } = input;
    const analysis = await findAnalysis(context, em, 'establish', input);
    if (!(analysis instanceof WorkloadAnalysis)) return analysis;
    const before = await em.find(
      WorkloadAnalysis,
      { dinasId: analysis.dinasId, workloadState: 'ESTABLISHED' },
      { orderBy: { establishedFrom: 'desc' }, limit: 1 },
    );
    const [last] = before;
    if (last && last.establishedFrom! >= since) return new WorkloadDaysOverlap(last.establishedFrom!);
    const reader = readerThrough(em);
    const needs = await readNeeds(reader, analysis.id, since);
    const tooMany = needs.find(({ exact }) => exact > MOST_PEOPLE_OF_A_POSITION);
    if (tooMany)
      throw badInput(`input.analysisId: one of its positions takes ${Math.ceil(tooMany.exact)} people; at most ${MOST_PEOPLE_OF_A_POSITION} are believed.`);
    const incomplete = needs.reduce((sum, need) => sum + need.incomplete, 0);
    if (incomplete > 0 && withoutIncomplete !== true) return new WorkloadTasksIncomplete(incomplete);
    act.in(analysis);
    if (incomplete > 0) act.warn(TASKS_LEFT_OUT({ number: incomplete }, incomplete));
    if (last && (last.establishedTo === null || last.establishedTo >= since))
      await writeAsRead(em, WorkloadAnalysis, last, { establishedTo: addDays(since, -1) });
    const [time] = await reader.query(
      sql<
        Pick<WorkloadAnalysis, 'establishedMinutes' | 'establishedRounding'>
      >`select minutes_per_year as "establishedMinutes", rounding as "establishedRounding" from working_time_on(${analysis.instansiId}::uuid, ${since}::date)`,
    );
    const saved = await writeAsRead(em, WorkloadAnalysis, analysis, {
      workloadState: 'ESTABLISHED',
      establishedFrom: since,
      decreeNumber,
      actId: act.id,
      ...time,
    });
    const established = await writeEstablishedNeeds(reader, saved);
    if (established < needs.length) act.warn(POSITIONS_NOT_VALID({ number: needs.length - established }, needs.length - established));
    return new WorkloadAnalysisSaved(saved);
  });
