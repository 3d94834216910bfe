import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import { badInput } from '../../graphql/errors.ts';
import type { CompetenceKind, DictionaryEntry } from './competence.parameters.ts';
import { competenceCalled, isLevel } from './competence.rules.ts';
import type { PositionAnalysisSectionInput, RequiredCompetenceInput } from './position-analysis-items.types.ts';
import { CompetenceLevelWrong, CompetenceUnknown } from './position-analysis.errors.ts';
import { MOST_ITEMS } from './position-analysis.parameters.ts';
import { misplacedIn } from './position-analysis.rules.ts';

/** Parts that are said twice, and texts that their part has no place for. Errors: BAD_INPUT. */
export function readSections(sections: readonly PositionAnalysisSectionInput[]): readonly PositionAnalysisSectionInput[] {
  for (const [index, { section, items }] of sections.entries()) {
    if (sections.findIndex((one) => one.section === section) !== index)
      throw badInput(`input.sections.${index} says ${section} once more; say each part once.`);
    for (const [place, item] of items.entries()) {
      const misplaced = misplacedIn(section, item);
      if (misplaced) throw badInput(`input.sections.${index}.items.${place}.${misplaced} is said of ${section}, which has none; leave it out.`);
    }
  }
  return sections;
}

interface Required {
  readonly kind: CompetenceKind;
  readonly code: string | null;
  readonly title: string;
  readonly level: number;
}

/** Each as it is stored, or why one of them means nothing. Errors: BAD_INPUT. */
export function readCompetences(
  competences: readonly RequiredCompetenceInput[],
  dictionary: readonly DictionaryEntry[],
): Required[] | CompetenceUnknown | CompetenceLevelWrong {
  const read: Required[] = [];
  for (const [index, { code = null, title = null, level }] of competences.entries()) {
    const path = `input.competences.${index}`;
    if ((code === null) === (title === null)) throw badInput(`${path} names a competence by its code, or a technical one by its title: one of both.`);
    if (!isLevel(level)) return new CompetenceLevelWrong(level);
    const entry = code === null ? null : competenceCalled(dictionary, code);
    if (code !== null && !entry) return new CompetenceUnknown(code);
    const required = entry
      ? { kind: entry.competenceKind, code: entry.code, title: entry.title, level }
      : { kind: 'TECHNICAL' as const, code: null, title: title!, level };
    if (read.some((one) => one.title.toLowerCase() === required.title.toLowerCase()))
      throw badInput(`${path} names ${required.title} once more; say each once.`);
    read.push(required);
  }
  return read;
}

/** Parts as they are said, in place of what they held. */
export async function writeSections({ query }: SqlReader, analysisId: string, sections: readonly PositionAnalysisSectionInput[]): Promise<void> {
  if (sections.length === 0) return;
  const rows = sections.flatMap(({ section, items }) =>
    items.map(({ description, detail, counterpart }, index) => ({
      section,
      place: index + 1,
      description,
      detail: detail ?? null,
      counterpart: counterpart ?? null,
    })),
  );
  await query(sql`
    delete from position_analysis_item i where i.analysis_id = ${analysisId}::uuid and i.section = any(${sections.map(({ section }) => section)}::text[])`);
  await query(sql`
    insert into position_analysis_item (analysis_id, section, place, description, detail, counterpart)
    select ${analysisId}::uuid, r.section, r.place, r.description, r.detail, r.counterpart
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (section text, place integer, description text, detail text, counterpart text)`);
  const [all] = await query(sql<{ readonly number: number }>`
    select count(*)::int as number from position_analysis_item i where i.analysis_id = ${analysisId}::uuid`);
  if (all!.number > MOST_ITEMS) throw badInput(`input.sections: the analysis would hold ${all!.number} lines; at most ${MOST_ITEMS} are read.`);
}

/** The same of all required competences. */
export async function writeCompetences({ query }: SqlReader, analysisId: string, competences: readonly Required[]): Promise<void> {
  const rows = competences.map((one, index) => ({ ...one, place: index + 1 }));
  await query(sql`delete from position_analysis_competence c where c.analysis_id = ${analysisId}::uuid`);
  await query(sql`
    insert into position_analysis_competence (analysis_id, place, kind, code, title, level)
    select ${analysisId}::uuid, r.place, r.kind, r.code, r.title, r.level
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (place integer, kind text, code text, title text, level integer)`);
}
