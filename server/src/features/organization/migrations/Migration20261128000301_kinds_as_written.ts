import { Migration } from '@mikro-orm/migrations';

/** Kinds of units and of perangkat daerah that are none of the known ones, as files write them. */
export class Migration20261128000301_kinds_as_written extends Migration {
  override up(): void {
    this.addSql('alter table unit add column kind_written text collate indonesian; alter table dinas add column kind_written text collate indonesian;');
  }

  override down(): void {
    this.addSql('alter table unit drop column kind_written; alter table dinas drop column kind_written;');
  }
}
