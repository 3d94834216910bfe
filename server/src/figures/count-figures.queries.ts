import { sql, type RawBuilder } from 'kysely';
import type { SqlReader } from '../database/sql-reader.ts';
import type { CountedFigure, FactSet, PeriodsAsked } from './fact-set.ts';
import type { FigureRegistry, FigureValues, SetValues } from './figure-registry.ts';

export interface FigureQuestion {
  readonly asOf: string;
  readonly dinasIds: readonly string[];
  readonly periods: PeriodsAsked;
  /** Whether the day is still to come. */
  readonly isProjection?: boolean;
}

/** The rows a figure is counted from, as `f`, with the day beside them for the conditions of the registry. */
export function factsOf(set: FactSet, { asOf, dinasIds, periods, isProjection = false }: FigureQuestion): RawBuilder<unknown> {
  const period = set.periods === undefined ? sql`` : sql`, ${periods[set.periods.node]}::uuid`;
  return sql`(select x.*, ${asOf}::date as as_of from ${sql.ref((isProjection ? set.projectedFrom : undefined) ?? set.from)}(${asOf}::date, ${dinasIds}::uuid[]${period}) x) f`;
}

/**
 * The same for counting: a column that is worked out, such as a state or a day of retirement, is worked out once a row, and
 * not once for every condition it stands in. `offset 0` keeps PostgreSQL from putting it there.
 */
const countedFacts = (set: FactSet, question: FigureQuestion): RawBuilder<unknown> => sql`(select f.* from ${factsOf(set, question)} offset 0) f`;

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

/** A fact set's figures, in the order of the registry. */
const valuesOf = (registry: FigureRegistry, set: FactSet): RawBuilder<SetValues> =>
  sql.raw(
    `json_build_array(${registry
      .counted(set)
      .map(([, figure]) => aggregate(figure))
      .join(', ')})`,
  );

/** Rounded, a COUNT of fractions would be a number that no row explains. */
function refuseFractions(registry: FigureRegistry, set: FactSet, rows: readonly { readonly values: SetValues }[]): void {
  registry.counted(set).forEach(([key, { kind }], place) => {
    if (kind === 'COUNT' && !rows.every(({ values }) => Number.isInteger(values[place])))
      throw new Error(`${key} is a COUNT of fractions; declare it as a SUM`);
  });
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
    const rows = await reader.query<{ readonly subject: string; readonly values: SetValues }>(
      sql`select f.${sql.ref(`${by}_id`)} as subject, ${valuesOf(registry, set)} as values from ${countedFacts(set, question)} group by 1`,
      'EACH_TIME',
    );
    refuseFractions(registry, set, rows);
    for (const { subject, values } of rows) found.set(subject, { ...(found.get(subject) ?? none), [set.key]: values });
  }
  return found;
}

/** What was counted of a dinas, and of each unit with rows of its own. */
export interface CountedDinas {
  readonly values: SetValues;
  readonly units: Readonly<Record<string, SetValues>>;
}

/** The same SQL for dinas and their units at once: for what is stored, in one reading of the rows. */
export async function countWithUnits(reader: SqlReader, registry: FigureRegistry, set: FactSet, question: FigureQuestion): Promise<Map<string, CountedDinas>> {
  const none = registry.nothing([set])[set.key]!;
  const found = new Map(question.dinasIds.map((id) => [id, { values: none, units: {} as Record<string, SetValues> }]));
  if (found.size === 0) return found;
  const rows = await reader.query<{ readonly dinas: string; readonly unit: string; readonly whole: boolean; readonly values: SetValues }>(
    sql`select f.dinas_id as dinas, f.unit_id as unit, grouping(f.unit_id) = 1 as whole, ${valuesOf(registry, set)} as values from ${countedFacts(set, question)}
      group by grouping sets ((f.dinas_id), (f.dinas_id, f.unit_id))`,
    'EACH_TIME',
  );
  refuseFractions(registry, set, rows);
  for (const { dinas, unit, whole, values } of rows) {
    const counted = found.get(dinas)!;
    if (whole) counted.values = values;
    else counted.units[unit] = values;
  }
  return found;
}
