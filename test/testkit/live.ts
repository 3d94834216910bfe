import type { Actor } from '@selaras/server/testing';
import { createClient, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface LiveMessage {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** Collects what one subscription says, and waits for what is to come. */
export class Collected<Message = LiveMessage> {
  readonly messages: Message[] = [];
  closed: { readonly code: number; readonly reason: string } | null = null;
  failure: unknown = null;
  readonly #waiting = new Set<() => void>();

  push(message: Message): void {
    this.messages.push(message);
    this.poke();
  }

  poke(): void {
    for (const check of this.#waiting) check();
  }

  /** The first message (from `from` on) that satisfies the condition, within the time. */
  async until(condition: (message: Message) => boolean, from = 0, withinMs = 10_000): Promise<Message> {
    return new Promise((found, missing) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        missing(
          new Error(
            `no such message within ${withinMs} ms; got ${JSON.stringify(this.messages).slice(0, 2_000)} ${JSON.stringify(this.closed)} ${String(this.failure)}`,
          ),
        );
      }, withinMs);
      const check = (): void => {
        const message = this.messages.slice(from).find(condition);
        if (!message) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        found(message);
      };
      this.#waiting.add(check);
      check();
    });
  }
}

export interface Live {
  readonly client: SocketClient;
  subscribe(query: string, variables?: Record<string, unknown>): Collected & { stop(): void };
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
    client,
    subscribe(query, variables = {}) {
      const collected = new Collected() as Collected & { stop(): void };
      client.on('closed', (event) => {
        const { code, reason } = event as { code: number; reason: string };
        collected.closed = { code, reason };
        collected.poke();
      });
      collected.stop = client.subscribe(
        { query, variables },
        {
          next: (message) => collected.push(message as LiveMessage),
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
