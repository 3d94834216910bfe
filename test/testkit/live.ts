import type { Actor } from '@selaras/server/testing';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { textOf, type Given, type Sendable } from './documents.ts';

/** What one subscription says, and waiting for what is to come. */
class Collected<Data> {
  readonly events: Data[] = [];
  closed: { readonly code: number; readonly reason: string } | null = null;
  failure: unknown = null;
  readonly #waiting = new Set<() => void>();

  push(event: Data): void {
    this.events.push(event);
    this.poke();
  }

  poke(): void {
    for (const check of this.#waiting) check();
  }

  /** The first event (from `from` on) that satisfies the condition, within the time. */
  async until(condition: (event: Data) => boolean, from = 0, withinMs = 10_000): Promise<Data> {
    return new Promise((found, missing) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        missing(
          new Error(
            `no such event within ${withinMs} ms; got ${JSON.stringify(this.events).slice(0, 2_000)} ${JSON.stringify(this.closed)} ${String(this.failure)}`,
          ),
        );
      }, withinMs);
      const check = (): void => {
        const event = this.events.slice(from).find(condition);
        if (!event) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        found(event);
      };
      this.#waiting.add(check);
      check();
    });
  }
}

export interface Live {
  subscribe<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: Sendable<Data, Variables>,
    ...variables: Given<Variables>
  ): Collected<Data>;
  close(): Promise<void>;
}

/** A graphql-ws client as a program uses it. */
export function connect(url: string, actor: Actor | null): Live {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: actor ? { authorization: `Bearer ${actor.token}` } : {},
    retryAttempts: 0,
    lazy: true,
  });
  return {
    subscribe<Data, Variables>(document: Sendable<Data, Variables>, ...[variables]: Given<Variables>) {
      const collected = new Collected<Data>();
      client.on('closed', (event) => {
        const { code, reason } = event as { code: number; reason: string };
        collected.closed = { code, reason };
        collected.poke();
      });
      client.subscribe<Data>(
        { query: textOf(document), variables: variables as Record<string, unknown> },
        {
          next: ({ data }) => {
            if (data) collected.push(data);
          },
          error: (error) => {
            collected.failure = error;
            collected.poke();
          },
          complete: () => collected.poke(),
        },
      );
      return collected;
    },
    close: async () => {
      await client.dispose();
    },
  };
}
