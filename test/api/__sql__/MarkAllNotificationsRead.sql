-- MarkAllNotificationsRead

select count(*)::int as count
from notification n
where n.id = $1::uuid;

update notification
set read_at = $1::timestamptz
where id <= $2::uuid and read_at is null
returning id;
