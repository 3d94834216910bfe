-- Notifications

select n.id as "notificationId",
  n.kind as "notificationKind",
  'instansi_' || n.instansi_id as "instansiId",
  n.about_type || '_' || n.about_id as "aboutId",
  n.written_at as "writtenAt",
  n.read_at as "readAt",
  'act_' || n.act_id as "actId",
  n.parameters,
  json_build_array('notifications', (n.id)::text)::text as "__cursor"
from notification n
where (n.account_id = $1::uuid)
order by n.id desc
limit $2;
