import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Actor } from '@selaras/server/testing';
import { print } from 'graphql';

export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
  readonly headers: Headers;
}

/** Sends operations to a server: as a program with a token, as a browser with a cookie, or as nobody. */
export class Client {
  constructor(
    readonly url: string,
    private readonly headers: Record<string, string>,
  ) {}

  static program(url: string, actor: Actor): Client {
    return new Client(url, { authorization: `Bearer ${actor.token}` });
  }

  static browser(url: string, actor: Actor): Client {
    return new Client(url, { cookie: `selaras_session=${actor.cookie}` });
  }

  static nobody(url: string): Client {
    return new Client(url, {});
  }

  async send<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: string | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const query = typeof document === 'string' ? document : print(document);
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      body: JSON.stringify({ query, variables }),
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
    document: string | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
  ): Promise<Data> {
    const answer = await this.send<Data, Variables>(document, variables);
    if (answer.errors.length > 0 || answer.data === null) {
      throw new Error(
        `expected data, got ${answer.status} ${JSON.stringify(answer.errors, null, 1)}\nfor ${typeof document === 'string' ? document : print(document)}\nwith ${JSON.stringify(variables)}`,
      );
    }
    return answer.data;
  }
}
