import { Migration } from '@mikro-orm/migrations';

/**
 * What a government says that words mean which no list knows, of every kind of values once, and with an import what became
 * of such words in its file.
 */
export class Migration20261128000300_import_wordings extends Migration {
  override up(): void {
    this.addSql(`
      create table import_wording (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        vocabulary text not null,
        key text not null,
        written text collate indonesian not null check (written <> ''),
        means text not null check (means <> ''),
        overrides boolean not null,
        account_id uuid references account (id),
        said_at timestamptz not null default now(),
        version integer not null default 1
      );
      create unique index import_wording_word on import_wording (instansi_id, vocabulary, key);
      alter table import add column words jsonb;
    `);
  }

  override down(): void {
    this.addSql('alter table import drop column words; drop table import_wording;');
  }
}
