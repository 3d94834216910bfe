import { sql, type RawBuilder } from 'kysely';
import { MetadataStorage, type EntityName } from '@mikro-orm/core';
import type { Shape } from './look-ahead.ts';

/** The stored shape of an entity: what a read returns, property by property. */
export type Row<Entity> = { readonly [Key in keyof Entity as Entity[Key] extends (...words: never[]) => unknown ? never : Key]: Entity[Key] };

const lists = new Map<string, string>();

const toColumn = (property: string): string => property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface StoredProperty {
  readonly fieldName?: string;
  readonly kind?: string;
}

function metadataOf(entity: { readonly name: string }): { readonly tableName?: string; readonly properties: Record<string, StoredProperty> } {
  const found = Object.values(MetadataStorage.getMetadata()).find((metadata) => metadata.className === entity.name);
  if (!found) throw new Error(`${entity.name} is not an entity`);
  return found as { tableName?: string; properties: Record<string, StoredProperty> };
}

const propertiesOf = (entity: { readonly name: string }): [string, StoredProperty][] => Object.entries(metadataOf(entity).properties);

/** The table of an entity, and the column of each of its properties. */
export function storedColumnsOf(entity: { readonly name: string }): { readonly table: string; readonly columns: ReadonlyMap<string, string> } {
  const { tableName } = metadataOf(entity);
  if (!tableName) throw new Error(`${entity.name} does not say its table`);
  return { table: tableName, columns: new Map(propertiesOf(entity).map(([property, { fieldName }]) => [property, fieldName ?? toColumn(property)])) };
}

/**
 * The columns of an entity as `alias.birth_date as "birthDate"`, so that reads return plain rows of the entity's own
 * shape and a new property is stated once, on the entity.
 */
export function columns<Entity extends object>(
  entity: EntityName<Entity> & { name: string },
  alias: string,
  without: readonly (keyof Entity & string)[] = [],
): RawBuilder<Row<Entity>> {
  const key = `${entity.name} ${alias} ${without.join()}`;
  let list = lists.get(key);
  if (!list) {
    list = propertiesOf(entity)
      .filter(([property]) => !without.includes(property as keyof Entity & string))
      .map(([property, definition]) => `${alias}.${definition.fieldName ?? toColumn(property)} as "${property}"`)
      .join(', ');
    lists.set(key, list);
  }
  return sql.raw(list);
}

/**
 * The shape of an entity for reads that look ahead (database/look-ahead.ts). Keys are always read; `computed` names the
 * properties whose field has a resolver that looks at other columns, `expressions` those that are more than a column.
 */
export function shapeOf(
  entity: { readonly name: string },
  {
    computed = [],
    expressions = {},
    relations = new Map(),
  }: {
    readonly computed?: readonly string[];
    readonly expressions?: Readonly<Record<string, (alias: string) => string>>;
    readonly relations?: Shape['relations'];
  } = {},
): Shape {
  const always = new Map<string, (alias: string) => string>();
  const plain = new Map(Object.entries(expressions));
  // Entities are known once every module has been loaded, so the columns are looked up when first used.
  const known = <Columns>(columns: Columns): Columns => {
    if (always.size > 0) return columns;
    for (const [property, { fieldName = toColumn(property), kind }] of propertiesOf(entity)) {
      if (property in expressions) continue;
      (property === 'id' || kind === 'm:1' ? always : plain).set(property, (alias) => `${alias}.${fieldName}`);
    }
    return columns;
  };
  return {
    get always() {
      return known(always);
    },
    get plain() {
      return known(plain);
    },
    computed: new Set(computed),
    relations,
  };
}
