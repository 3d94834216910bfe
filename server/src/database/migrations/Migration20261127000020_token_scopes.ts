import { Migration } from '@mikro-orm/migrations';

/** What a token is held to, beside the rights of its account. Those of before keep all of them. */
export class Migration20261127000020_token_scopes extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table session add column access text not null default 'WRITE';
      -- Null: every area of the account.
      alter table session add column areas text[] check (areas <@ array['PEOPLE', 'EVALUATIONS', 'FIGURES', 'PRIVATE', 'ADMINISTRATION']);
      -- A token of a unit that is gone opens nothing: it ends with it, and never widens.
      alter table session add column unit_id uuid references unit (id) on delete cascade;
      create index session_unit on session (unit_id) where unit_id is not null;
      -- The browser session in which a token was made; of accounts that everybody uses, only that one is shown it.
      alter table session add column made_in uuid references session (id) on delete set null;
      create index session_made_in on session (made_in) where made_in is not null;
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      alter table session drop column made_in;
      alter table session drop column unit_id;
      alter table session drop column areas;
      alter table session drop column access;
    `);
  }
}
