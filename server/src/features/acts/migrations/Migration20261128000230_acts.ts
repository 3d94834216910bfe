import { Migration } from '@mikro-orm/migrations';

/**
 * What people did, and what each of those acts wrote, row by row. A row of the journal names neither its act nor a row of
 * its table by a foreign key: a file of 100,000 rows would pay for both with each of them, and what was taken back is
 * gone while the journal stays. So is the dinas of an act that made one.
 */
export class Migration20261128000230_acts extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table act (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid,
        kind text not null,
        account_id uuid references account (id),
        at timestamptz not null default date_trunc('milliseconds'::text, now()),
        since date not null,
        decree_number text collate indonesian,
        reason text collate indonesian,
        import_id uuid references import (id),
        undoes_id uuid references act (id),
        undone_by_id uuid references act (id),
        row_count integer not null,
        updated_at timestamptz not null default date_trunc('milliseconds'::text, now())
      );
      create index act_instansi on act (instansi_id, id);
      create index act_dinas on act (dinas_id, id);
      create index act_by_time on act (at, id);
      create index act_import on act (import_id);
      create index act_account on act (account_id);
      create index act_undoes on act (undoes_id);
      create index act_undone_by on act (undone_by_id);

      create sequence act_row_ordinal;
      create table act_row (
        act_id uuid not null,
        ordinal bigint not null,
        table_name text not null,
        row_id uuid not null,
        before jsonb,
        after jsonb,
        primary key (act_id, ordinal, row_id),
        check (before is not null or after is not null)
      );
      create index act_row_row on act_row (row_id, ordinal);

      -- Whoever takes rows back by the thousand asks of each who refers to it.
      create index access_grant_instansi on access_grant (instansi_id);
      create index access_grant_unit on access_grant (unit_id);
      create index evaluation_evaluator on evaluation (evaluator_id);
      create index import_instansi on import (instansi_id);
      create index import_dinas on import (dinas_id);

      -- That a file once spoke of one dinas does not keep the dinas, when the act that made it is taken back.
      alter table import drop constraint import_dinas_id_fkey;
      alter table import add constraint import_dinas_id_fkey foreign key (dinas_id) references dinas (id) on delete set null;
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      alter table import drop constraint import_dinas_id_fkey;
      alter table import add constraint import_dinas_id_fkey foreign key (dinas_id) references dinas (id);
      drop index access_grant_instansi, access_grant_unit, evaluation_evaluator, import_instansi, import_dinas;
      drop table act_row, act;
      drop sequence act_row_ordinal;
    `);
  }
}
