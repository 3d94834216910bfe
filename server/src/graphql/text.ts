import { GraphQLString, type GraphQLScalarType } from 'graphql';
import { readAs, readSecret, readText } from './read-arguments.ts';

const markers = new Map<string, GraphQLScalarType>();
const secrets = new Set<unknown>();

/**
 * The type of an argument or input field that takes a text of so many characters: `@Field(() => Text(4_000))`. In the graph
 * it is a `String`. What is stored takes its bound from its column: `Text(lengthOf(Assignment, 'decreeNumber'))`. A text
 * without a letter in it is refused unless `least` is 0: it is a field that somebody forgot to fill in.
 */
export const Text = (most: number, least: 0 | 1 = 1): GraphQLScalarType => markerOf(`Text_${least}_${most}`, most, least, readText);

/** The same for a password: whatever is kept of the input that holds it is hashed as slowly as one (once.ts). It may be empty: it is wrong. */
export function Secret(most: number): GraphQLScalarType {
  const marker = markerOf(`Secret_${most}`, most, 0, readSecret);
  secrets.add(marker);
  return marker;
}

export const isSecret = (type: unknown): boolean => secrets.has(type);

function markerOf(called: string, most: number, least: 0 | 1, read: typeof readText): GraphQLScalarType {
  let marker = markers.get(called);
  if (!marker) markers.set(called, (marker = readAs(called, GraphQLString, (text, of) => read(text, of, { least, most }), { least, most })));
  return marker;
}

/** Names and codes in addresses and of accounts. */
export const NAME_LENGTH = 200;
/** What a stored text is compared with. */
export const COMPARED_LENGTH = 1_000;
/** Cursors hold the values that order a list. */
export const CURSOR_LENGTH = 1_000;
/** Secrets are hashed in full; more is nobody's password. */
export const SECRET_LENGTH = 1_000;
/** What people look for. PostgreSQL looks for a long pattern for seconds. */
export const SEARCH_LENGTH = 200;
