import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { CloseCode } from 'graphql-ws';
import type { Logger } from 'pino';
import type { Identified } from '../access/viewer-cache.ts';
import { rightsKey, type Viewer } from '../access/viewer.ts';
import type { Door, Operation } from '../graphql/door.ts';
import { toFailure } from '../graphql/errors.ts';
import { describeError, written } from '../log.ts';
import { closeReason } from '../http/token-refused.ts';
import type { BoundedSocket } from './bounded-socket.ts';
import { canHaveAnotherReach, canHaveOtherPeople, type RightsChanged } from './rights-changed.ts';
import type { Member, SharedStreams } from './shared-streams.ts';
import { SERVICE_RESTART } from './socket-limits.ts';

/**
 * Nothing of a shared stream goes out on a socket while its rights are being read; streams of its own ask for themselves
 * (stream-ends.ts). A database that takes longer is one that does not answer.
 */
const READ_WITHIN_MS = 5_000;
const FIRST_RETRY_MS = 100;
/** Rights that change faster than they can be read are believed after so many looks, as those of a request are. */
const LOOKS = 5;
/** Who is above and below whom moves with every appointment: sockets that depend on it are looked at so often at most. */
const PEOPLE_EVERY_MS = 250;

/** A stream that is open on a socket, shared with others (`member`) or of its own. */
export interface OpenStream {
  readonly operation: Operation;
  readonly member: Member | null;
  /** Ends it with what is wrong. */
  fail(errors: readonly GraphQLFormattedError[]): void;
}

export interface Connection {
  readonly socket: BoundedSocket;
  readonly token: string | null;
  viewer: Viewer | null;
  /** While its rights are being read again. */
  reading: Promise<void> | null;
  /** They changed once more meanwhile. */
  again: boolean;
  readonly streams: Map<string, OpenStream>;
  /** By id, what ends each stream and gives its place back; also of those that are still being opened. */
  readonly ends: Map<string, () => void>;
  /** Gives back the place among the sockets of its account. */
  readonly leavePlace: () => void;
}

export const openConnection = (socket: BoundedSocket, token: string | null, viewer: Viewer, leavePlace: () => void): Connection => ({
  socket,
  token,
  viewer,
  reading: null,
  again: false,
  streams: new Map(),
  ends: new Map(),
  leavePlace,
});

