import { Migration } from '@mikro-orm/migrations';

/** Addresses of pages that accounts keep under a name, for themselves or for everybody of the government. */
export class Migration20261128000580_saved_views extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table saved_view (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        account_id uuid not null references account (id) on delete cascade,
        name text collate indonesian not null check (name <> ''),
        address text collate indonesian not null check (address like '/%' and address not like '//%'),
        is_shared boolean not null default false,
        saved_at timestamptz not null default date_trunc('milliseconds', now()),
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now())
      );
      create unique index saved_view_name on saved_view (account_id, instansi_id, lower(name));
      create index saved_view_instansi on saved_view (instansi_id);
    `);
  }

  override down(): void {
    this.addSql('drop table saved_view;');
  }
}
