import { Migration } from '@mikro-orm/migrations';

/**
 * An appointment is the same when person, position, kind and first day are: files have always been read so. A request that
 * was sent twice made two of an acting kind; of those, the one that was changed last stays. Definitive ones
 * exclude each other already.
 */
export class Migration20261127000043_appointment_once extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      with weighed as (
        select a.*, exists (select from evaluation v where v.assignment_id = a.id) as rated from assignment a where a.kind <> 'DEFINITIF'
      )
      delete from assignment where id in (
        select a.id from weighed a join weighed b using (employee_id, position_id, kind, valid_from)
        where (a.rated, a.version, b.id) < (b.rated, b.version, a.id));
      create unique index assignment_once on assignment (employee_id, position_id, kind, valid_from);
    `);
  }

  override down(): void {
    this.addSql('drop index assignment_once;');
  }
}
