import { Migration } from '@mikro-orm/migrations';

/**
 * Reorganisations that are prepared, step by step. The act that applies one is kept after the draft says so, within one
 * transaction, so its key is asked for at the end. A step is the input of a change as it was read, and means nothing without its draft.
 */
export class Migration20261128000400_reorganisations extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table reorganisation (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid references dinas (id),
        name text collate indonesian not null,
        reason text collate indonesian,
        decree_number text collate indonesian,
        first_day date not null,
        state text not null default 'DRAFT',
        account_id uuid references account (id),
        act_id uuid references act (id) deferrable initially deferred,
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds'::text, now()),
        check ((state = 'APPLIED') = (act_id is not null))
      );
      create index reorganisation_instansi on reorganisation (instansi_id, id);
      create index reorganisation_dinas on reorganisation (dinas_id, id);
      create index reorganisation_act on reorganisation (act_id);
      create index reorganisation_account on reorganisation (account_id);

      create table reorganisation_step (
        id uuid primary key default uuidv7(),
        reorganisation_id uuid not null references reorganisation (id),
        place integer not null,
        kind text not null,
        input jsonb not null,
        unique (reorganisation_id, place) deferrable initially deferred
      );
    `);
  }

  override down(): void {
    this.addSql('drop table reorganisation_step, reorganisation;');
  }
}
