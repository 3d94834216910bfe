import { sql, type RawBuilder } from 'kysely';
import { MetadataStorage, type EntityName } from '@mikro-orm/core';

/** The stored shape of an entity: what a read returns, property by property. */
export type Row<Entity> = { readonly [Key in keyof Entity as Entity[Key] extends (...words: never[]) => unknown ? never : Key]: Entity[Key] };

const lists = new Map<string, string>();

const toColumn = (property: string): string => property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * The columns of an entity as `alias.birth_date as "birthDate"`, so that reads return plain rows of the entity's own
 * shape and a new property is stated once, on the entity.
 */
export function columns<Entity extends object>(entity: EntityName<Entity> & { name: string }, alias: string, without: readonly (keyof Entity & string)[] = []): RawBuilder<Row<Entity>> {
  const key = `${entity.name} ${alias} ${without.join()}`;
  let list = lists.get(key);
  if (!list) {
    const properties = Object.values(MetadataStorage.getMetadata()).find((metadata) => metadata.className === entity.name)?.properties;
    if (!properties) throw new Error(`${entity.name} is not an entity`);
    list = Object.entries(properties as Record<string, { fieldName?: string }>)
      .filter(([property]) => !without.includes(property as keyof Entity & string))
      .map(([property, definition]) => `${alias}.${definition.fieldName ?? toColumn(property)} as "${property}"`)
      .join(', ');
    lists.set(key, list);
  }
  return sql.raw(list);
}
