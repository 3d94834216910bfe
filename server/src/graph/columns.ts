import { sql, type RawBuilder } from 'kysely';
import { MetadataStorage, type EntityName } from '@mikro-orm/core';
import { getMetadataStorage } from 'type-graphql';
import { InstantType } from '../database/instant.type.ts';
import type { Shape } from './shape.ts';

/** The stored shape of an entity: what a read returns, property by property. */
export type Row<Entity> = { readonly [Key in keyof Entity as Entity[Key] extends (...words: never[]) => unknown ? never : Key]: Entity[Key] };

const lists = new Map<string, string>();

const toColumn = (property: string): string => property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface StoredProperty {
  readonly fieldName?: string;
  readonly kind?: string;
  readonly type?: unknown;
  readonly columnType?: string;
  readonly nullable?: boolean;
  readonly entity?: () => abstract new () => object;
}

/** Types whose values are the same in a row and in JSON; an instant is read anew, and of a numeric JSON would keep another number. */
const SAME_IN_JSON = ['uuid', 'text', 'integer', 'smallint', 'double precision', 'boolean', 'date', 'ltree'];

type EntityClass<Row> = abstract new () => Row;

function storedOf(entity: { readonly name: string }): { readonly tableName: string; readonly properties: [string, StoredProperty][] } {
  const metadata = Object.values(MetadataStorage.getMetadata()).find(({ className }) => className === entity.name);
  if (!metadata) throw new Error(`${entity.name} is not an entity`);
  return { tableName: metadata.tableName, properties: Object.entries(metadata.properties as Record<string, StoredProperty>) };
}

export const storedPropertiesOf = (entity: { readonly name: string }): readonly (readonly [string, StoredProperty])[] => storedOf(entity).properties;
export const tableOf = (entity: { readonly name: string }): string => storedOf(entity).tableName;

/** The table of an entity, and the column of each of its properties. */
export function storedColumnsOf(entity: { readonly name: string }): { readonly table: string; readonly columns: ReadonlyMap<string, string> } {
  const { tableName, properties } = storedOf(entity);
  return { table: tableName, columns: new Map(properties.map(([property, { fieldName }]) => [property, fieldName ?? toColumn(property)])) };
}

/** Properties whose field in the graph is computed: by the graph's own record of resolvers, so that nobody has to remember. */
function computedOf(entity: unknown): Set<string> {
  const { fieldResolvers } = getMetadataStorage();
  return new Set(fieldResolvers.filter((field) => field.getObjectType?.() === entity).map((field) => field.schemaName));
}

/** The properties of an entity that are the key of another one, with that entity. */
export function keysOf(entity: { readonly name: string }): ReadonlyMap<string, { readonly name: string }> {
  return new Map(
    storedOf(entity).properties.flatMap(([property, { kind, entity: target }]) => (kind === 'm:1' && target ? [[property, target()] as const] : [])),
  );
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
    list = storedOf(entity)
      .properties.filter(([property]) => !without.includes(property as keyof Entity & string))
      .map(([property, definition]) => `${alias}.${definition.fieldName ?? toColumn(property)} as "${property}"`)
      .join(', ');
    lists.set(key, list);
  }
  return sql.raw(list);
}

/**
 * The shape of an entity for reads that look ahead (look-ahead.ts). Keys are always read; `expressions` names the
 * properties that are more than a column, and `shownWhere` those that some viewers see only, with SQL of when: they are
 * null in whatever is made from the shape (reads, lists and what those are narrowed and ordered by, changes, exports).
 */
export function shapeOf<Row extends object>(
  entity: EntityClass<object>,
  {
    expressions = {},
    shownWhere = {},
    relations = new Map(),
    lists = new Map(),
  }: {
    readonly expressions?: Readonly<Record<string, (alias: string) => string>>;
    readonly shownWhere?: Readonly<Record<string, (alias: string) => string>>;
    readonly relations?: Shape['relations'];
    readonly lists?: Shape['lists'];
  } = {},
): Shape<Row> {
  const guarded = Object.entries(shownWhere).map(([property, isShown]): [string, (alias: string) => string] => [
    property,
    (alias) => `case when ${isShown(alias)} then ${alias}.${toColumn(property)} end`,
  ]);
  const always = new Map<string, (alias: string) => string>();
  const plain = new Map([...Object.entries(expressions), ...guarded]);
  const instants = new Set<string>();
  let table = '';
  let computed: Set<string> | null = null;
  // Entities and resolvers are known once every module has been loaded, so both are looked up when first used.
  const known = <Columns>(columns: Columns): Columns => {
    if (always.size > 0) return columns;
    const stored = storedOf(entity);
    table = stored.tableName;
    for (const [property, { fieldName = toColumn(property), kind, type, columnType = type }] of stored.properties) {
      if (property in expressions) continue;
      if (type === InstantType) instants.add(property);
      else if (kind !== 'm:1' && !SAME_IN_JSON.includes(String(columnType)))
        throw new Error(`${entity.name}.${property} is of a type that a list cannot bring along`);
      if (property in shownWhere) continue;
      (property === 'id' || kind === 'm:1' ? always : plain).set(property, (alias) => `${alias}.${fieldName}`);
    }
    return columns;
  };
  return {
    entity: entity as EntityClass<Row>,
    get table() {
      known(always);
      return table;
    },
    get always() {
      return known(always);
    },
    get plain() {
      return known(plain);
    },
    expressed: new Set(Object.keys(expressions)),
    guarded: new Set(Object.keys(shownWhere)),
    get instants() {
      return known(instants);
    },
    get computed() {
      return (computed ??= computedOf(entity));
    },
    relations,
    lists,
  };
}
