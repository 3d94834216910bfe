import { sql, type RawBuilder } from 'kysely';
import { badInput, overLimit } from '../graphql/errors.ts';
import { limitNamed } from '../metrics.ts';
import { foldedText } from '../rules/folded-text.ts';
import { VALUE_TYPES, type ValueKind } from './filter-types.ts';
import { all } from './page-sql.ts';

type Sql = RawBuilder<unknown>;

/** Text of a person is matched as people type it (rules/folded-text.ts), and the signs of a pattern stand for themselves. */
const escaped = (text: string): string =>
  foldedText(text)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\%_]/g, String.raw`\$&`);
/** A pattern for texts as `folded` makes them. */
export const containing = (text: string): string => `%${escaped(text.trim())}%`;

/** More is a sentence, and each is looked for in every row. */
const MOST_WORDS = 8;
/** The same for words in any order, the longest first, by which an index is entered; what is behind the eighth has to stand behind it. */
export function containingWords(text: string): readonly string[] {
  const words = text.trim().split(/\s+/u);
  const parts = [...words.slice(0, MOST_WORDS - 1), words.slice(MOST_WORDS - 1).join(' ')].filter((word, at) => at === 0 || word !== '');
  return parts.toSorted((a, b) => b.length - a.length).map(containing);
}

const OPERATORS: Readonly<Record<string, (column: Sql, value: never, type: Sql) => Sql>> = {
  eq: (column, value: unknown, type) => sql`${column} = ${value}::${type}`,
  in: (column, values: readonly unknown[], type) => sql`${column} = any(${values}::${type}[])`,
  gt: (column, value: unknown, type) => sql`${column} > ${value}::${type}`,
  gte: (column, value: unknown, type) => sql`${column} >= ${value}::${type}`,
  lt: (column, value: unknown, type) => sql`${column} < ${value}::${type}`,
  lte: (column, value: unknown, type) => sql`${column} <= ${value}::${type}`,
  contains: (column, value: string) => sql`folded(${column}) like ${containing(value)}`,
  startsWith: (column, value: string) => sql`folded(${column}) like ${`${escaped(value)}%`}`,
  isNull: (column, value: boolean) => (value ? sql`${column} is null` : sql`${column} is not null`),
};

/**
 * What is said of a column, as one condition. Ids of other rows (`of` names their table) are those of rows that the viewer
 * may see: a hidden one is as good as none.
 */
export function conditionOf(column: Sql, kind: ValueKind, of: string | null, said: Readonly<Record<string, unknown>>): Sql {
  const type = sql.raw(VALUE_TYPES[kind]);
  return all(
    Object.entries(said).flatMap(([operator, value]) => {
      if (value === undefined) return [];
      const condition = OPERATORS[operator]!(column, value as never, type);
      return of === null || operator === 'isNull' ? [condition] : [condition, sql`exists (select 1 from ${sql.raw(of)} seen where seen.id = ${column})`];
    }),
  );
}

const CONDITIONS = limitNamed('filter_conditions');
/** Each is looked at for every row of a government. */
const MOST_CONDITIONS = 50;
const JOINING = ['and', 'or', 'not'];

const conditionsIn = (filter: object): number =>
  Object.entries(filter).reduce(
    (sum, [name, said]: [string, unknown]) =>
      sum +
      (JOINING.includes(name) ? [said].flat().reduce((inner: number, one) => inner + conditionsIn(one as object), 0) : Object.keys(Object(said)).length || 1),
    0,
  );

/** Errors: BAD_INPUT with how many it may have. */
export function refuseTooMany(filter: object): void {
  const count = conditionsIn(filter);
  if (count > MOST_CONDITIONS)
    throw overLimit(CONDITIONS, `filter has ${count} conditions; at most ${MOST_CONDITIONS} are read. Values of one field go into one in.`);
}

/**
 * Refuses a null in a filter: whether it means nothing at all or any value, everybody guesses differently.
 * Errors: BAD_INPUT with where it stands.
 */
export function refuseNulls(filter: Readonly<Record<string, unknown>>, path: string): void {
  for (const [name, value] of Object.entries(filter)) {
    const at = `${path}.${name}`;
    if (value === null) throw badInput(`${at} is null. Leave it out to ask for nothing of it; ask isNull for rows without a value.`);
    if (Array.isArray(value)) value.forEach((item, index) => typeof item === 'object' && refuseNulls({ [index]: item as unknown }, at));
    else if (typeof value === 'object') refuseNulls(value as Readonly<Record<string, unknown>>, at);
  }
}
