import { badInput } from '../graphql/errors.ts';
import type { Presented } from './presented.ts';

/**
 * Some clients send short queries by GET as they come (urql up to 2,048 characters). They are answered to a token alone: a
 * cookie goes along with any link, and an answer to one must never lie where the next link finds it. Nobody keeps them:
 * what they say is somebody's, and of this moment.
 */
export const PRIVATE = { 'cache-control': 'private, no-store', vary: 'Origin, Authorization' } as const;

/** The header by which Apollo knows that a browser asked first whether it may (CSRF). */
export const PREFLIGHT = 'apollo-require-preflight';

/** Addresses are written down by proxies on the way and cut by some; what is longer goes by POST. */
const LONGEST_ADDRESS = 8_192;

/** What a query in an address asks, in the form of a body. Errors: BAD_INPUT for variables that are no JSON. */
export function requestInSearch(search: string): object {
  const given = new URLSearchParams(search);
  const json = (name: string): unknown => {
    const text = given.get(name);
    if (!text) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw badInput(`${name} in the address is not JSON.`);
    }
  };
  return { query: given.get('query'), operationName: given.get('operationName'), variables: json('variables'), extensions: json('extensions') };
}

export const searchOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** Why a request by GET is not answered, with what to set; null when it is. */
export function refusalOfGet(method: string, url: string, presented: Presented | null): string | null {
  if (method !== 'GET') return 'Send operations by POST as application/json.';
  if (presented?.kind !== 'TOKEN')
    return 'Send operations by POST as application/json (urql: preferGetMethod: false; Apollo Client: useGETForQueries: false). By GET only queries with a token (Authorization: Bearer …) are answered.';
  if (url.length > LONGEST_ADDRESS) return `By GET an address has at most ${LONGEST_ADDRESS} characters; send longer operations by POST.`;
  return searchOf(url) === '' ? 'By GET the query stands in the address, as ?query=…; or send it by POST as application/json.' : null;
}
