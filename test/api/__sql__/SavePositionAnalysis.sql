-- SavePositionAnalysis

delete
from position_analysis_competence c
where c.analysis_id = $1::uuid;

delete
from position_analysis_item i
where i.analysis_id = $1::uuid and i.section = any($2::text[]);

insert into position_analysis_competence (analysis_id, place, kind, code, title, level)
select $1::uuid, r.place, r.kind, r.code, r.title, r.level
from jsonb_to_recordset($2::jsonb) r (place integer, kind text, code text, title text, level integer);

insert into position_analysis_item (analysis_id, section, place, description, detail, counterpart)
select $1::uuid, r.section, r.place, r.description, r.detail, r.counterpart
from jsonb_to_recordset($2::jsonb) r (section text, place integer, description text, detail text, counterpart text);

select "p0".*
from "position_analysis" as "p0"
where "p0"."id" = $1
limit 1;

select count(*)::int as number
from position_analysis_item i
where i.analysis_id = $1::uuid;

update "position_analysis"
set "summary" = 'Menyusun laporan kinerja.', "minimum_education" = 'S1', "version" = 2
where "id" = $1 and "version" = 1
returning "version", "updated_at";
