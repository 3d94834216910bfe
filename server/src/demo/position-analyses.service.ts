import type { InstansiRef } from '../builder.ts';
import type { System } from '../database/pools.ts';
import { latestDictionary } from '../features/position-analysis/competence.rules.ts';
import type { LocalDate } from '../rules/local-date.ts';
import { DEMO_ANALYSES, HEADS_ANALYSIS, USUAL_ANALYSIS, type DemoAnalysis } from './position-analyses.parameters.ts';

/** As many of each title are analysed. */
const OF_EACH_TITLE = 8;
/** Begins the name of the dinas whose analyses are half done. */
const HALF_DONE = 'Dinas Sosial';

/** The lines of a description as rows, and its competences behind them. */
const linesOf = ({ items }: Omit<DemoAnalysis, 'titles'>) =>
  Object.entries(items).flatMap(([section, lines]) =>
    lines.map((line, index) => {
      const [description, detail = null, counterpart = null] = typeof line === 'string' ? [line] : line;
      return { section, place: index + 1, description, detail, counterpart };
    }),
  );
const competencesOf = ({ level, technical }: Omit<DemoAnalysis, 'titles'>) =>
  [
    ...latestDictionary().map(({ code, competenceKind: kind, title }) => ({ kind, code, title, level })),
    ...technical.map(([title, own]) => ({ kind: 'TECHNICAL', code: null, title, level: own })),
  ].map((one, index) => ({ ...one, place: index + 1 }));

/** Fills analyses with what their description says; of every third draft the tasks are not said yet, and of it the competences neither. */
async function fill(system: System, ids: readonly string[], said: Omit<DemoAnalysis, 'titles'>): Promise<void> {
  await system.query(
    `insert into position_analysis_item (analysis_id, section, place, description, detail, counterpart)
     select a.id, r.section, r.place, r.description, r.detail, r.counterpart
     from position_analysis a cross join jsonb_to_recordset($2::jsonb) r (section text, place integer, description text, detail text, counterpart text)
     where a.id = any($1) and (a.state <> 'DRAFT' or r.section <> 'TASK' or hashtext(a.position_id::text) % 3 <> 0)`,
    [ids, JSON.stringify(linesOf(said))],
  );
  await system.query(
    `insert into position_analysis_competence (analysis_id, place, kind, code, title, level)
     select a.id, r.place, r.kind, r.code, r.title, r.level
     from position_analysis a cross join jsonb_to_recordset($2::jsonb) r (place integer, kind text, code text, title text, level integer)
     where a.id = any($1) and (a.state <> 'DRAFT' or hashtext(a.position_id::text) % 3 <> 0)`,
    [ids, JSON.stringify(competencesOf(said))],
  );
}

/** Gives some positions an analysis in force, and one dinas analyses of which half are still worked on. */
export async function writeDemoPositionAnalyses(system: System, instansi: InstansiRef, today: LocalDate): Promise<void> {
  const year = Number(today.slice(0, 4));
  const decreed = [`800/${year - 1}/ANJAB`, `${year}-01-01`];
  for (const said of DEMO_ANALYSES) {
    const made = await system.query<{ id: string }>(
      `insert into position_analysis (instansi_id, dinas_id, position_id, state, summary, minimum_education, analysed_class, decree_number, valid_from)
       select p.instansi_id, p.dinas_id, p.id, 'ESTABLISHED', $3, $4, p.position_class, $5, $6 from position p join unit u on u.id = p.unit_id
       where p.instansi_id = $1 and p.title ~ ('^(' || array_to_string($2::text[], '|') || ')') and $6::date between p.valid_from and coalesce(p.valid_to, 'infinity')
       order by u.path, p.title limit ${OF_EACH_TITLE} returning id`,
      [instansi.id, said.titles, said.summary, said.education, ...decreed],
    );
    await fill(
      system,
      made.rows.map(({ id }) => id),
      said,
    );
  }
  for (const [isHead, said] of [
    [true, HEADS_ANALYSIS],
    [false, USUAL_ANALYSIS],
  ] as const) {
    const half = await system.query<{ id: string }>(
      `insert into position_analysis (instansi_id, dinas_id, position_id, state, summary, minimum_education, analysed_class, decree_number, valid_from)
       select n.instansi_id, n.dinas_id, n.id, n.state, $3, $4, n.position_class, case when n.state = 'ESTABLISHED' then $5 end, case when n.state = 'ESTABLISHED' then $6::date end
       from (
         select p.*, case when row_number() over (order by u.path, p.title, p.id) % 2 = 1 then 'ESTABLISHED' else 'DRAFT' end as state
         from position p join unit u on u.id = p.unit_id join dinas d on d.id = p.dinas_id
         where p.instansi_id = $1 and starts_with(d.name, $2) and p.is_head = $7 and $6::date between p.valid_from and coalesce(p.valid_to, 'infinity')
           and not exists (select 1 from position_analysis a where a.position_id = p.id)
       ) n returning id`,
      [instansi.id, HALF_DONE, said.summary, said.education, ...decreed, isHead],
    );
    await fill(
      system,
      half.rows.map(({ id }) => id),
      said,
    );
  }
}
