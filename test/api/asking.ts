import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Actor } from '@selaras/server/testing';
import type { DocumentNode } from 'graphql';
import { nameOf } from '../testkit/documents.ts';
import type { Place } from '../testkit/places.ts';

export interface Asked {
  readonly operation: string;
  /** Tells two ways of asking for one operation apart; empty for the only or the ordinary one. */
  readonly way: string;
  readonly document: DocumentNode;
  /** Who asks, and with what: made anew for each time, since what changes something must find it as it was. */
  prepare(place: Place): Promise<{ readonly actor: Actor | null; readonly variables: Record<string, unknown> }>;
}

interface Manner {
  readonly way?: string;
  readonly by?: (place: Place) => Actor | null | Promise<Actor>;
}

/** How an operation is asked for, by whom and with what: HR in the ordinary way unless said otherwise. */
export function asking<Data, Variables>(document: TypedDocumentNode<Data, Variables>) {
  return {
    with: (variables: (place: Place) => Variables | Promise<Variables>, { way = '', by = (place) => place.hr }: Manner = {}): Asked => ({
      operation: nameOf(document),
      way,
      document,
      prepare: async (place) => ({ actor: await by(place), variables: (await variables(place)) as Record<string, unknown> }),
    }),
  };
}
