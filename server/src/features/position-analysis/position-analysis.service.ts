import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inWriteTransaction, readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { Position } from '../organization/index.ts';
import { dictionaryOn } from './competence.rules.ts';
import { PositionAnalysis } from './position-analysis.entity.ts';
import { PositionAnalysisIncomplete, PositionAnalysisOpen, type PositionAnalysisChanged, type PositionAnalysisStateWrong } from './position-analysis.errors.ts';
import { decide, type PositionAnalysisStep } from './position-analysis.lifecycle.ts';
import { CLASS_BOUNDS } from './position-analysis.parameters.ts';
import { analysesPositions } from './position-analysis.policy.ts';
import { readCounts } from './position-analysis.queries.ts';
import { missingIn } from './position-analysis.rules.ts';
import {
  PositionAnalysesSaved,
  PositionAnalysisSaved,
  type BeginPositionAnalysisInput,
  type BeginPositionAnalysisResult,
  type DiscardPositionAnalysisInput,
  type DiscardPositionAnalysisResult,
  type ReadPositionAnalysisInput,
  type ReopenPositionAnalysisInput,
  type ReopenPositionAnalysisResult,
  type ReviewPositionAnalysesInput,
  type ReviewPositionAnalysesResult,
  type SavePositionAnalysisInput,
  type SavePositionAnalysisResult,
} from './position-analysis.types.ts';
import { readCompetences, readSections, writeCompetences, writeSections } from './put-position-analysis.service.ts';

const NOT_YOURS = 'The positions of a dinas are analysed by its HR.';

/** The analysis as it is, if the step may be taken. Errors: NOT_FOUND, FORBIDDEN. */
async function findAnalysis(
  context: Context,
  em: EntityManager,
  step: PositionAnalysisStep,
  { analysisId, version }: ReadPositionAnalysisInput,
  path = 'input',
): Promise<PositionAnalysis | PositionAnalysisChanged | PositionAnalysisStateWrong> {
  const analysis = await em.findOne(PositionAnalysis, { id: analysisId });
  if (!analysis) throw failure('NOT_FOUND', `${path}.analysisId: there is no such position analysis that you may see.`);
  return answered(decide(step, { isHr: analysesPositions(signedIn(context).scope, analysis), analysis }, version)) ?? analysis;
}

/** All of them as they are, or the first for which the step may not be taken. Errors: BAD_INPUT, NOT_FOUND, FORBIDDEN. */
export async function findAnalyses(
  context: Context,
  em: EntityManager,
  step: PositionAnalysisStep,
  asked: readonly ReadPositionAnalysisInput[],
): Promise<PositionAnalysis[] | PositionAnalysisChanged | PositionAnalysisStateWrong> {
  if (asked.length === 0) throw badInput('input.analyses names no analysis.');
  const ids = asked.map(({ analysisId }) => analysisId);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw badInput(`input.analyses.${twice} was named before; name each once.`);
  const found: PositionAnalysis[] = [];
  for (const [index, read] of asked.entries()) {
    const analysis = await findAnalysis(context, em, step, read, `input.analyses.${index}`);
    if (!(analysis instanceof PositionAnalysis)) return analysis;
    found.push(analysis);
  }
  return found;
}

/** Begins an analysis of a position, with what another one says where that is asked for. */
export const beginPositionAnalysis = (context: Context, { positionId, madeOfId = null }: BeginPositionAnalysisInput): Promise<BeginPositionAnalysisResult> =>
  inWriteTransaction(context, async (em) => {
    const position = await em.findOne(Position, { id: positionId });
    if (!position) throw failure('NOT_FOUND', 'input.positionId: there is no such position in your part of the tree.');
    const { instansiId, dinasId } = position;
    if (!analysesPositions(signedIn(context).scope, position)) throw failure('FORBIDDEN', NOT_YOURS);
    const madeOf = madeOfId === null ? null : await em.findOne(PositionAnalysis, { id: madeOfId, instansiId });
    if (madeOfId !== null && !madeOf) throw failure('NOT_FOUND', 'input.madeOfId: there is no such position analysis in that government.');
    const open = await em.findOne(PositionAnalysis, { positionId, analysisState: { $in: ['DRAFT', 'REVIEWED'] } });
    if (open) return new PositionAnalysisOpen(open);
    const { summary = null, minimumEducation = null, analysedClass = null } = madeOf ?? {};
    const made = em.create(PositionAnalysis, { instansiId, dinasId, positionId, summary, minimumEducation, analysedClass, version: 1 });
    await em.flush();
    if (madeOf) {
      const { query } = readerThrough(em);
      await query(sql`
        insert into position_analysis_item (analysis_id, section, place, description, detail, counterpart)
        select ${made.id}::uuid, i.section, i.place, i.description, i.detail, i.counterpart from position_analysis_item i where i.analysis_id = ${madeOf.id}::uuid`);
      await query(sql`
        insert into position_analysis_competence (analysis_id, place, kind, code, title, level)
        select ${made.id}::uuid, c.place, c.kind, c.code, c.title, c.level from position_analysis_competence c where c.analysis_id = ${madeOf.id}::uuid`);
    }
    return new PositionAnalysisSaved(made);
  });

