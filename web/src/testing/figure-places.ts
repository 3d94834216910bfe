import { FIGURES } from '@selaras/schema/figures';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import type { ReadByKey } from './unread-fields.ts';

/** The fields of a FigureSet, which code reads by the key of the figure, and the groups on the way to them. */
export function figurePlaces(schema: GraphQLSchema): ReadByKey {
  const places = new Map<string, Set<string>>();
  for (const [key, { path }] of Object.entries<{ readonly path: readonly string[] | null }>(FIGURES)) {
    if (path === null) continue;
    let type = schema.getType('FigureSet');
    for (const name of path) {
      if (!isObjectType(type)) throw new Error(`${key} has no place in the FigureSet: ${path.join('.')}`);
      const place = `${type.name}.${name}`;
      places.set(place, (places.get(place) ?? new Set()).add(key));
      type = getNamedType(type.getFields()[name]?.type);
    }
  }
  return places;
}