/** Brings the streams of sockets where the rights of by now lead, and holds what goes out on them while these are being read. */
export class ConnectionRights {
  readonly #lookAtPeople = new Set<Connection>();
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly connections: ReadonlyMap<BoundedSocket, Connection>,
    private readonly door: Door,
    private readonly streams: SharedStreams,
    private readonly log: Logger,
  ) {}

  /** Their streams go on with the new rights or end; until that is known no shared stream tells anything to those whose reach may be another. */
  async changed(changed: RightsChanged): Promise<void> {
    const renewed: Promise<void>[] = [];
    for (const connection of this.connections.values()) {
      if (!connection.viewer) continue;
      if (canHaveAnotherReach(changed, connection.viewer)) renewed.push(this.renew(connection));
      else if (canHaveOtherPeople(changed, connection.viewer) && this.#showsPeople(connection)) this.#lookAtPeople.add(connection);
    }
    if (this.#lookAtPeople.size > 0) {
      this.#timer ??= setTimeout(() => {
        this.#timer = null;
        this.#lookAtAll().catch(written(this.log, 'who is around whom could not be read again'));
      }, PEOPLE_EVERY_MS).unref();
    }
    await Promise.all(renewed);
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#lookAtPeople.clear();
  }

  /** What is personal asks at every event who it is told to; what is the same for everybody does not depend on people. */
  #showsPeople({ streams }: Connection): boolean {
    return [...streams.values()].some(({ member, operation }) => member !== null && !this.streams.isImpersonal(operation));
  }

  async #lookAtAll(): Promise<void> {
    const connections = [...this.#lookAtPeople];
    this.#lookAtPeople.clear();
    await Promise.all(
      connections.map(async (connection) => {
        const viewer = await this.door.admit(connection.token).catch(() => null);
        if (!viewer || !connection.viewer || rightsKey(viewer) !== rightsKey(connection.viewer)) await this.renew(connection);
      }),
    );
  }

  /** Reads its rights again; nothing of a shared stream goes out on it from this moment until that is done. */
  renew(connection: Connection): Promise<void> {
    if (connection.reading) {
      connection.again = true;
      return connection.reading;
    }
    const moving = this.#read(connection).finally(() => (connection.reading = null));
    connection.reading = moving.then(() => undefined);
    return moving.then((members) => this.#move(connection, members));
  }

  /** The streams that lead elsewhere now; they are nowhere until they have been brought there. */
  async #read(connection: Connection): Promise<readonly OpenStream[]> {
    try {
      let found: Identified | null = null;
      for (let look = 1; look === 1 || (connection.again && look <= LOOKS); look++) {
        connection.again = false;
        found = await this.#identify(connection);
      }
      const viewer = found?.viewer ?? null;
      if (viewer) {
        connection.viewer = viewer;
        return [...connection.streams.values()].filter((stream) => this.#follows(connection, stream, viewer));
      }
      this.#sendAway(connection, CloseCode.Unauthorized, found?.viewer === null ? closeReason(found.fault) : 'The session is over.');
    } catch (error) {
      // Nobody knows what it may still see, and it must not go on under rights of before; its client comes back by itself.
      this.log.warn({ error: describeError(error) }, 'rights could not be read; a socket is sent away');
      this.#sendAway(connection, SERVICE_RESTART, 'Try again later');
    }
    return [];
  }

  /** A lost connection is tried again: after a restart of the database everybody would be sent away at once. */
  async #identify({ token, viewer }: Connection): Promise<Identified | null> {
    if (token === null || viewer === null) return null;
    const timer = new AbortController();
    const { signal } = timer;
    const late = wait(READ_WITHIN_MS, undefined, { signal }).then(() => {
      throw new Error(`the database did not say within ${READ_WITHIN_MS} ms whose a session is`);
    });
    const presented = { secret: token, kind: viewer.sessionKind };
    const ask = async (): Promise<Identified> => {
      for (let pause = FIRST_RETRY_MS; ; pause *= 2) {
        try {
          return await this.door.identify(presented);
        } catch {
          await wait(pause, undefined, { signal });
        }
      }
    };
    try {
      return await Promise.race([ask(), late]);
    } finally {
      timer.abort();
    }
  }

  /** Whether a stream has to be brought to where the new rights lead; one that is refused under them ends and says so. */
  #follows(connection: Connection, { operation, member, fail }: OpenStream, viewer: Viewer): boolean {
    const refusal = this.door.refusalOfStream(operation, viewer);
    if (refusal) this.#refuse(connection, fail, [toFailure(refusal, randomUUID())]);
    if (refusal || !member || this.streams.isInPlace(operation, member)) return false;
    this.streams.leave(member);
    return true;
  }

  /** A stream begins again under the new rights; a refusal now means that nothing of it is left to see. */
  async #move(connection: Connection, streams: readonly OpenStream[]): Promise<void> {
    await Promise.all(
      streams.map(async ({ operation, member, fail }) => {
        const refused = member && (await this.streams.join(operation, member));
        if (refused) this.#refuse(connection, fail, refused.errors ?? []);
      }),
    );
  }

  #refuse(connection: Connection, fail: OpenStream['fail'], errors: readonly GraphQLError[]): void {
    fail(errors.map((error) => error.toJSON()));
    // The word of why goes out first.
    if (connection.streams.size === 0) setImmediate(() => connection.socket.end(CloseCode.Forbidden, 'Forbidden'));
  }

  #sendAway(connection: Connection, code: number, reason: string): void {
    for (const { member } of connection.streams.values()) if (member) this.streams.leave(member);
    connection.socket.end(code, reason);
  }
}
