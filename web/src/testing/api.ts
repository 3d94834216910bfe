import type { DocumentNode } from 'graphql';
import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { operationName } from '../app/graphql/operation-name.ts';

type Sink = { next: (result: { data: Record<string, unknown> }) => void };
type Answer = (variables: Record<string, unknown>) => unknown;

const answers = new Map<string, Answer>();
const sinks = new Map<string, Sink>();

/** What the API answers to an operation from now on. Fragments are masked by type only, so plain data is what goes over the wire. */
export function api(document: DocumentNode, answer: Answer): void {
  answers.set(operationName(document), answer);
}

/** Thrown by an answer: the API refuses the operation. */
export class Refused extends Error {
  constructor(readonly extensions: { readonly code: string; readonly reason?: string }) {
    super(extensions.code);
  }
}

/** Sends one event to who hears the subscription. */
export function push(document: DocumentNode, data: Record<string, unknown>): void {
  const sink = sinks.get(operationName(document));
  if (!sink) throw new Error(`Nobody hears ${operationName(document)}`);
  sink.next({ data });
}

function answered(answer: () => unknown): object {
  try {
    return { data: answer() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { data: null, errors: [{ message: error.message, extensions: error.extensions }] };
  }
}

/** In place of the network: answers what the test said, and refuses what it did not foresee. */
async function answerRequest(_: unknown, init?: RequestInit): Promise<Response> {
  const { operationName: name, variables } = JSON.parse(init?.body as string) as { operationName: string; variables: Record<string, unknown> };
  const answer = answers.get(name);
  if (!answer) throw new Error(`The test does not say what ${name} answers`);
  return new Response(JSON.stringify(answered(() => answer(variables))), { headers: { 'content-type': 'application/json' } });
}

export const client = new Client({
  url: 'http://localhost/graphql',
  preferGetMethod: false,
  fetch: answerRequest as typeof fetch,
  exchanges: [
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ operationName: name }) => ({
        subscribe: (sink) => {
          sinks.set(name ?? '', sink as Sink);
          return { unsubscribe: () => sinks.delete(name ?? '') };
        },
      }),
    }),
  ],
});
