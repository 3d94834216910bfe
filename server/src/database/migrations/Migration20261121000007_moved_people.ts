import { Migration } from '@mikro-orm/migrations';

/** People move between dinas in the middle of a period: an evaluation belongs to the person and the dinas of its assignment. */
export class Migration20261121000007_moved_people extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- Also after a position moves to another dinas.
      alter table assignment add constraint assignment_person_and_dinas unique (id, employee_id, dinas_id);
      alter table evaluation drop constraint evaluation_assignment_id_fkey;
      alter table evaluation add constraint evaluation_follows_its_assignment
        foreign key (assignment_id, employee_id, dinas_id) references assignment (id, employee_id, dinas_id) on update cascade;
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      alter table evaluation drop constraint evaluation_follows_its_assignment;
      alter table evaluation add constraint evaluation_assignment_id_fkey foreign key (assignment_id) references assignment (id);
      alter table assignment drop constraint assignment_person_and_dinas;
    `);
  }
}
