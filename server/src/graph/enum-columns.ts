import { getMetadataStorage } from 'type-graphql';
import { lengthsOf } from '../graphql/length.ts';
import { storedColumnsOf } from './columns.ts';
import type { StatedCheck } from '../database/sql-text.ts';

type Values = Readonly<Record<string, string>>;

/** The check that a column holds a value of an enum, under the name PostgreSQL would give it. */
export const checkOfEnum = (table: string, column: string, values: Values): StatedCheck => ({
  table,
  name: `${table}_${column}_check`,
  condition: `${column} in (${Object.values(values)
    .map((value) => `'${value}'`)
    .join(', ')})`,
});

/** The checks of all enum columns of entities: a field says its enum once, for TypeScript, the graph and the database. */
export function enumChecks(entities: readonly (abstract new () => object)[]): StatedCheck[] {
  const { fields, enums } = getMetadataStorage();
  const known = new Set(enums.map((one) => one.enumObj));
  return entities.flatMap((entity) => {
    const { table, columns } = storedColumnsOf(entity);
    return fields
      .filter((field) => field.target === entity && columns.has(field.name))
      .flatMap((field) => {
        const type = field.getType() as object;
        return known.has(type) ? [checkOfEnum(table, columns.get(field.name)!, type as Values)] : [];
      });
  });
}

/** The checks that texts are no longer than their properties say. */
export const lengthChecks = (entities: readonly (abstract new () => object)[]): StatedCheck[] =>
  entities.flatMap((entity) => {
    const { table, columns } = storedColumnsOf(entity);
    return [...lengthsOf(entity)].map(([property, most]) => {
      const column = columns.get(property)!;
      return { table, name: `${table}_${column}_length`, condition: `length(${column}) <= ${most}` };
    });
  });
