import { Migration } from '@mikro-orm/migrations';

/**
 * One government lets somebody go to another of the installation, which takes them or does not. What it tells of the person is
 * kept with the offer: the other government sees that and nothing of the record.
 */
export class Migration20261128000420_transfers extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table transfer (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        to_instansi_id uuid not null references instansi (id),
        employee_id uuid not null,
        to_employee_id uuid,
        state text not null,
        nip text not null,
        name text collate indonesian not null,
        title_before text collate indonesian,
        title_after text collate indonesian,
        status text not null,
        golongan text collate indonesian,
        education_level text,
        education_field text collate indonesian,
        position_title text collate indonesian,
        dinas_name text collate indonesian,
        free_from date not null,
        begins date,
        decree_number text collate indonesian,
        reason text collate indonesian,
        answer text collate indonesian,
        offered_at timestamptz not null default date_trunc('milliseconds'::text, now()),
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now()),
        check (instansi_id <> to_instansi_id),
        check ((state = 'ACCEPTED') = (begins is not null)),
        check ((begins is null) = (to_employee_id is null)),
        check (begins >= free_from),
        foreign key (employee_id, instansi_id) references employee (id, instansi_id),
        foreign key (to_employee_id, to_instansi_id) references employee (id, instansi_id)
      );
      create unique index transfer_one_offer on transfer (employee_id) where state = 'OFFERED';
      create index transfer_employee on transfer (employee_id);
      create index transfer_to_employee on transfer (to_employee_id);
      create index transfer_instansi on transfer (instansi_id, offered_at, id);
      create index transfer_to_instansi on transfer (to_instansi_id, offered_at, id);
      create index transfer_by_time on transfer (offered_at, id);
      create index transfer_updated_at on transfer using brin (updated_at) with (pages_per_range = 16);
    `);
  }

  override down(): void {
    this.addSql('drop table transfer;');
  }
}
