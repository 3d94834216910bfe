import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { readerThrough, writeAsRead } from '../../graph/write.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { addDays } from '../../rules/local-date.ts';
import { warning } from '../../rules/warnings.ts';
import { inAct } from '../acts/index.ts';
import { WorkloadAnalysis } from './workload-analysis.entity.ts';
import { WorkloadDaysOverlap, WorkloadTasksIncomplete } from './workload.errors.ts';
import { readNeeds } from './workload.queries.ts';
import { findAnalysis } from './workload.service.ts';
import { MOST_PEOPLE_OF_A_POSITION } from './working-time.parameters.ts';
import { ESTABLISH_WORKLOAD, WorkloadAnalysisSaved, type EstablishWorkloadAnalysisInput, type EstablishWorkloadAnalysisResult } from './workload.types.ts';

export const POSITIONS_NOT_VALID = warning('POSITIONS_NOT_VALID', {
  id: '{number} jabatan dalam analisis ini tidak berlaku pada hari itu; kebutuhannya tidak ditetapkan.',
  en: '{number} positions of the analysis do not exist on that day; no need is established for them.',
});
export const TASKS_LEFT_OUT = warning('TASKS_LEFT_OUT', {
  id: 'Volume atau waktu {number} tugas belum dinyatakan; kebutuhan ditetapkan tanpa tugas-tugas itu.',
  en: 'Of {number} tasks volume or time is not said; needs are established without them.',
});

/** Ends what is in force, and writes what the analysis says from its day on: to the day before the next figure of a position, or its last day. */
async function writeNeeds(em: EntityManager, { id, decreeNumber, establishedFrom }: WorkloadAnalysis): Promise<number> {
  const { query } = readerThrough(em);
  const day = sql`${establishedFrom}::date`;
  await query(sql`
    create temporary table established on commit drop as
    select n.position_id, p.dinas_id, n.exact, n.people,
      least((select min(l.valid_from) - 1 from position_need l where l.position_id = p.id and l.valid_from > ${day}), p.valid_to) as last_day
    from workload_needs(array[${id}::uuid], ${day}) n join position p on p.id = n.position_id and ${day} between p.valid_from and coalesce(p.valid_to, 'infinity')`);
  await query(sql`
    update position_need n set need = e.people::int, exact = e.exact, decree_number = ${decreeNumber}, version = n.version + 1
    from established e where n.position_id = e.position_id and n.valid_from = ${day}`);
  await query(sql`
    update position_need n set valid_to = ${day} - 1, version = n.version + 1
    from established e where n.position_id = e.position_id and n.valid_from < ${day} and coalesce(n.valid_to, 'infinity') >= ${day}`);
  await query(sql`
    insert into position_need (position_id, dinas_id, need, exact, decree_number, valid_from, valid_to)
    select e.position_id, e.dinas_id, e.people::int, e.exact, ${decreeNumber}, ${day}, e.last_day from established e
    where not exists (select 1 from position_need n where n.position_id = e.position_id and n.valid_from = ${day}) returning id`);
  const [counted] = await query(sql<{ readonly number: number }>`select count(*)::int as number from established`);
  return counted!.number;
}

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
    const established = await writeNeeds(em, saved);
    if (established < needs.length) act.warn(POSITIONS_NOT_VALID({ number: needs.length - established }, needs.length - established));
    return new WorkloadAnalysisSaved(saved);
  });
