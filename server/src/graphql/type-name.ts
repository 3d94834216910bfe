import { getMetadataStorage } from 'type-graphql';

const names = new Map<unknown, string>();

/** Name in the graph of a class that is an object type of it. */
export function typeNameOf(made: unknown): string {
  let name = names.get(made);
  if (name === undefined) {
    const type = getMetadataStorage().objectTypes.find(({ target }) => target === made);
    if (!type) throw new Error(`${String((made as { name?: unknown }).name)} is not an object type of the graph`);
    names.set(made, (name = type.name));
  }
  return name;
}

/**
 * Says what a value of a union or an interface is: an instance of a type knows it by its class, a plain row says it in
 * `__typename`. The only place where this is said, and never a promise, which compiled execution does not wait for.
 */
export const resolveTypeName = (value: object): string => (value as { readonly __typename?: string }).__typename ?? typeNameOf(value.constructor);
