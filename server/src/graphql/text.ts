import { GraphQLString, type GraphQLScalarType } from 'graphql';
import { readAs, readText } from './read-arguments.ts';

const markers = new Map<number, GraphQLScalarType>();

/**
 * The type of an argument or input field that takes a text of so many characters at most: `@Field(() => Text(4_000))`. In
 * the graph it is a `String`. A plain `String` has the bound of names and cursors (read-arguments.ts).
 */
export function Text(most: number): GraphQLScalarType {
  let marker = markers.get(most);
  if (!marker) markers.set(most, (marker = readAs(`Text_${most}`, GraphQLString, (text, name) => readText(text, name, most))));
  return marker;
}
