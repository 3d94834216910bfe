import { ForgetViewDocument, KeepViewDocument, SayViewAnewDocument } from '@selaras/schema/test';
import type { Actor } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';

/** What changes of a saved view are about in one round: one in its first version, of the account that sends them. */
export interface ViewOfRound {
  readonly hr: Actor;
  readonly instansi: { readonly node: string; readonly code: string };
  readonly viewId: string;
}

/** How each change of a view is sent; `turn` tells those of one race apart. */
export function changesOfViews(round: () => ViewOfRound): Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  const read = () => ({ viewId: round().viewId, version: 1 });
  return {
    saveView: (url, turn) => {
      const { node, code } = round().instansi;
      return as(url).send(KeepViewDocument, { input: { instansiId: node, name: `Baru ${turn}`, address: `/${code}/units` } });
    },
    changeView: (url, turn) => as(url).send(SayViewAnewDocument, { input: { ...read(), name: `Nama ke-${turn}` } }),
    deleteView: (url) => as(url).send(ForgetViewDocument, { input: read() }),
  };
}
