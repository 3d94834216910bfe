import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { getOperationAST, GraphQLError, Kind, type ExecutionArgs, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { CloseCode, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import type { Viewer } from '../access/viewer.ts';
import type { Services } from '../app.services.ts';
import { createContext, nextEventContext, type Context } from '../graphql/context.ts';
import type { Door, Operation } from '../graphql/door.ts';
import { failure, toFailure } from '../graphql/errors.ts';
import { readSecret } from '../http/session-cookie.ts';
import type { BoundedSocket } from './bounded-socket.ts';
import { Places } from './places.ts';
import { SharedStreams, type Member } from './shared-streams.ts';
import { nextFrame } from './socket-frames.ts';
import { MAX_ID_LENGTH, MAX_OWN_STREAMS_OF_ACCOUNT, MAX_STREAMS_OF_ACCOUNT, MAX_STREAMS_OF_SOCKET, SERVICE_RESTART, TRY_AGAIN_LATER } from './socket-limits.ts';
import { SocketProtocol, type Visitor } from './socket-protocol.ts';
import { openUpgradeDoor } from './upgrade-door.ts';
import { describeError, written } from '../log.ts';

const SWEEP_MS = 15_000;

interface Connection {
  readonly socket: BoundedSocket;
  token: string | null;
  viewer: Viewer | null;
  readonly members: Map<string, { member: Member; operation: Operation }>;
  /** By id, what ends each stream and gives its place back; also of those that are still being opened. */
  readonly ends: Map<string, () => void>;
  readonly leavePlace: () => void;
}
/** graphql-ws hands these to `subscribe`; ours carry what sharing needs. */
interface LiveArgs extends ExecutionArgs {
  readonly live: {
    readonly connection: Connection;
    readonly id: string;
    readonly operation: Operation;
    readonly shared: boolean;
    readonly leavePlaces: () => void;
  };
}

export class SocketServer {
  readonly #connections = new Map<BoundedSocket, Connection>();
  readonly #streams: SharedStreams;
  readonly #protocol: SocketProtocol;
  readonly #places: Places<string>;
  readonly #streamPlaces = new Places<string>(MAX_STREAMS_OF_ACCOUNT);
  readonly #ownStreamPlaces = new Places<string>(MAX_OWN_STREAMS_OF_ACCOUNT);
  readonly #sweep = setInterval(() => this.#endExpired(), SWEEP_MS).unref();

  constructor(
    private readonly door: Door,
    private readonly services: Services,
    private readonly log: Logger,
  ) {
    this.#streams = new SharedStreams(door, services, log);
    this.#places = new Places(services.config.socketsPerAccount);
    this.#protocol = new SocketProtocol(this.#hooks(), log, {
      maxUnknown: services.config.unknownSockets,
      onClose: (socket) => this.#forget(socket),
    });
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  /** Bytes that wait for sockets that read slowly. */
  get unsentBytes(): number {
    return this.#protocol.unsentBytes;
  }

  attach(server: Server): void {
    openUpgradeDoor(server, this.#protocol, this.services.config.origins);
  }

  /** Rights of these accounts changed: their streams go on with the new rights or end. */
  async recheck(accountIds: readonly string[]): Promise<void> {
    const concerned = new Set(accountIds);
    await Promise.all(
      [...this.#connections.values()]
        .filter((connection) => connection.viewer && concerned.has(connection.viewer.accountId))
        .map((connection) => this.#recheck(connection)),
    );
  }

  async #recheck(connection: Connection): Promise<void> {
    try {
      await this.#follow(connection, await this.door.admit(connection.token));
    } catch (error) {
      // Nobody knows what it may still see, and it must not go on under rights of before; its client comes back by itself.
      this.log.warn({ error: describeError(error) }, 'rights could not be read; a socket is sent away');
      connection.socket.end(SERVICE_RESTART, 'Try again later');
    }
  }

  async #follow(connection: Connection, viewer: Viewer | null): Promise<void> {
    if (!viewer) {
      connection.socket.end(CloseCode.Forbidden, 'Forbidden');
      return;
    }
    connection.viewer = viewer;
    for (const { member, operation } of connection.members.values()) {
      // The rights of by now: they may have changed once more while another stream was opened.
      const rights = connection.viewer;
      const moves = this.#streams.keyOf(operation, member.viewer) !== this.#streams.keyOf(operation, rights);
      if (moves) this.#streams.leave(operation, member);
      member.viewer = rights;
      if (!moves) continue;
      // The stream starts again under the new rights; a refusal now means that nothing of it is left to see.
      if (await this.#streams.join(operation, member)) connection.socket.end(CloseCode.Forbidden, 'Forbidden');
    }
  }

  #endExpired(): void {
    const now = this.services.clock().getTime();
    for (const connection of this.#connections.values())
      if (connection.viewer && connection.viewer.expiresAt <= now)
        this.#recheck(connection).catch(written(this.log, 'a session that is over could not be ended'));
  }

  #forget(socket: BoundedSocket): void {
    const connection = this.#connections.get(socket);
    if (!connection) return;
    this.#connections.delete(socket);
    for (const end of connection.ends.values()) end();
    connection.leavePlace();
  }

  #hooks(): ServerOptions<Record<string, unknown>, Visitor> {
    return {
      schema: this.door.schema,
      onConnect: async ({ connectionParams, extra }) => {
        const { socket, cookie, know } = extra;
        const token = readSecret(connectionParams?.['authorization'], cookie);
        const viewer = await this.door.admit(token).catch((error: unknown) => {
          // Clients take a fault for final; they shall come back when the database does.
          this.log.warn({ error: describeError(error) }, 'a socket is sent away: who it belongs to could not be read');
          socket.end(TRY_AGAIN_LATER, 'Try again later');
          return null;
        });
        // One that left while it was looked up has had its `close` already; nothing would ever take it out again.
        if (!viewer || !socket.isOpen) return false;
        const leavePlace = this.#places.take(viewer.accountId);
        if (!leavePlace) {
          socket.end(TRY_AGAIN_LATER, `BUSY: an account has at most ${this.#places.each} sockets at once; close one first.`);
          return false;
        }
        this.#connections.set(socket, { socket, token, viewer, members: new Map(), ends: new Map(), leavePlace });
        know();
        return true;
      },
      onSubscribe: (context, id, payload) => {
        const connection = this.#connections.get(context.extra.socket);
        if (!connection?.viewer) return [failure('UNAUTHENTICATED', 'Sign in first.')];
        if (id.length > MAX_ID_LENGTH) {
          connection.socket.end(CloseCode.BadRequest, `The id of a subscription has at most ${MAX_ID_LENGTH} characters`);
          return [failure('BAD_INPUT', 'The id is too long.')];
        }
        // Its client has ended the former stream of this id, which is still being opened.
        connection.ends.get(id)?.();
        try {
          return this.#prepare(
            connection,
            Object.keys(context.subscriptions).length,
            id,
            payload.query,
            payload.operationName ?? null,
            payload.variables ?? {},
          );
        } catch (error) {
          return [toFailure(error instanceof GraphQLError ? error : failure('BAD_INPUT', 'The subscription cannot be read.'), randomUUID())];
        }
      },
      subscribe: (args) => this.#subscribe(args as unknown as LiveArgs) as never,
      onError: (_context, _id, _payload, [error]) => (error?.originalError instanceof Broken ? error.originalError.errors : undefined),
    };
  }

  #prepare(
    connection: Connection,
    running: number,
    id: string,
    text: string,
    operationName: string | null,
    variables: Record<string, unknown>,
  ): LiveArgs | readonly GraphQLError[] {
    const viewer = connection.viewer!;
    if (running > MAX_STREAMS_OF_SOCKET) return [busy(`A socket carries ${MAX_STREAMS_OF_SOCKET} subscriptions; end one first.`)];
    const operation = this.door.openSubscription(viewer, text, operationName, variables);
    const shared = isShared(this.door, operation);
    const place = this.#streamPlaces.take(viewer.accountId);
    if (!place) return [busy(`An account has at most ${MAX_STREAMS_OF_ACCOUNT} subscriptions at once; end one first.`)];
    const own = shared ? () => undefined : this.#ownStreamPlaces.take(viewer.accountId);
    if (!own) {
      place();
      return [busy(`An account follows at most ${MAX_OWN_STREAMS_OF_ACCOUNT} feeds and imports at once; end one first.`)];
    }
    const leavePlaces = (): void => {
      place();
      own();
    };
    return { schema: this.door.schema, document: operation.document, live: { connection, id, operation, shared, leavePlaces } };
  }

  async #subscribe(args: LiveArgs): Promise<unknown> {
    const { connection, id, operation, shared, leavePlaces } = args.live;
    const onEnd: (() => void)[] = [leavePlaces];
    let isOver = false;
    const end = (): void => {
      isOver = true;
      if (connection.ends.get(id) === end) connection.ends.delete(id);
      for (const each of onEnd.splice(0)) each();
    };
    connection.ends.set(id, end);
    try {
      const opened = await (shared ? this.#join(args, onEnd, end, () => isOver) : this.#subscribeAlone(operation, connection, end));
      if (isOver && connection.ends.has(id)) {
        // Its id stands for another stream by now: whatever graphql-ws did about this one, it would do to that one.
        opened.end();
        return await new Promise<never>(() => undefined);
      }
      if (!opened.isStream) end();
      return opened.result;
    } catch (error) {
      end();
      // graphql-ws would close the socket for it with a code that clients take for final, and with it all other streams.
      const requestId = randomUUID();
      this.log.error({ requestId, error: describeError(error) }, 'a stream could not be opened');
      return { errors: [toFailure(failure('INTERNAL', 'The stream could not be opened.'), requestId)] };
    }
  }

  async #join(args: LiveArgs, onEnd: (() => void)[], end: () => void, isOver: () => boolean): Promise<Opened> {
    const { connection, id, operation } = args.live;
    const silent = silence(end);
    const member: Member = {
      id,
      token: connection.token!,
      viewer: connection.viewer!,
      send: (payload, frames) => {
        let frame = frames.get(id);
        if (!frame) frames.set(id, (frame = nextFrame(id, payload)));
        connection.socket.write(frame);
      },
      fail: silent.fail,
      isGone: () => isOver() || !connection.socket.isOpen,
    };
    // From now on, so that rights that change while the stream is opened are heard of.
    connection.members.set(id, { member, operation });
    onEnd.push(() => {
      if (connection.members.get(id)?.member === member) connection.members.delete(id);
      this.#streams.leave(operation, member);
    });
    const refused = await this.#streams.join(operation, member);
    return { isStream: refused === null, result: refused ?? silent.results, end };
  }

  /** Streams with a place of their own (the change feed, one import) are not shared. Every event reads anew. */
  async #subscribeAlone(operation: Operation, connection: Connection, end: () => void): Promise<Opened> {
    const context = createContext(this.services, connection.viewer, connection.token);
    const source = await this.door.subscribe(operation, context).finally(() => context.read.close());
    if (!(Symbol.asyncIterator in source)) {
      const result = { ...source, errors: (source.errors ?? []).map((error) => toFailure(error, context.requestId)) };
      return { isStream: false, result, end };
    }
    const result = untilOver(answerEvents(source, this.door, operation, context, this.log), end);
    return { isStream: true, result, end: () => void result.return?.().catch(written(this.log, 'a stream could not be ended')) };
  }

  async close(): Promise<void> {
    clearInterval(this.#sweep);
    this.#streams.close();
    await this.#protocol.close(SERVICE_RESTART, 'Service restart');
    this.log.debug('sockets closed');
  }
}

