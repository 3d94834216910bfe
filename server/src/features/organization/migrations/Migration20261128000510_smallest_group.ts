import { Migration } from '@mikro-orm/migrations';

/** Of how many people at least figures are told to who does not see these people one by one: each government's to set. */
export class Migration20261128000510_smallest_group extends Migration {
  override up(): void {
    this.addSql('alter table instansi add column smallest_group integer not null default 5 check (smallest_group between 3 and 100)');
  }

  override down(): void {
    this.addSql('alter table instansi drop column smallest_group');
  }
}
