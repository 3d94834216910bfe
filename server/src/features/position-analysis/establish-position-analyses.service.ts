import { readerThrough, writeAsRead } from '../../graph/write.ts';
import { sql } from 'kysely';
import type { Context } from '../../graphql/context.ts';
import { addDays } from '../../rules/local-date.ts';
import { inAct } from '../acts/index.ts';
import { CLASSES_DIFFER, POSITIONS_CLOSED_THEN } from './position-analysis-warnings.rules.ts';
import { PositionAnalysis } from './position-analysis.entity.ts';
import { PositionAnalysisDaysOverlap } from './position-analysis.errors.ts';
import { findAnalyses } from './position-analysis.service.ts';
import {
  ESTABLISH_POSITION_ANALYSES,
  PositionAnalysesSaved,
  type EstablishPositionAnalysesInput,
  type EstablishPositionAnalysesResult,
} from './position-analysis.types.ts';

/** Establishes analyses by one decree: each is in force from that day, and the one before it until the day before. */
export const establishPositionAnalyses = (context: Context, input: EstablishPositionAnalysesInput): Promise<EstablishPositionAnalysesResult> =>
  inAct(context, { ...input, kind: ESTABLISH_POSITION_ANALYSES }, async (em, act) => {
    const { since, decreeNumber } = input;
    const found = await findAnalyses(context, em, 'establish', input.analyses);
    if (!Array.isArray(found)) return found;
    const positionIds = found.map(({ positionId }) => positionId);
    const before = await em.find(
      PositionAnalysis,
      { positionId: { $in: positionIds }, analysisState: 'ESTABLISHED' },
      { orderBy: { establishedFrom: 'desc' } },
    );
    const last = new Map<string, PositionAnalysis>();
    for (const one of before) if (!last.has(one.positionId)) last.set(one.positionId, one);
    const late = [...last.values()].find(({ establishedFrom }) => establishedFrom! >= since);
    if (late) return new PositionAnalysisDaysOverlap(late, late.establishedFrom!);
    for (const analysis of found) {
      act.in(analysis);
      const ended = last.get(analysis.positionId);
      if (ended && (ended.establishedTo === null || ended.establishedTo >= since))
        await writeAsRead(em, PositionAnalysis, ended, { establishedTo: addDays(since, -1) });
      await writeAsRead(em, PositionAnalysis, analysis, { analysisState: 'ESTABLISHED', establishedFrom: since, decreeNumber, actId: act.id });
    }
    const [odd] = await readerThrough(em).query(sql<{ readonly closed: number; readonly classes: number }>`
      select count(*) filter (where not ${since}::date between p.valid_from and coalesce(p.valid_to, 'infinity'))::int as closed,
        count(*) filter (where a.analysed_class <> p.position_class)::int as classes
      from position_analysis a join position p on p.id = a.position_id where a.id = any(${found.map(({ id }) => id)}::uuid[])`);
    const { closed, classes } = odd!;
    if (closed > 0) act.warn(POSITIONS_CLOSED_THEN({ number: closed }, closed));
    if (classes > 0) act.warn(CLASSES_DIFFER({ number: classes }, classes));
    return new PositionAnalysesSaved(found.length);
  });