/** A subscription that was opened, or what was answered instead. */
interface Opened {
  readonly isStream: boolean;
  readonly result: unknown;
  /** Ends it before anybody has read of it. */
  readonly end: () => void;
}

const BUSY_FOR_SECONDS = 5;
const busy = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BUSY', retryAfterSeconds: BUSY_FOR_SECONDS } });

/** The same stream; `onEnd` is called when it is over, also when it is ended before anybody began to read it. */
function untilOver<Result>(stream: AsyncGenerator<Result>, onEnd: () => void): AsyncIterableIterator<Result> {
  const ended = (last: IteratorResult<Result>): IteratorResult<Result> => {
    if (last.done) onEnd();
    return last;
  };
  return {
    next: async () => ended(await stream.next()),
    return: async () => ended(await stream.return(undefined)),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Whether subscribers who see the same get the same bytes: said by the field (`@Shared()`). */
function isShared(door: Door, { document, operationName }: Operation): boolean {
  const field = getOperationAST(document, operationName)?.selectionSet.selections[0];
  return field?.kind === Kind.FIELD && door.schema.getSubscriptionType()?.getFields()[field.name.value]?.extensions['shared'] === true;
}

/** Answers each event in a context of its own; ends when the session does. What fails is said in our words only. */
async function* answerEvents(source: AsyncIterable<unknown>, door: Door, operation: Operation, context: Context, log: Logger): AsyncGenerator<ExecutionResult> {
  try {
    for await (const event of source) {
      const next = await nextEventContext(context);
      if (!next) return;
      try {
        const result = await door.answer(operation, event, next);
        yield result.errors ? { ...result, errors: result.errors.map((error) => toFailure(error, next.requestId)) } : result;
      } finally {
        next.read.close();
      }
    }
  } catch (error) {
    log.warn({ requestId: context.requestId, error: describeError(error) }, 'a stream broke off');
    yield { errors: [toFailure(error instanceof GraphQLError ? error : failure('INTERNAL', 'The stream broke off.'), context.requestId)] };
  }
}

/** A stream that ended with what is wrong. */
class Broken extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('the stream broke off');
  }
}

/**
 * graphql-ws waits on a stream for results of its own; there are none, it only says when the client has left or we end it.
 * Errors go through it as well: it knows that they are the last that is said of a subscription.
 */
function silence(onEnd: () => void): { readonly results: AsyncIterableIterator<never>; fail(errors: readonly GraphQLFormattedError[]): void } {
  const over = Promise.withResolvers<IteratorResult<never>>();
  // Nobody waits yet when it fails at once.
  over.promise.catch(() => undefined);
  return {
    fail(errors) {
      onEnd();
      over.reject(new Broken(errors));
    },
    results: {
      next: () => over.promise,
      return: async () => {
        onEnd();
        over.resolve({ value: undefined, done: true });
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}
