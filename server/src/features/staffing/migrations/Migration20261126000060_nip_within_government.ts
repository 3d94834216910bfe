import { Migration } from '@mikro-orm/migrations';

/**
 * A number is unique within a government. Unique over all of them, whoever entered it first kept it from everybody else,
 * and the refusal told that somebody elsewhere has it. The number stands first: it is looked up by itself, too.
 */
export class Migration20261126000060_nip_within_government extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table employee add constraint employee_nip_instansi_id_key unique (nip, instansi_id);
      alter table employee drop constraint employee_nip_key;
    `);
  }

  /** Fails, and says of which number, where two governments hold one: which record goes is not a migration's to say. */
  override down(): void {
    this.addSql(/* sql */ `
      alter table employee add constraint employee_nip_key unique (nip);
      alter table employee drop constraint employee_nip_instansi_id_key;
    `);
  }
}
