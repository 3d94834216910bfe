import { Migration } from '@mikro-orm/migrations';

/**
 * What accounts are told of, each by itself. What is told is kept as its kind and parameters, of which the sentence is made
 * when it is read. The act that told it is kept last in its transaction, so its key is asked for at the end. A mail is
 * claimed before it is sent, and one that may have gone out is never sent again.
 */
export class Migration20261128000530_notifications extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table notification (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        instansi_id uuid not null references instansi (id),
        kind text not null,
        parameters jsonb not null,
        about_type text,
        about_id uuid,
        act_id uuid references act (id) deferrable initially deferred,
        told_once text,
        written_at timestamptz not null default date_trunc('milliseconds'::text, now()),
        read_at timestamptz,
        check ((about_type is null) = (about_id is null))
      );
      create index notification_account on notification (account_id, id);
      create index notification_unread on notification (account_id, id) where read_at is null;
      create unique index notification_told_once on notification (account_id, told_once);
      create index notification_instansi on notification (instansi_id, written_at);
      create index notification_act on notification (act_id);

      create table notification_address (
        account_id uuid primary key references account (id) on delete cascade,
        address text not null,
        language text not null
      );

      create table notification_mail (
        notification_id uuid primary key references notification (id) on delete cascade,
        state text not null default 'WAITING',
        attempts integer not null default 0,
        next_at timestamptz not null default now(),
        claimed_at timestamptz
      );
      create index notification_mail_waiting on notification_mail (next_at) where state = 'WAITING';
      create index notification_mail_sending on notification_mail (claimed_at) where state = 'SENDING';
    `);
  }

  override down(): void {
    this.addSql('drop table notification_mail, notification_address, notification;');
  }
}
