import { keepBack } from '../../figures/withholding.rules.ts';

/** A place of a tree: how many people it has by itself, and what lies below it. */
export interface Place {
  readonly id: string;
  readonly people: number;
  readonly below: readonly Place[];
}

const sizes = new WeakMap<Place, number>();
const sizeOf = (place: Place): number => {
  let size = sizes.get(place);
  if (size === undefined) sizes.set(place, (size = place.people + place.below.reduce((sum, one) => sum + sizeOf(one), 0)));
  return size;
};
const asGroup = (size: number) => ({ size, cells: [size] });

/**
 * The places of which no years of retirement are told to who is shown no dates of birth: those of few people, and others beside
 * them until what is told leaves no few people over. Of what lies below a place that is kept back nothing is told either.
 *
 * @param tops places that make a whole together
 * @param smallest of how many people it is told
 * @source SMALLEST_GROUP_SOURCE (figures/withholding.rules.ts)
 * @example withheldPlaces([{ id: 'a', people: 3, below: [] }, { id: 'b', people: 9, below: [] }, { id: 'c', people: 40, below: [] }], 5) // a and b
 */
export function withheldPlaces(tops: readonly Place[], smallest: number): { readonly ids: ReadonlySet<string>; readonly whole: boolean } {
  const ids = new Set<string>();
  const keepAll = (place: Place): void => {
    ids.add(place.id);
    place.below.forEach(keepAll);
  };
  /** `own` are people of the place above who are in none of those below it: nobody tells of them, and they are the difference. */
  const look = (places: readonly Place[], own: number | null): boolean => {
    const others = own === null ? [] : [asGroup(own)];
    const { groups, whole } = keepBack([...places.map((place) => asGroup(sizeOf(place))), ...others], smallest);
    places.forEach((place, index) => {
      if (groups[index] || whole) keepAll(place);
      else look(place.below, place.people);
    });
    return whole;
  };
  return { whole: look(tops, null), ids };
}
