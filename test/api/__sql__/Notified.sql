-- Notified

select n.id as "notificationId",
  n.kind as "notificationKind",
  'instansi_' || n.instansi_id as "instansiId",
  n.about_type || '_' || n.about_id as "aboutId",
  n.written_at as "writtenAt",
  n.read_at as "readAt",
  'act_' || n.act_id as "actId",
  n.parameters,
  count(*) over ()::int as unread
from notification n
where n.account_id = $1::uuid and n.read_at is null
order by n.id desc
limit 1;
