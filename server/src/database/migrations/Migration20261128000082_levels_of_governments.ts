import { Migration } from '@mikro-orm/migrations';

/** Of those on record by their names, which begin with it (UU 23/2014 art. 2). */
export class Migration20261128000082_levels_of_governments extends Migration {
  override up(): void {
    this.addSql(`alter table instansi add column level text not null default 'REGENCY';`);
    this.addSql(
      `update instansi set level = case when name ~* '^(pemerintah )?kota ' then 'CITY' else 'PROVINCE' end where name ~* '^(pemerintah )?(kota|provinsi|daerah khusus|daerah istimewa) ';`,
    );
  }

  override down(): void {
    this.addSql('alter table instansi drop column level;');
  }
}
