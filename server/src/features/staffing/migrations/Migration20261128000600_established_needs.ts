import { Migration } from '@mikro-orm/migrations';

/** A need that was worked out and established keeps what it was before it was rounded, and by which decree it holds. */
export class Migration20261128000600_established_needs extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table position_need
        add column exact double precision check (exact >= 0),
        add column decree_number text collate indonesian,
        add check ((exact is null) = (decree_number is null));
    `);
  }

  override down(): void {
    this.addSql('alter table position_need drop column decree_number, drop column exact;');
  }
}
