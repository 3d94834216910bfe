import type { Actor } from '@selaras/server/testing';
import { EndureBoardDocument, EndureFeedDocument, type EndureBoardSubscription, type EndureFeedSubscription } from '@selaras/schema/test';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { placeInLog, type Fleet } from '../faults/fleet.ts';
import { textOf } from '../testkit/documents.ts';
import { openSession } from '../testkit/wire.ts';
import { pause } from './pace.ts';
import { Timeline } from './timeline.ts';

/** A program whose stream broke off comes back after this time. */
const COME_BACK_MS = 100;
/** A server that is stopped takes connections and says nothing: its clients go elsewhere. */
const LET_IN_MS = 2_000;

/** A client that comes back, to whichever server lives, whenever its stream ends. */
abstract class Watcher<Data> {
  readonly timeline = new Timeline();
  /** How often it had to come back. */
  connections = 0;
  /** Why streams ended without the connection: what the server said. */
  readonly failures: string[] = [];
  #isStopped = false;
  readonly #running: Promise<void>;

  constructor(
    private readonly fleet: Fleet,
    readonly actor: Actor,
    private readonly turn: number,
    readonly name: string,
  ) {
    this.#running = pause(0).then(() => this.#run());
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  protected abstract request(): { readonly document: TypedDocumentNode<Data, never>; readonly variables: object };
  protected abstract hear(data: Data, at: number): void;

  async #run(): Promise<void> {
    for (let turn = this.turn; !this.#isStopped; turn++) {
      const { alive } = this.fleet;
      const server = alive[turn % Math.max(1, alive.length)];
      if (server) await this.#followOn(server.url, server.child.pid ?? 0);
      await pause(COME_BACK_MS);
    }
  }

  async #followOn(url: string, pid: number): Promise<void> {
    const opening = openSession(url, this.actor.token);
    // Let in after all, it is told that nobody waits any more.
    const wire = await Promise.race([opening.catch(() => null), pause(LET_IN_MS).then(() => null)]);
    if (!wire) return void opening.then((late) => late.socket.terminate()).catch(() => undefined);
    this.connections++;
    const over = new Promise<void>((done) => {
      wire.socket.on('error', () => undefined);
      wire.socket.on('message', (bytes: Buffer) => {
        const message = JSON.parse(bytes.toString()) as { type: string; payload?: { data?: Data } };
        const at = Date.now();
        if (message.type === 'next' && message.payload?.data) {
          // Before its first word a stream claims nothing.
          if (this.timeline.connected.at(-1)?.to !== Infinity) this.timeline.connect(pid, at);
          this.hear(message.payload.data, at);
        } else if (message.type === 'error' || message.type === 'complete') {
          this.failures.push(JSON.stringify(message).slice(0, 300));
          done();
        }
      });
      wire.socket.on('close', () => done());
    });
    const { document, variables } = this.request();
    wire.send({ id: 's', type: 'subscribe', payload: { query: textOf(document), variables } });
    while (!this.#isStopped && wire.socket.readyState === wire.socket.OPEN) {
      const isOver = await Promise.race([over.then(() => true), pause(100).then(() => false)]);
      if (isOver) break;
    }
    this.timeline.disconnect(Date.now());
    wire.socket.terminate();
  }
}

/** Follows the log as a program that may miss nothing: it goes on behind its last cursor. */
export class FeedWatcher extends Watcher<EndureFeedSubscription> {
  /** Of every change, in the order in which they came; one that came twice stands here twice. */
  readonly arrived: { readonly sequence: string; readonly at: number }[] = [];

  constructor(
    fleet: Fleet,
    actor: Actor,
    turn: number,
    name: string,
    readonly instansi: { readonly id: string; readonly node: string },
    readonly dinasId: string | null,
    private after: string,
  ) {
    super(fleet, actor, turn, name);
  }

  protected request() {
    return {
      document: EndureFeedDocument as TypedDocumentNode<EndureFeedSubscription, never>,
      variables: { instansiId: this.instansi.node, after: this.after },
    };
  }

  protected hear({ changes }: EndureFeedSubscription, at: number): void {
    this.arrived.push(...changes.changes.map(({ sequence }) => ({ sequence: placeInLog(sequence), at })));
    this.after = changes.cursor;
    this.timeline.says(changes.staleReason !== null, at);
  }
}

export interface Shown {
  readonly need: number;
  readonly filled: number;
  readonly gap: number;
}

/** What a board shows of each dinas, and when it first showed it. */
export class BoardWatcher extends Watcher<EndureBoardSubscription> {
  readonly shown = new Map<string, Shown>();
  /** By dinas, each need shown, in order, with the moment from which it was. */
  readonly needs = new Map<string, { readonly need: number; readonly at: number }[]>();

  constructor(
    fleet: Fleet,
    actor: Actor,
    turn: number,
    name: string,
    readonly instansi: { readonly id: string; readonly node: string },
  ) {
    super(fleet, actor, turn, name);
  }

  protected request() {
    return { document: EndureBoardDocument as TypedDocumentNode<EndureBoardSubscription, never>, variables: { instansiId: this.instansi.node } };
  }

  protected hear({ board }: EndureBoardSubscription, at: number): void {
    for (const { dinasId, figures } of board.rows) {
      const id = dinasId.slice(dinasId.indexOf('_') + 1);
      this.shown.set(id, { need: figures.need, filled: figures.filled, gap: figures.gap });
      const needs = this.needs.get(id) ?? [];
      if (needs.at(-1)?.need !== figures.need) needs.push({ need: figures.need, at });
      this.needs.set(id, needs);
    }
    this.timeline.says(board.staleReason !== null, at);
  }
}
