import { Migration } from '@mikro-orm/migrations';

/**
 * The evaluator on record is who sealed: of a draft it was who rated last. An office may be it as well, where nobody in
 * the tree evaluates. What a sealed evaluation said before it was corrected is kept, with who corrected it and why.
 */
export class Migration20261128000360_evaluators_on_record extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table evaluation add column evaluator_office text;
      alter table evaluation add constraint evaluation_has_one_evaluator check (evaluator_office is null or (evaluator_id is null and state = 'SEALED'));
      create table evaluation_version (
        id uuid primary key default uuidv7(),
        evaluation_id uuid not null references evaluation (id) on delete cascade,
        instansi_id uuid not null references instansi (id),
        -- The one that the evaluation had when it said this.
        version integer not null,
        work_result text not null,
        behaviour text not null,
        predikat text not null,
        note text,
        replaced_at timestamptz not null,
        -- As the account was called then: whose it is may be nobody's to see later.
        replaced_by text collate indonesian not null,
        reason text collate indonesian not null,
        decree_number text collate indonesian not null,
        unique (evaluation_id, version)
      );
      create index evaluation_version_instansi on evaluation_version (instansi_id);
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop table evaluation_version;
      alter table evaluation drop column evaluator_office;
    `);
  }
}
