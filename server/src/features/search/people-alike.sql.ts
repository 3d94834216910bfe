import { ALIKE, ALIKE_AT_MOST } from '../../rules/matching.ts';
import { ROLES } from '../../access/roles.sql.ts';
import { VARIABLES } from '../../access/scope.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { bestFirst } from './best-first.sql.ts';

/** Within a text that is executed. */
const quoted = (text: string): string => text.replaceAll("'", "''");

/**
 * Who of a government may be meant by words: those who have all of them in their name, the best first, and where they are
 * fewer than wanted those whose name is written much like it. Past row security, where no operator that matches a pattern may enter an
 * index (people-found.sql.ts): so it asks itself whether the viewer sees all people of that government, and answers with nobody
 * else. Nothing is told but ids, whose rows are then read under row security like any others.
 */
export const peopleAlikeSql: SqlText = {
  name: 'people of a name like this',
  text: /* sql */ `
    create or replace function people_alike(words text, patterns text[], of_instansi uuid, most integer)
    returns uuid[] language plpgsql stable security definer set search_path = public as $$
    declare
      found uuid[];
    begin
      if not of_instansi = any(scope_ids('${VARIABLES.fullInstansiIds}')) then return '{}'; end if;
      -- The first pattern is the longest: the index is entered by it.
      execute 'select array(select e.id from employee e where e.instansi_id = $1 and e.search_name like $2[1] and e.search_name like all($2)
          order by ${quoted(bestFirst('e.search_name', '$3', '$2'))}, e.name, e.id limit $4)'
        into found using of_instansi, patterns, words, most;
      if cardinality(found) >= most then return found; end if;
      perform set_config('pg_trgm.word_similarity_threshold', '${ALIKE}', true);
      execute 'select $4 || array(select e.id from employee e where e.instansi_id = $1 and e.search_name %> $2 and e.id <> all($4)
          order by word_similarity($2, e.search_name) desc, e.name, e.id limit $3)'
        into found using of_instansi, words, ${ALIKE_AT_MOST}, found;
      return found;
    end $$;
    grant execute on function people_alike to ${ROLES.wide};
  `,
};
