import { Migration } from '@mikro-orm/migrations';

/** The first day known of each government is read in every round of the figures. */
export class Migration20261128000020_known_days extends Migration {
  override up(): void {
    this.addSql('create index unit_instansi_valid_from on unit (instansi_id, valid_from);');
  }

  override down(): void {
    this.addSql('drop index unit_instansi_valid_from;');
  }
}
