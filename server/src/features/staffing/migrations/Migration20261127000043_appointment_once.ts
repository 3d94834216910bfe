import { Migration } from '@mikro-orm/migrations';

/**
 * An appointment is the same when person, position, kind and first day are: files have always been read so. A request that
 * was sent twice made two of an acting kind; of those, the one that was changed last stays. Definitive ones, which
 * evaluations refer to, exclude each other already.
 */
export class Migration20261127000043_appointment_once extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      delete from assignment a using assignment b
      where a.employee_id = b.employee_id and a.position_id = b.position_id and a.kind = b.kind and a.valid_from = b.valid_from
        and (a.version, b.id) < (b.version, a.id) and not exists (select from evaluation v where v.assignment_id = a.id);
      create unique index assignment_once on assignment (employee_id, position_id, kind, valid_from);
    `);
  }

  override down(): void {
    this.addSql('drop index assignment_once;');
  }
}
