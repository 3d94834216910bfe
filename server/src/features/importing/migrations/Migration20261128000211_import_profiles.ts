import { Migration } from '@mikro-orm/migrations';

/** Mappings that are kept under a name for files with the same headers: one for each set of headers of a kind of file in a government. */
export class Migration20261128000211_import_profiles extends Migration {
  override up(): void {
    this.addSql(`
      create table import_profile (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        kind text not null,
        name text not null check (char_length(name) between 1 and 100),
        fingerprint text not null,
        columns jsonb not null,
        fixed jsonb not null,
        account_id uuid references account (id),
        updated_at timestamptz not null default now(),
        version integer not null default 1
      );
      create unique index import_profile_headers on import_profile (instansi_id, kind, md5(fingerprint));
      create unique index import_profile_name on import_profile (instansi_id, kind, lower(name));
    `);
  }

  override down(): void {
    this.addSql('drop table import_profile;');
  }
}
