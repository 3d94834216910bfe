-- CreateReorganisation

insert into "reorganisation" ("instansi_id", "dinas_id", "name", "reason", "decree_number", "first_day", "state", "account_id", "act_id")
values ($1, null, 'Penataan', null, null, '2027-01-01', 'DRAFT', $2, null)
returning "id", "version", "updated_at";
