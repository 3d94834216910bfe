import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** The tree of units keeps its own paths, so that no writer can forget them, and refuses circles; so does the line of superiors. */
export const unitTreeSql: SqlText = {
  name: 'unit tree',
  text: /* sql */ `
    create or replace function unit_label(id uuid) returns ltree language sql immutable parallel safe as $$
      select replace(id::text, '-', '')::ltree
    $$;
    grant execute on function unit_label to ${ROLES.system}, ${ROLES.general};

    create or replace function place_unit() returns trigger language plpgsql as $$
    declare above ltree;
    begin
      if new.parent_id is null then
        new.path := unit_label(new.id);
        return new;
      end if;
      if new.parent_id = new.id then
        raise exception using errcode = 'check_violation', constraint = 'unit_has_no_circle', message = format('unit %s cannot be its own parent', new.code);
      end if;
      select path into above from unit where id = new.parent_id;
      if above is null then
        raise exception using errcode = 'foreign_key_violation', constraint = 'unit_parent', message = format('the parent of unit %s does not exist', new.code);
      end if;
      if above ~ ('*.' || unit_label(new.id)::text || '.*')::lquery then
        raise exception using errcode = 'check_violation', constraint = 'unit_has_no_circle', message = format('unit %s cannot be placed under a unit below itself', new.code);
      end if;
      new.path := above || unit_label(new.id);
      return new;
    end $$;
    create trigger place_unit before insert or update of parent_id, id on unit for each row execute function place_unit();

    create or replace function move_units_below() returns trigger language plpgsql as $$
    begin
      update unit set path = new.path || subpath(path, nlevel(old.path))
      where path <@ old.path and id <> new.id and new.path is distinct from old.path;
      return null;
    end $$;
    create trigger move_units_below after update of parent_id on unit for each row when (old.path is distinct from new.path) execute function move_units_below();

    create or replace function superior_positions_have_no_circle() returns trigger language plpgsql as $$
    begin
      if exists (
        with recursive above as (
          select n.id as start, n.superior_position_id as id from changed n where n.superior_position_id is not null
          union
          select above.start, p.superior_position_id from above join position p on p.id = above.id where p.superior_position_id is not null
        )
        select 1 from above where above.id = above.start
      ) then
        raise exception using errcode = 'check_violation', constraint = 'position_superior_has_no_circle', message = 'a position cannot be above itself in the line of superiors';
      end if;
      return null;
    end $$;
    create trigger superior_positions_have_no_circle_on_insert after insert on position referencing new table as changed for each statement execute function superior_positions_have_no_circle();
    create trigger superior_positions_have_no_circle_on_update after update on position referencing new table as changed for each statement execute function superior_positions_have_no_circle();
  `,
};
