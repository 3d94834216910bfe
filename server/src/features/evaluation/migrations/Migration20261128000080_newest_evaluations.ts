import { Migration } from '@mikro-orm/migrations';

/**
 * Evaluations hold the first day of their period, by which they are ordered: the newest of a person was a join and a sort
 * for each of them, and the first page of all a sort of everybody's. A key keeps it what the period says.
 */
export class Migration20261128000080_newest_evaluations extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table evaluation_period add constraint evaluation_period_first_day unique (id, instansi_id, valid_from);
      alter table evaluation add column period_from date;
      -- It is nothing that anybody is told of.
      alter table evaluation disable trigger user;
      update evaluation v set period_from = p.valid_from from evaluation_period p where p.id = v.period_id;
      alter table evaluation enable trigger user;
      alter table evaluation alter column period_from set not null;
      alter table evaluation drop constraint evaluation_period_id_instansi_id_fkey;
      alter table evaluation add constraint evaluation_begins_with_its_period
        foreign key (period_id, instansi_id, period_from) references evaluation_period (id, instansi_id, valid_from) on update cascade;
      -- Of one person in one period the key of both knows.
      drop index evaluation_employee;
      create index evaluation_newest on evaluation (employee_id, period_from, id);
      create index evaluation_by_period on evaluation (period_from, id);
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop index evaluation_newest;
      drop index evaluation_by_period;
      create index evaluation_employee on evaluation (employee_id, period_id);
      alter table evaluation drop column period_from;
      alter table evaluation add constraint evaluation_period_id_instansi_id_fkey
        foreign key (period_id, instansi_id) references evaluation_period (id, instansi_id);
      alter table evaluation_period drop constraint evaluation_period_first_day;
    `);
  }
}
