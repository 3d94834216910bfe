import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { isWide, setScope } from '../access/scope.ts';
import { SCREEN, type Viewer } from '../access/viewer.ts';
import { ReadSession } from '../database/read-session.ts';
import type { Services } from '../app.services.ts';
import type { Act } from './act.ts';
import type { Charge } from './budgets.ts';
import { turnOf, type Turn } from './operation-limits.ts';
import { deliverInSlices, Slices } from './slices.ts';

/** What belongs to the HTTP request behind an operation; absent on the socket. */
export interface HttpExchange {
  /** The part of the network that it comes from; null for this machine itself. */
  readonly network: string | null;
  /** What its header Idempotency-Key says. */
  readonly idempotencyKey: string | null;
  /** What its browser calls itself, in a few words of ours: "Chrome, Windows". */
  readonly browser: string | null;
  /** The secrets by which its browser is known to accounts. */
  readonly devices: readonly string[];
  openSession(token: string, devices: readonly string[]): void;
  /** Has the browser keep the secret of the screen that it is, or waits to become. */
  keepScreen(token: string): void;
  closeSession(): void;
}

/** Everything one operation works with. Made anew for each operation and for each live event. */
export interface Context {
  readonly requestId: string;
  readonly viewer: Viewer | null;
  readonly now: Date;
  readonly read: ReadSession;
  readonly loaders: Loaders;
  /** Rows are read as the text of their answer, of this graph (text-answer.ts); null where they are read as rows. */
  readonly asText: GraphQLSchema | null;
  readonly slices: Slices;
  readonly services: Services;
  /** The secret of the session, to look the viewer up again before a live event. */
  readonly token: string | null;
  readonly http: HttpExchange | null;
  /** Whose turns it takes (operation-limits.ts). */
  readonly turn: Turn;
  /** What it can cost, once that was counted (cost.ts), and what was taken for it (budgets.ts). */
  cost: number | null;
  charge: Charge | null;
  /** The act that a change under an idempotency key belongs to (once.ts). */
  act: Act | null;
  /** Which scenario it reads, or null for the record (what-if.ts). */
  scenario: string | null;
  /** As values of their types; empty until the operation has been read. */
  variables: Record<string, unknown>;
}

/** The batch loaders of one operation, made when first used. */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<never, unknown>>();

  of<Key, Value>(name: string, batch: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>): DataLoader<Key, Value> {
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader<Key, Value>(deliverInSlices(batch)) as unknown as DataLoader<never, unknown>;
      this.#loaders.set(name, loader);
    }
    return loader as unknown as DataLoader<Key, Value>;
  }
}

/** The signed-in viewer of a field whose policy already asked for one. */
export function signedIn(context: Context): Viewer {
  if (!context.viewer) throw new Error('a field without the policy signedIn asked for its viewer');
  return context.viewer;
}

/** Whose rights the database knows: of a screen, a role that may read no table. */
function poolOf({ app, wide, screen }: Services, viewer: Viewer | null): Pool {
  if (viewer?.sessionKind === SCREEN) return screen;
  return viewer && isWide(viewer.scope) ? wide : app;
}

/** A context for one operation or one live event of a viewer; its read session must be closed by whoever made it. */
export function createContext(
  services: Services,
  viewer: Viewer | null,
  token: string | null,
  http: HttpExchange | null = null,
  requestId: string = randomUUID(),
  turn: Turn = turnOf(viewer, services.viewers.epoch),
): Context {
  return {
    requestId,
    viewer,
    token,
    http,
    services,
    now: services.clock(),
    read: new ReadSession(poolOf(services, viewer), viewer && setScope(viewer.scope)),
    loaders: new Loaders(),
    asText: null,
    slices: new Slices(),
    turn,
    cost: null,
    charge: null,
    act: null,
    scenario: null,
    variables: {},
  };
}

/** An event that says only that nothing can be read: it holds nothing of the database. */
export interface Standing {
  readonly isStanding: true;
}

const isStanding = (event: unknown): event is Standing => typeof event === 'object' && event !== null && 'isStanding' in event && event.isStanding === true;

/**
 * The context of the next live event of a subscription, for the viewer as they are by now; null when their session is
 * over, which ends the subscription. That nothing can be read is told without asking who they are: nobody can be asked then.
 */
export async function nextEventContext(context: Context, event?: unknown): Promise<Context | null> {
  if (!context.token) return null;
  if (isStanding(event)) return createContext(context.services, context.viewer, context.token);
  const viewer = await context.services.viewers.find(context.token, context.services.clock().getTime());
  return viewer && createContext(context.services, viewer, context.token);
}
