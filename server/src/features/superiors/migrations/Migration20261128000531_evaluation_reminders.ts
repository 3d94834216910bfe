import { Migration } from '@mikro-orm/migrations';

/** Who was reminded of evaluations that wait for them, when and by whom, in the name they had then: the next reminder asks it. */
export class Migration20261128000531_evaluation_reminders extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table evaluation_reminder (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid references dinas (id),
        period_id uuid not null references evaluation_period (id) on delete cascade,
        employee_id uuid not null references employee (id) on delete cascade,
        waiting integer not null,
        reminded_by text not null,
        reminded_at timestamptz not null
      );
      create index evaluation_reminder_last on evaluation_reminder (period_id, employee_id, reminded_at);
      create index evaluation_reminder_instansi on evaluation_reminder (instansi_id);
      create index evaluation_reminder_dinas on evaluation_reminder (dinas_id);
      create index evaluation_reminder_employee on evaluation_reminder (employee_id);
    `);
  }

  override down(): void {
    this.addSql('drop table evaluation_reminder;');
  }
}
