import { sql, type RawBuilder } from 'kysely';
import type { SqlReader } from '../database/sql-reader.ts';
import type { CountedFigure, FactSet, PeriodsAsked } from './fact-set.ts';
import type { FigureRegistry, FigureValues, SetValues } from './figure-registry.ts';

export interface FigureQuestion {
  readonly asOf: string;
  readonly dinasIds: readonly string[];
  readonly periods: PeriodsAsked;
}

/** The rows a figure is counted from, as `f`, with the day beside them for the conditions of the registry. */
export function factsOf(set: FactSet, { asOf, dinasIds, periods }: FigureQuestion): RawBuilder<unknown> {
  const period = set.periods === undefined ? sql`` : sql`, ${periods[set.periods.node]}::uuid`;
  return sql`(select x.*, ${asOf}::date as as_of from ${sql.ref(set.from)}(${asOf}::date, ${dinasIds}::uuid[]${period}) x) f`;
}

/** The rows that count: without an amount there is nothing to take the mean or the middle of. */
export const countsRow = (figure: CountedFigure): string => (figure.kind === 'COUNT' ? figure.when : `(${figure.when}) and (${figure.amount}) is not null`);

/** How each kind is kept (figure-kinds.rules.ts), as an aggregate over the rows that count. */
export function aggregate(figure: CountedFigure): string {
  const rows = `filter (where ${countsRow(figure)})`;
  if (figure.kind === 'COUNT') return figure.amount === undefined ? `count(*) ${rows}` : `coalesce(sum(${figure.amount}) ${rows}, 0)::float8`;
  if (figure.kind === 'SUM') return `coalesce(sum(${figure.amount}) ${rows}, 0)::float8`;
  if (figure.kind === 'MEAN') return `json_build_array(coalesce(sum(${figure.amount}) ${rows}, 0)::float8, count(*) ${rows})`;
  const value = `trim_scale(round(amount::numeric, ${figure.decimals}))::text`;
  return `(select coalesce(json_object_agg(value, rows), '{}') from (
    select ${value} as value, count(*) as rows from unnest(array_agg(${figure.amount}) ${rows}) as amount group by 1) kept)`;
}

/**
 * The one SQL of every counted figure, grouped by dinas or by the unit the row belongs to. Query, stored board and past
 * day all come through here. Every dinas asked for has an answer; of units, those with rows.
 */
export async function countFigures(
  reader: SqlReader,
  registry: FigureRegistry,
  sets: readonly FactSet[],
  question: FigureQuestion,
  by: 'dinas' | 'unit',
): Promise<Map<string, FigureValues>> {
  const none = registry.nothing(sets);
  const found = new Map<string, FigureValues>(by === 'dinas' ? question.dinasIds.map((id) => [id, none]) : []);
  if (question.dinasIds.length === 0) return found;
  for (const set of sets) {
    const counted = registry.counted(set);
    const columns = counted.map(([key, figure]) => `${aggregate(figure)} as "${key}"`);
    const rows = await reader.query<{ readonly subject: string } & Record<string, unknown>>(
      sql`select f.${sql.ref(`${by}_id`)} as subject, ${sql.raw(columns.join(', '))} from ${factsOf(set, question)} group by 1`,
    );
    for (const [key, { kind }] of counted)
      // Rounded, it would be a number that no row explains.
      if (kind === 'COUNT' && !rows.every((row) => Number.isInteger(row[key]))) throw new Error(`${key} is a COUNT of fractions; declare it as a SUM`);
    for (const { subject, ...values } of rows) found.set(subject, { ...(found.get(subject) ?? none), [set.key]: values as SetValues });
  }
  return found;
}
