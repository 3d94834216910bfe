import { Client, fetchExchange, mapExchange, subscriptionExchange, type CombinedError } from 'urql';
import { fetchOrTake } from '../first/asked-first.ts';
import { giveKeys } from './give-keys.ts';
import { leaveToSignIn } from './leave-to-sign-in.ts';
import { listedText } from './listed-text.ts';
import { sendAgain } from './send-again.ts';
import { createSocket } from './socket.ts';

export function isSignedOut(error: CombinedError): boolean {
  return error.graphQLErrors.some((problem) => problem.extensions['code'] === 'UNAUTHENTICATED');
}

/** What urql would print differs from the listed text in blank lines; the text is put where urql looks for it first. */
const sendListedText = (onSignedOut: () => void) =>
  mapExchange({
    onOperation({ query }) {
      const source = query.loc?.source;
      if (source && source.name !== 'listed') Object.assign(source, { name: 'listed', body: listedText(query) });
    },
    onError(error) {
      if (isSignedOut(error)) onSignedOut();
    },
  });

/** `search` says as whom the browser asks: nothing as the person who signed in. */
export function createGraphClient(search: '' | '?as=screen', onSignedOut: () => void): Client {
  const socket = createSocket(search, onSignedOut);
  return new Client({
    url: `/graphql${search}`,
    // Queries by GET would put names into access logs, and are refused by the server's guard against forged requests.
    preferGetMethod: false,
    fetch: fetchOrTake,
    fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } },
    exchanges: [
      giveKeys,
      sendListedText(onSignedOut),
      sendAgain,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables, operationName }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe(
              { query: query ?? '', variables: variables as Record<string, unknown>, operationName: operationName ?? null },
              {
                ...sink,
                next: ({ data, errors }) => sink.next({ data: data ?? null, ...(errors ? { errors } : {}) }),
              },
            ),
          }),
        }),
      }),
    ],
  });
}

export const client = createGraphClient('', leaveToSignIn);
