import { Migration } from '@mikro-orm/migrations';

/**
 * Since when what the record says of a person holds: status, golongan, education. The row of the person has today's value; of
 * who has none here nobody knows another. The first of a fact has no day: it held before the first change that is known.
 */
export class Migration20261128000280_dated_facts extends Migration {
  override up(): void {
    this.addSql(`
      create table employee_fact (
        id uuid primary key default uuidv7(),
        employee_id uuid not null references employee (id) on delete cascade,
        instansi_id uuid not null references instansi (id),
        fact text not null check (fact in ('STATUS', 'GOLONGAN', 'EDUCATION')),
        -- Null: it was not on record.
        value text,
        -- Of an education.
        field text,
        valid_from date,
        decree_number text collate indonesian,
        check (fact = 'EDUCATION' or field is null),
        unique nulls not distinct (employee_id, fact, valid_from)
      )`);
    this.addSql('create index employee_fact_instansi on employee_fact (instansi_id)');
  }

  override down(): void {
    this.addSql('drop table employee_fact');
  }
}
