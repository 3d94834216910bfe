/** The lengths that stored texts may have, by entity and property. */
const lengths = new Map<object, Map<string, number>>();

/**
 * The most characters of a stored text. Said of the property of an entity: the check of its column follows from it
 * (graph/enum-columns.ts), and inputs take it from there: `@Field(() => Text(lengthOf(Assignment, 'decreeNumber')))`.
 */
export const Length =
  (most: number): PropertyDecorator =>
  (prototype, property) => {
    const ofEntity = lengths.get(prototype.constructor) ?? new Map<string, number>();
    lengths.set(prototype.constructor, ofEntity.set(String(property), most));
  };

export const lengthsOf = (entity: object): ReadonlyMap<string, number> => lengths.get(entity) ?? new Map<string, number>();

export function lengthOf<Entity extends object>(entity: abstract new () => Entity, property: keyof Entity & string): number {
  const most = lengthsOf(entity).get(property);
  if (most === undefined) throw new Error(`${entity.name}.${property} does not state its @Length`);
  return most;
}
