-- PositionAnalysisPage

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
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  j2.id as "j2.id",
  j2.instansi_id as "j2.instansiId",
  j2.dinas_id as "j2.dinasId",
  j2.unit_id as "j2.unitId",
  j2.superior_position_id as "j2.superiorPositionId",
  j2.succeeds_id as "j2.succeedsId",
  j2.code as "j2.code",
  j2.title as "j2.title",
  j2.kind as "j2.positionKind",
  j2.kind_written as "j2.kindWritten",
  j2.jenjang as "j2.jenjang",
  j2.eselon as "j2.eselon",
  j2.position_class as "j2.positionClass",
  j2.is_head as "j2.isHead",
  j2.required_education as "j2.requiredEducation",
  j2.required_education_field as "j2.requiredEducationField",
  j2.retirement_age as "j2.retirementAge",
  j2.valid_from as "j2.validFrom",
  j2.valid_to as "j2.validTo",
  j2.version as "j2.version",
  j2.updated_at as "j2.updatedAt",
  j3.id as "j3.id",
  j3.name as "j3.name",
  j4.id as "j4.id"
from position_analysis r
left join dinas j1 on j1.id = r.dinas_id
left join position j2 on j2.id = r.position_id
left join unit j3 on j3.id = j2.unit_id
left join act j4 on j4.id = r.act_id
where r.id = any((
  select $1::uuid[]
)::uuid[]);
