import { Migration } from '@mikro-orm/migrations';

/** Units and positions that take the place of others from a day on, when an organisation is made anew. */
export class Migration20261128000381_successors extends Migration {
  override up(): void {
    for (const table of ['unit', 'position']) {
      this.addSql(`alter table ${table} add column succeeds_id uuid references ${table} (id)`);
      this.addSql(`create index ${table}_succeeds on ${table} (succeeds_id) where succeeds_id is not null`);
    }
  }

  override down(): void {
    this.addSql('alter table unit drop column succeeds_id; alter table position drop column succeeds_id;');
  }
}
