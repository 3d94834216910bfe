import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Actor } from '@selaras/server/testing';
import type { DocumentNode } from 'graphql';
import { Client } from '../testkit/client.ts';
import { operationOf, textOf } from '../testkit/documents.ts';
import type { Place } from '../testkit/places.ts';
import type { Served } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';
import { openScreenWire } from '../testkit/wire.ts';

export interface Asked {
  readonly operation: string;
  /** Tells two ways of asking for one operation apart; empty for the only or the ordinary one. */
  readonly way: string;
  readonly document: DocumentNode;
  /** Who asks, and with what: made anew for each time, since what changes something must find it as it was. */
  /** Whether only a browser may send it; a program does otherwise, which comes in by the same door. */
  readonly inBrowser: boolean;
  prepare(place: Place): Promise<{ readonly actor: Actor | null; readonly variables: Record<string, unknown> }>;
  /** The secret of the screen on a wall that asks, where it is one. */
  readonly screen: ((place: Place) => Promise<string>) | null;
}

interface Manner {
  readonly way?: string;
  readonly by?: (place: Place) => Actor | null | Promise<Actor>;
  readonly inBrowser?: boolean;
  readonly screen?: (place: Place) => Promise<string>;
}

/** How an operation is asked for, by whom and with what: HR in the ordinary way unless said otherwise. */
export function asking<Data, Variables>(document: TypedDocumentNode<Data, Variables>) {
  return {
    with: (
      variables: (place: Place) => Variables | Promise<Variables>,
      { way = '', by = (place) => place.hr, inBrowser = false, screen }: Manner = {},
    ): Asked => ({
      operation: operationOf(document).name.value,
      way,
      document,
      inBrowser,
      screen: screen ?? null,
      prepare: async (place) => ({ actor: await by(place), variables: (await variables(place)) as Record<string, unknown> }),
    }),
  };
}

/** Asks as the web would; of a stream, the answer is its first event. */
export async function askForWeb({ server, as }: Served, asked: Asked, place: Place): Promise<unknown> {
  const { actor, variables } = await asked.prepare(place);
  if (asked.screen) return askOnWall(server.url, asked, await asked.screen(place), variables);
  if (operationOf(asked.document).operation !== 'subscription')
    return (actor ? (asked.inBrowser ? Client.browser(server.url, actor) : as(actor)) : Client.nobody(server.url)).ask<Record<string, unknown>>(
      asked.document,
      variables,
    );
  const events = await follow(server.url, actor!, asked.document, variables);
  const first = await events.until(() => true);
  events.cut();
  return first;
}

async function askOnWall(url: string, asked: Asked, secret: string, variables: Record<string, unknown>): Promise<unknown> {
  if (operationOf(asked.document).operation !== 'subscription') return Client.screen(url, secret).ask<Record<string, unknown>>(asked.document, variables);
  const wire = await openScreenWire(url, secret);
  await wire.until(({ type }) => type === 'connection_ack');
  wire.send({ id: 's', type: 'subscribe', payload: { query: textOf(asked.document), variables } });
  const { payload } = await wire.until(({ type }) => type === 'next');
  wire.socket.terminate();
  return payload?.data;
}
