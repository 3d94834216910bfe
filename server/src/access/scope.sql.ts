import type { SqlText } from '../database/sql-text.ts';
import { READERS } from './roles.sql.ts';
import { sharesParts, VARIABLES, waysInto, type Belonging, type Reach, type ScopePart } from './scope.ts';

/** The account that asks; null of a viewer without one. Asked once a statement, whatever the number of its rows. */
export const VIEWER_ACCOUNT = `(select nullif(current_setting('selaras.account_id', true), '')::uuid)`;

/** The scope of a transaction as SQL reads it: the session variables that setScope sets. Nothing set is nothing seen. */
export const scopeSql: SqlText = {
  name: 'scope',
  text: /* sql */ `
    create or replace function scope_ids(name text) returns uuid[] language sql stable parallel safe as $$
      select coalesce(string_to_array(nullif(current_setting('selaras.' || name, true), ''), ',')::uuid[], '{}')
    $$;
    create or replace function scope_paths() returns ltree[] language sql stable parallel safe as $$
      select coalesce(string_to_array(nullif(current_setting('selaras.${VARIABLES.unitPaths}', true), ''), ',')::ltree[], '{}')
    $$;
    create or replace function scope_opens(reach text) returns boolean language sql stable parallel safe as $$
      select coalesce(reach <> all(string_to_array(current_setting('selaras.${VARIABLES.closed}', true), ',')), true)
    $$;
    grant execute on function scope_ids, scope_paths, scope_opens to ${READERS};
  `,
};

/** What a row belongs to, as SQL: a column (of a unit its path), or a question that is asked with the ids to look for. */
export type PlaceSql = Readonly<Partial<Record<Belonging, string | ((ids: string) => string)>>>;

/** A condition on rows, for the general role and for the wide one. */
export interface Condition {
  readonly general: string;
  readonly wide: string;
}

const call = (part: ScopePart): string => (part === 'unitPaths' ? 'scope_paths()' : `scope_ids('${VARIABLES[part]}')`);
// In a select of its own, so that it is computed once per statement and not once per row.
const idsIn = (part: ScopePart): string => `(select ${call(part)})::${part === 'unitPaths' ? 'ltree' : 'uuid'}[]`;

function compare(belonging: Belonging, value: NonNullable<PlaceSql[Belonging]>, part: ScopePart): string {
  // Most viewers have no such ids, and then the question costs nothing.
  if (typeof value === 'function') return `((select cardinality(${call(part)})) > 0 and ${value(idsIn(part))})`;
  return `${value} ${belonging === 'unit' ? '<@' : '='} any(${idsIn(part)})`;
}

/** The SQL of "inside the viewer's reach": the same meaning as `covers` (scope.ts), from the same statement. */
export function within(reach: Reach, place: PlaceSql): string {
  const ways = waysInto(reach).flatMap(([belonging, part]) => {
    const value = place[belonging];
    return value === undefined ? [] : [{ asks: Number(typeof value === 'function'), condition: compare(belonging, value, part) }];
  });
  if (ways.length === 0) throw new Error(`nothing says whether a row is inside the reach "${reach}"`);
  // Columns before questions: PostgreSQL asks from left to right and stops at the first yes.
  const inside = ways
    .toSorted((a, b) => a.asks - b.asks)
    .map(({ condition }) => condition)
    .join(' or ');
  // What only this reach asks is empty where it is closed (token-scope.ts). Asked in a select of its own, once per statement.
  return !sharesParts(reach) ? `(${inside})` : `((select scope_opens('${reach}')) and (${inside}))`;
}

/**
 * Rows inside a reach, and those that `more` allows besides. A wide viewer sees all of every instansi they belong to:
 * where the instansi is known and opens the reach, comparing it says everything.
 */
export function rowsWithin(reach: Reach, place: PlaceSql, more?: string): Condition {
  const general = [within(reach, place), ...(more === undefined ? [] : [more])].join(' or ');
  const opens = waysInto(reach).some(([, part]) => part === 'instansiIds' || part === 'fullInstansiIds');
  if (!opens || typeof place.instansi !== 'string') return { general, wide: general };
  return { general, wide: compare('instansi', place.instansi, 'fullInstansiIds') };
}

/** Rows seen through those of another table, whose own policies bind the condition. */
export const rowsThrough = (condition: string): Condition => ({ general: condition, wide: condition });

/** The rows of a condition that keep another one as well. */
export const onlyWhere = (limit: string, { general, wide }: Condition): Condition => ({
  general: `${limit} and (${general})`,
  wide: `${limit} and (${wide})`,
});

/** The rows of one condition, and those of another. */
export const either = (...conditions: readonly Condition[]): Condition => ({
  general: conditions.map(({ general }) => `(${general})`).join(' or '),
  wide: conditions.map(({ wide }) => `(${wide})`).join(' or '),
});

/** Whether a row is about the person behind the account, whatever a token is held to: for what is kept from those whom it is about. */
export const isOwnPerson = (person: string): string => `coalesce(${person} = any((select scope_ids('${VARIABLES.ownPersonIds}'))::uuid[]), false)`;
