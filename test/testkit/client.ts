import type { Actor } from '@selaras/server/testing';
import { textOf, type Given, type Sendable } from './documents.ts';

/** `extensions.cost` of an answer. */
export interface ToldCost {
  readonly requested: number | null;
  readonly actual: number;
  readonly limit: number;
  readonly budget?: { readonly available: number; readonly maximum: number; readonly restoreRate: number };
}

export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly retryAfterSeconds?: number };
  }[];
  readonly extensions?: { readonly cost?: ToldCost };
  readonly headers: Headers;
}

/** Sends operations to a server: as a program with a token, as a browser with a cookie, or as nobody. */
export class Client {
  constructor(
    readonly url: string,
    private readonly headers: Record<string, string>,
    private readonly search: '' | '?as=screen' = '',
  ) {}

  static program(url: string, actor: Pick<Actor, 'token'>): Client {
    return new Client(url, { authorization: `Bearer ${actor.token}` });
  }

  static browser(url: string, actor: Pick<Actor, 'cookie'>): Client {
    return new Client(url, { cookie: `selaras_session=${actor.cookie}` });
  }

  /** The browser of a screen on a wall, or of one that waits to become one. */
  static screen(url: string, secret?: string): Client {
    return new Client(url, secret === undefined ? {} : { cookie: `selaras_screen=${secret}` }, '?as=screen');
  }

  static nobody(url: string): Client {
    return new Client(url, {});
  }

  async send<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: Sendable<Data, Variables>,
    ...[variables]: Given<Variables>
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql${this.search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query: textOf(document), variables }),
    });
    const body = (await response.json()) as { data?: Data | null; errors?: Answer['errors']; extensions?: Answer['extensions'] };
    return {
      status: response.status,
      data: body.data ?? null,
      errors: body.errors ?? [],
      headers: response.headers,
      ...(body.extensions ? { extensions: body.extensions } : {}),
    };
  }

  /** The data of an operation that must succeed; a failure shows the document, the variables and the answer. */
  async ask<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: Sendable<Data, Variables>,
    ...variables: Given<Variables>
  ): Promise<Data> {
    const answer = await this.send<Data, Variables>(document, ...variables);
    if (answer.errors.length > 0 || answer.data === null) {
      throw new Error(
        `expected data, got ${answer.status} ${JSON.stringify(answer.errors, null, 1)}\nfor ${textOf(document)}\nwith ${JSON.stringify(variables[0])}`,
      );
    }
    return answer.data;
  }

  /** The code of the failure that an operation must end in. */
  async codeOf<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: Sendable<Data, Variables>,
    ...variables: Given<Variables>
  ): Promise<string | undefined> {
    return (await this.send<Data, Variables>(document, ...variables)).errors[0]?.extensions?.code;
  }
}
