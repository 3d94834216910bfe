import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { isWide, setScope } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import { ReadSession } from '../database/read-session.ts';
import type { Services } from '../app.services.ts';
import { badInput } from './errors.ts';
import type { Act } from './act.ts';
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
  closeSession(): void;
}

/** Everything one operation works with. Made anew for each operation and for each live event. */
export interface Context {
  readonly requestId: string;
  readonly viewer: Viewer | null;
  readonly now: Date;
  readonly read: ReadSession;
  readonly loaders: Loaders;
  readonly slices: Slices;
  readonly services: Services;
  /** The secret of the session, to look the viewer up again before a live event. */
  readonly token: string | null;
  readonly http: HttpExchange | null;
  /** Whose turns it takes, and what it can cost once that is known (operation-limits.ts). */
  readonly turn: Turn;
  cost: number;
  /** The act that a change under an idempotency key belongs to (once.ts). */
  act: Act | null;
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

/** Today in the time zone of an instansi: the day every figure and holder is shown for unless asked otherwise. */
export const dayOf = (context: Context, instansiId: string, asOf: string | null | undefined): string =>
  asOf ?? context.services.calendar.today(instansiId, context.now);

/** The days it is where the viewer belongs: one, but for an hour or two at night of who belongs to governments in several time zones. */
export const viewerDays = (context: Context): ReadonlySet<string> =>
  new Set(context.viewer?.scope.instansiIds.map((id) => context.services.calendar.today(id, context.now)));

/** The day asked for or today, for an answer that belongs to none of the viewer's governments. Errors: BAD_INPUT when they disagree. */
export function dayOfViewer(context: Context, asOf: string | null | undefined): string {
  if (asOf) return asOf;
  const [day, another] = viewerDays(context);
  if (another !== undefined) throw badInput('It is not the same day in all your governments at the moment; say which day with asOf.');
  return day ?? context.now.toISOString().slice(0, 10);
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
    read: new ReadSession(viewer && isWide(viewer.scope) ? services.wide : services.app, viewer && setScope(viewer.scope)),
    loaders: new Loaders(),
    slices: new Slices(),
    turn,
    cost: 0,
    act: null,
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