/** Writes what is said, and leaves the rest as it is. */
export const savePositionAnalysis = (context: Context, input: SavePositionAnalysisInput): Promise<SavePositionAnalysisResult> => {
  const { summary, minimumEducation, analysedClass } = input;
  const sections = readSections(input.sections ?? []);
  if (analysedClass != null && (analysedClass < CLASS_BOUNDS.least || analysedClass > CLASS_BOUNDS.most))
    throw badInput(`input.analysedClass is ${analysedClass}; a kelas jabatan is ${CLASS_BOUNDS.least} to ${CLASS_BOUNDS.most}.`);
  const said = {
    ...(summary === undefined ? {} : { summary }),
    ...(minimumEducation === undefined ? {} : { minimumEducation }),
    ...(analysedClass === undefined ? {} : { analysedClass }),
  };
  if (Object.keys(said).length === 0 && sections.length === 0 && !input.competences) throw badInput('input says nothing that is to be written.');
  return inWriteTransaction(context, async (em) => {
    const analysis = await findAnalysis(context, em, 'work', input);
    if (!(analysis instanceof PositionAnalysis)) return analysis;
    const competences = input.competences ? readCompetences(input.competences, dictionaryOn(dayOf(context, analysis.instansiId, null))) : null;
    if (competences && !Array.isArray(competences)) return competences;
    // First of all: whoever writes it meanwhile waits here, and finds it changed.
    const saved = await writeAsRead(em, PositionAnalysis, analysis, { ...said, version: analysis.version + 1 });
    await writeSections(readerThrough(em), analysis.id, sections);
    if (competences) await writeCompetences(readerThrough(em), analysis.id, competences);
    return new PositionAnalysisSaved(saved);
  });
};

/** Looked through: they wait for their decree. */
export const reviewPositionAnalyses = (context: Context, input: ReviewPositionAnalysesInput): Promise<ReviewPositionAnalysesResult> =>
  inWriteTransaction(context, async (em) => {
    const found = await findAnalyses(context, em, 'review', input.analyses);
    if (!Array.isArray(found)) return found;
    const counts = new Map(
      (
        await readCounts(
          readerThrough(em),
          found.map(({ id }) => id),
        )
      ).map((one) => [one.id, one]),
    );
    for (const analysis of found) {
      const { educations, tasks } = counts.get(analysis.id)!;
      const missing = missingIn({ ...analysis, educations, tasks });
      if (missing.length > 0) return new PositionAnalysisIncomplete(analysis, missing);
      await writeAsRead(em, PositionAnalysis, analysis, { analysisState: 'REVIEWED' });
    }
    return new PositionAnalysesSaved(found.length);
  });

/** Worked on again. */
export const reopenPositionAnalysis = (context: Context, input: ReopenPositionAnalysisInput): Promise<ReopenPositionAnalysisResult> =>
  inWriteTransaction(context, async (em) => {
    const analysis = await findAnalysis(context, em, 'reopen', input);
    if (!(analysis instanceof PositionAnalysis)) return analysis;
    return new PositionAnalysisSaved(await writeAsRead(em, PositionAnalysis, analysis, { analysisState: 'DRAFT' }));
  });

/** Thrown away; it stays to be read. */
export const discardPositionAnalysis = (context: Context, input: DiscardPositionAnalysisInput): Promise<DiscardPositionAnalysisResult> =>
  inWriteTransaction(context, async (em) => {
    const analysis = await findAnalysis(context, em, 'discard', input);
    if (!(analysis instanceof PositionAnalysis)) return analysis;
    return new PositionAnalysisSaved(await writeAsRead(em, PositionAnalysis, analysis, { analysisState: 'DISCARDED' }));
  });
