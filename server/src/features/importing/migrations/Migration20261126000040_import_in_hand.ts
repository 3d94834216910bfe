import { Migration } from '@mikro-orm/migrations';

/** A server says of the imports it has in hand that it lives; others take up or end what a dead one left, and nothing else. */
export class Migration20261126000040_import_in_hand extends Migration {
  override up(): void {
    this.addSql(`
      alter table import add column held_until timestamptz;
      create index import_open on import (instansi_id) where state in ('RECEIVED', 'READING', 'CHECKED', 'APPLYING');
    `);
  }

  override down(): void {
    this.addSql('drop index import_open; alter table import drop column held_until');
  }
}
