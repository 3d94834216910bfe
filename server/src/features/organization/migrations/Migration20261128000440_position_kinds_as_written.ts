import { Migration } from '@mikro-orm/migrations';

/** Kinds of positions that are none of the law, as files write them; of those the law has no retirement age. */
export class Migration20261128000440_position_kinds_as_written extends Migration {
  override up(): void {
    this.addSql('alter table position add column kind_written text collate indonesian, alter column retirement_age drop not null;');
    this.addSql("alter table position add constraint position_has_an_age check (retirement_age is not null or kind = 'LAINNYA');");
  }

  override down(): void {
    this.addSql('alter table position drop constraint position_has_an_age, drop column kind_written;');
    this.addSql('alter table position alter column retirement_age set not null;');
  }
}
