-- SetNotificationMail

delete
from notification_address
where account_id = $1;

select demo
from account
where id = $1;
