-- NotificationMail

select d.address, d.language
from notification_address d
where d.account_id = $1::uuid;
