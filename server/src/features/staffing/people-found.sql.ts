import { ROLES } from '../../access/roles.sql.ts';
import { VARIABLES } from '../../access/scope.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** Of so many governments at most a part of a name is looked up in the index for each; of more, each look-up costs more than the rows it saves. */
export const FEW_GOVERNMENTS = 8;
/** People looked at in the order of the list, some milliseconds' worth, before those with a part of a name are looked up: of a part that many have, the page is full by then. */
const LOOKED_AT = 20_000;

/** Behind the cursor, and in the order of the list. */
const PAGE = `case when after_id is null then '' else format(' and (e.name, e.id) %s ($3, $4)', case when descending then '<' else '>' end) end`;
const ORDER = `case when most is null then '' when descending then ' order by e.name desc, e.id desc' else ' order by e.name, e.id' end`;

/**
 * Who of some governments has some parts in the name (`search_name like`), whichever comes first, in the order of names; of a page its first `most`. It
 * looks past row security, where no operator that matches a pattern may enter an index: everybody was read for it. So it is
 * for viewers who see all people of those governments, and it asks itself whether they do.
 */
export const peopleFoundSql: SqlText = {
  name: 'people found by name',
  text: /* sql */ `
    create or replace function people_named(patterns text[], of_instansi uuid[], most integer, after_name text, after_id uuid, descending boolean)
    returns uuid[] language plpgsql stable security definer set search_path = public as $$
    declare
      governments uuid[] := array(select unnest(of_instansi) intersect select unnest(scope_ids('${VARIABLES.fullInstansiIds}')));
      found uuid[];
      -- The first is the longest: an index is entered by it.
      named text := 'e.search_name like $1[1]' || case when cardinality(patterns) > 1 then ' and e.search_name like all($1)' else '' end;
    begin
      if cardinality(governments) <= ${FEW_GOVERNMENTS} then
        execute 'select array(select e.id from employee e where ' || named || ' and e.instansi_id = any($2)' || ${PAGE} || ${ORDER} || ' limit $5)'
          into found using patterns, governments, after_name, after_id, most;
        return found;
      end if;
      if most is not null then
        execute 'select array(select x.id from (select e.id, e.search_name, e.instansi_id from employee e where true' || ${PAGE} || ${ORDER} || ' limit ${LOOKED_AT}) x where ' || replace(named, 'e.', 'x.') || ' and x.instansi_id = any($2) limit $5)'
          into found using patterns, governments, after_name, after_id, most;
        if cardinality(found) = most then return found; end if;
      end if;
      -- Compared so that no index is entered for it.
      execute 'select array(select e.id from employee e where ' || named || ' and (e.instansi_id = any($2)) is true' || ${PAGE} || ${ORDER} || ' limit $5)'
        into found using patterns, governments, after_name, after_id, most;
      return found;
    end $$;
    grant execute on function people_named to ${ROLES.wide};
  `,
};
