import { Migration } from '@mikro-orm/migrations';

/**
 * What accounts asked for once and may ask for again. Neither key nor input is here: the key as its hash, the input as a
 * hash under the key, the answer as ids and numbers. A row belongs to the transaction of its change, and has an answer
 * when others see it.
 */
export class Migration20261127000040_idempotency_keys extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table idempotency_key (
        account_id uuid not null references account (id) on delete cascade,
        key_hash bytea not null check (length(key_hash) = 32),
        input_hash text not null,
        answer jsonb,
        kept_until timestamptz not null,
        primary key (account_id, key_hash)
      );
      create index idempotency_key_kept_until on idempotency_key (kept_until);
    `);
  }

  override down(): void {
    this.addSql('drop table idempotency_key;');
  }
}
