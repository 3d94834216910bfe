-- AdministrationPage

select c.nip,
  c.employee_id as "employeeId",
  c.employee_name as "employeeName",
  c.other_instansi as "otherInstansi",
  c.since,
  case when c.moved then 'MOVED' else 'OPEN' end as state,
  json_build_array('', (c.moved::int)::text, (c.nip)::text, (c.other_employee_id)::text)::text as "__cursor"
from nip_clashes($1::uuid, $2::date) c
where true
order by c.moved::int, c.nip, c.other_employee_id
limit $3;
