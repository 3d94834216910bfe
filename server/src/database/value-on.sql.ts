import type { DatedValue } from '../rules/dated-value.ts';

/**
 * `valueOn` (rules/dated-value.ts) as SQL: from the same list, so that figures of the law stand once. `day` is SQL of the
 * day asked for, `sqlOf` the SQL of a value. Null on a day before the first entry, where the rule stops.
 */
export function valueOnSql<T>(values: readonly DatedValue<T>[], day: string, sqlOf: (value: T) => string): string {
  const newestFirst = values.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
  return `case ${newestFirst.map(({ since, value }) => `when ${day} >= date '${since}' then ${sqlOf(value)}`).join('\n')} end`;
}
