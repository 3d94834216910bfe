import { Migration } from '@mikro-orm/migrations';

/**
 * What is done to the records of two governments at once is an act of each: both stand in one transaction, and the one follows
 * from the other. It is written first, so the other is asked for at the end only.
 */
export class Migration20261128000421_acts_of_two_governments extends Migration {
  override up(): void {
    this.addSql('alter table act add column part_of_id uuid references act (id) deferrable initially deferred');
    this.addSql('create index act_part_of on act (part_of_id)');
  }

  override down(): void {
    this.addSql('alter table act drop column part_of_id');
  }
}
