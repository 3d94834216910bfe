import { Migration } from '@mikro-orm/migrations';

/**
 * Who sees all governments of a large installation is expected to see ten of them, and so few rows of each dinas, by
 * their government alone: the positions of one dinas were looked for by the dinas and once more by all governments, half a
 * million entries, and its people one by one. With both in one index there is nothing more to narrow, and the people of a
 * government are read out of it without their rows.
 */
export class Migration20261128000200_many_governments extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      drop index position_dinas, employee_instansi;
      create index position_dinas on position (dinas_id, instansi_id);
      create index employee_instansi on employee (instansi_id) include (id, birth_date);
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop index position_dinas, employee_instansi;
      create index position_dinas on position (dinas_id);
      create index employee_instansi on employee (instansi_id);
    `);
  }
}
