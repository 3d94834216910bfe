-- MarkNotificationsRead

select count(*)::int as count
from notification n
where n.id = any((
  select $1::uuid[]
)::uuid[]);

update notification
set read_at = $1::timestamptz
where id = any((
  select $2::uuid[]
)::uuid[])
  and read_at is null
returning id;
