import { Migration } from '@mikro-orm/migrations';

/** Numbers that people had before: a PPPK who becomes a PNS gets another one, and older files know the old one. */
export class Migration20261128000223_former_nips extends Migration {
  override up(): void {
    this.addSql(`
      create table employee_nip (
        id uuid primary key default uuidv7(),
        employee_id uuid not null references employee (id) on delete cascade,
        instansi_id uuid not null references instansi (id),
        nip text not null,
        -- Null: since it was given, which nobody wrote down.
        valid_from date,
        valid_to date not null,
        check (valid_from is null or valid_from <= valid_to)
      )`);
    this.addSql('create index employee_nip_of on employee_nip (employee_id, valid_to)');
    this.addSql('create index employee_nip_nip on employee_nip (nip, instansi_id)');
    this.addSql('create index employee_nip_instansi on employee_nip (instansi_id)');
  }

  override down(): void {
    this.addSql('drop table employee_nip');
  }
}
