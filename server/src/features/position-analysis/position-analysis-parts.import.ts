import { clears, quoted } from '../importing/rows/index.ts';
import type { CompetenceKind } from './competence.parameters.ts';
import { ARROW } from './item-lines.rules.ts';
import type { SectionName } from './position-analysis.parameters.ts';

/** The columns that hold a part of the form. */
export const ITEMS_IN = {
  education: 'EDUCATION',
  training_leadership: 'TRAINING_LEADERSHIP',
  training_technical: 'TRAINING_TECHNICAL',
  training_functional: 'TRAINING_FUNCTIONAL',
  experience: 'EXPERIENCE',
  tasks: 'TASK',
  materials: 'MATERIAL',
  tools: 'TOOL',
  responsibilities: 'RESPONSIBILITY',
  authorities: 'AUTHORITY',
  relations: 'RELATION',
  environment: 'ENVIRONMENT',
  risks: 'RISK',
  skills: 'SKILL',
  aptitudes: 'APTITUDE',
  temperaments: 'TEMPERAMENT',
  interests: 'INTEREST',
  physical_efforts: 'PHYSICAL_EFFORT',
  physical_conditions: 'PHYSICAL_CONDITION',
  work_functions: 'WORK_FUNCTION',
  performance: 'PERFORMANCE',
} as const satisfies Readonly<Record<string, SectionName>>;

/** The columns that hold the competences of a kind. */
export const COMPETENCES_IN = { managerial: 'MANAGERIAL', socio_cultural: 'SOCIO_CULTURAL', technical: 'TECHNICAL' } as const satisfies Readonly<
  Record<string, CompetenceKind>
>;

/** SQL of a part that is on record, as files say it: a line for each item. */
export const itemsText = (analysis: string, section: SectionName): string => /* sql */ `(
  select string_agg(i.description || case when i.section = 'RELATION' and num_nonnulls(i.counterpart, i.detail) > 0 then '${ARROW}' || coalesce(i.counterpart, '') || '${ARROW}' || coalesce(i.detail, '')
    else coalesce('${ARROW}' || i.detail, '') end, E'\\n' order by i.place)
  from position_analysis_item i where i.analysis_id = ${analysis} and i.section = '${section}')`;

/** The same of the competences of a kind. */
export const competencesText = (analysis: string, kind: CompetenceKind): string => /* sql */ `(
  select string_agg(c.title || ': ' || c.level, E'\\n' order by c.place) from position_analysis_competence c where c.analysis_id = ${analysis} and c.kind = '${kind}')`;

/** The cells of a row with the part they say, for those that say something; a dash says that there is nothing in it. */
const cells = (columns: Readonly<Record<string, string>>): string => /* sql */ `
  cross join lateral (values ${Object.entries(columns)
    .map(([column, part]) => `(${quoted(part)}, case when ${clears('s', column)} then '' else s.${column} end)`)
    .join(', ')}) v (part, lines)`;

const LINES = `string_to_table(nullif(v.lines, ''), E'\\n') with ordinality x (line, place)`;
const said = (place: number): string => `nullif(trim(split_part(x.line, trim('${ARROW}'), ${place})), '')`;

/** Statements that write the parts of the form: what a row says takes the place of what was there, the rest is that of the analysis in force. */
export const WRITE_PARTS = (meant: string, toWrite: string, codeOfTitle: string): readonly string[] => [
  /* sql */ `
    insert into position_analysis_item (analysis_id, section, place, description, detail, counterpart)
    select m.analysis_id, i.section, i.place, i.description, i.detail, i.counterpart
    from ${meant} join position_analysis_item i on i.analysis_id = m.target_id where m.open_id is null and ${toWrite}`,
  /* sql */ `
    insert into position_analysis_competence (analysis_id, place, kind, code, title, level)
    select m.analysis_id, c.place, c.kind, c.code, c.title, c.level
    from ${meant} join position_analysis_competence c on c.analysis_id = m.target_id where m.open_id is null and ${toWrite}`,
  /* sql */ `
    delete from position_analysis_item i using ${meant} ${cells(ITEMS_IN)}
    where i.analysis_id = m.analysis_id and i.section = v.part and v.lines is not null and ${toWrite}`,
  /* sql */ `
    insert into position_analysis_item (analysis_id, section, place, description, detail, counterpart)
    select m.analysis_id, v.part, x.place::int, ${said(1)}, case when v.part = 'RELATION' then ${said(3)} else ${said(2)} end, case when v.part = 'RELATION' then ${said(2)} end
    from ${meant} ${cells(ITEMS_IN)} cross join lateral ${LINES} where v.lines is not null and ${toWrite}`,
  // Behind those of other kinds that stay; then all of them are numbered from one again.
  /* sql */ `
    create temporary table required_anew on commit drop as
    select r.analysis_id, row_number() over (partition by r.analysis_id order by array_position(array['MANAGERIAL', 'SOCIO_CULTURAL', 'TECHNICAL'], r.kind), r.place)::int as place, r.kind, r.code, r.title, r.level
    from (
      select m.analysis_id, v.part as kind, x.place, case regexp_replace(x.line, ': [1-5]$', '') ${codeOfTitle} end as code,
        regexp_replace(x.line, ': [1-5]$', '') as title, right(x.line, 1)::int as level
      from ${meant} ${cells(COMPETENCES_IN)} cross join lateral ${LINES} where v.lines is not null and ${toWrite}
      union all
      select c.analysis_id, c.kind, c.place, c.code, c.title, c.level
      from ${meant} ${cells(COMPETENCES_IN)} join position_analysis_competence c on c.analysis_id = m.analysis_id and c.kind = v.part where v.lines is null and ${toWrite}
    ) r`,
  /* sql */ `delete from position_analysis_competence c using ${meant} where c.analysis_id = m.analysis_id and ${toWrite}`,
  /* sql */ `insert into position_analysis_competence (analysis_id, place, kind, code, title, level) select analysis_id, place, kind, code, title, level from required_anew`,
];
