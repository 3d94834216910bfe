import { GraphQLString, type GraphQLScalarType } from 'graphql';
import { readAs, readText } from './read-arguments.ts';

const markers = new Map<string, GraphQLScalarType>();
const secrets = new Set<unknown>();

/**
 * The type of an argument or input field that takes a text of so many characters at most: `@Field(() => Text(4_000))`. In
 * the graph it is a `String`. A plain `String` has the bound of names and cursors (read-arguments.ts).
 */
export const Text = (most: number): GraphQLScalarType => markerOf(`Text_${most}`, most);

/** The same for a password: whatever is kept of the input that holds it is hashed as slowly as one (once.ts). */
export function Secret(most: number): GraphQLScalarType {
  const marker = markerOf(`Secret_${most}`, most);
  secrets.add(marker);
  return marker;
}

export const isSecret = (type: unknown): boolean => secrets.has(type);

function markerOf(called: string, most: number): GraphQLScalarType {
  let marker = markers.get(called);
  if (!marker) markers.set(called, (marker = readAs(called, GraphQLString, (text, name) => readText(text, name, most))));
  return marker;
}
