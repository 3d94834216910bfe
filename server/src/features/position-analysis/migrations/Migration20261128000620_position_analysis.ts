import { Migration } from '@mikro-orm/migrations';

/** What a position is for and what it asks of its holder, as versions of each position that are drafted, reviewed and established. */
export class Migration20261128000620_position_analysis extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table position_analysis (
        id uuid primary key default uuidv7(),
        instansi_id uuid not null references instansi (id),
        dinas_id uuid not null references dinas (id),
        position_id uuid not null references position (id),
        state text not null default 'DRAFT',
        summary text collate indonesian,
        minimum_education text,
        analysed_class integer check (analysed_class between 1 and 17),
        decree_number text collate indonesian,
        valid_from date,
        valid_to date,
        act_id uuid references act (id) deferrable initially deferred,
        version integer not null default 1,
        updated_at timestamptz not null default date_trunc('milliseconds', now()),
        check ((state = 'ESTABLISHED') = (valid_from is not null)),
        check ((valid_from is null) = (decree_number is null)),
        check (valid_to >= valid_from),
        constraint position_analysis_one_established exclude using gist (position_id with =, daterange(valid_from, valid_to, '[]') with &&) where (state = 'ESTABLISHED')
      );
      create unique index position_analysis_one_open on position_analysis (position_id) where state in ('DRAFT', 'REVIEWED');
      create index position_analysis_instansi on position_analysis (instansi_id, updated_at);
      create index position_analysis_dinas on position_analysis (dinas_id, updated_at);
      create index position_analysis_position on position_analysis (position_id, updated_at);
      create index position_analysis_act on position_analysis (act_id);

      create table position_analysis_item (
        analysis_id uuid not null references position_analysis (id) on delete cascade,
        section text not null,
        place integer not null check (place between 1 and 60),
        description text collate indonesian not null check (description <> '' and length(description) <= 4000),
        detail text collate indonesian check (detail <> '' and length(detail) <= 4000),
        counterpart text collate indonesian check (counterpart <> '' and length(counterpart) <= 4000),
        primary key (analysis_id, section, place)
      );

      create table position_analysis_competence (
        analysis_id uuid not null references position_analysis (id) on delete cascade,
        place integer not null check (place between 1 and 60),
        kind text not null,
        code text,
        title text collate indonesian not null check (title <> '' and length(title) <= 500),
        level integer not null check (level between 1 and 5),
        primary key (analysis_id, place),
        check (code is not null or kind = 'TECHNICAL')
      );
    `);
  }

  override down(): void {
    this.addSql('drop table position_analysis_competence, position_analysis_item, position_analysis;');
  }
}
