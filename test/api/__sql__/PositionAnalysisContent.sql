-- PositionAnalysisContent

select c.analysis_id as "analysisId", c.place, c.kind as "competenceKind", c.code, c.title, c.level
from position_analysis_competence c
where c.analysis_id = any((
  select $1::uuid[]
)::uuid[])
order by c.analysis_id, c.place;

select i.analysis_id as "analysisId", i.section, i.place, i.description, i.detail, i.counterpart
from position_analysis_item i
where i.analysis_id = any((
  select $1::uuid[]
)::uuid[])
order by i.analysis_id, array_position($2::text[], i.section), i.place;

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.position_id as "positionId",
  r.act_id as "actId",
  r.state as "analysisState",
  r.summary as "summary",
  r.minimum_education as "minimumEducation",
  r.analysed_class as "analysedClass",
  r.decree_number as "decreeNumber",
  r.valid_from as "establishedFrom",
  r.valid_to as "establishedTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from position_analysis r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
