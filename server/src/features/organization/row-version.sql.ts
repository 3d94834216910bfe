import type { SqlText } from '../../database/sql-text.ts';

/** Versions that the database raises itself, whoever writes: by hand, by a file, or by taking either back. */
export const rowVersionSql: SqlText = {
  name: 'row versions',
  text: /* sql */ `
    create or replace function raise_version() returns trigger language plpgsql as $$
    begin
      new.version := old.version + 1;
      return new;
    end $$;
    create trigger raise_version before update on position for each row execute function raise_version();
    -- Not for its path: a unit is the one that was read wherever those above it are placed.
    create trigger raise_version before update of code, name, kind, parent_id, dinas_id, valid_from, valid_to on unit for each row execute function raise_version();
    create trigger raise_version before update on dinas for each row execute function raise_version();
  `,
};
