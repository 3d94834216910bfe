import { Migration } from '@mikro-orm/migrations';

/** Screens on walls: each with a token of its own that opens the board of one government, and codes that wait for somebody who pairs them. */
export class Migration20261128000490_screens extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table screen (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        name text collate indonesian not null,
        token_hash bytea not null unique,
        paired_by_id uuid references account (id) on delete set null,
        browser text,
        width integer not null,
        height integer not null,
        paired_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        period_id uuid references evaluation_period (id) on delete set null,
        figures text[] not null,
        seconds integer not null check (seconds between 5 and 600),
        language text not null,
        theme text not null,
        is_paused boolean not null default false,
        turns integer not null default 0
      );
      create index screen_instansi_id on screen (instansi_id);
      create index screen_period_id on screen (period_id);
      create index screen_paired_by_id on screen (paired_by_id);
      create table screen_offer (
        id uuid primary key default uuidv7(),
        code_hash bytea not null unique,
        token_hash bytea not null unique,
        network_hash bytea not null,
        browser text,
        width integer not null,
        height integer not null,
        expires_at timestamptz not null
      );
      create index screen_offer_network_hash on screen_offer (network_hash);
    `);
  }

  override down(): void {
    this.addSql('drop table screen_offer, screen;');
  }
}
