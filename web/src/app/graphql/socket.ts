import { createClient, type Client } from 'graphql-ws';
import { connection } from './connection.ts';

const SIGNED_OUT_CODES = new Set([4401, 4403]);

/** Milliseconds before the n-th attempt: doubling to 15 s, with jitter so that a restarted server is not met by every screen at once. */
export function retryDelay(attempt: number, random: number): number {
  const ceiling = Math.min(15_000, 500 * 2 ** attempt);
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}

/** The same question gets the same id in every browser, so that the server can send one frame to all who asked it. */
export function subscriptionId(operationName: string, variables: Readonly<Record<string, unknown>>): string {
  const sorted = Object.entries(variables)
    .filter(([, value]) => value !== undefined && value !== null)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `${operationName}(${sorted.map(([name, value]) => `${name}:${JSON.stringify(value)}`).join(',')})`;
}

/** A tab that slept holds a socket that looks open but is dead: no answer to a ping in this time ends it, and a new one begins. */
const PONG_PATIENCE = 5_000;

export function createSocket(search: string, onSignedOut: () => void): Client {
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql${search}`;
  const client = createClient({
    url,
    lazy: true,
    keepAlive: 10_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (attempt) => new Promise((resolve) => setTimeout(resolve, retryDelay(attempt, Math.random()))),
    shouldRetry: (event) => !(event instanceof CloseEvent && SIGNED_OUT_CODES.has(event.code)),
    generateID: (payload) => subscriptionId(payload.operationName ?? '', payload.variables ?? {}),
    on: {
      connecting: () => connection.set(connection.get() === 'down' ? 'down' : 'connecting'),
      connected: () => connection.set('open'),
      ping: (received) => {
        if (received) return;
        // A close is a question too: a browser waits a minute for the farewell of the other side.
        pongTimer = setTimeout(() => client.terminate(), PONG_PATIENCE);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
      closed: (event) => {
        clearTimeout(pongTimer);
        const code = event instanceof CloseEvent ? event.code : 0;
        if (SIGNED_OUT_CODES.has(code)) onSignedOut();
        // 1000 is our own lazy close when no screen listens any more.
        connection.set(code === 1000 ? 'connecting' : 'down');
      },
    },
  });
  return client;
}
