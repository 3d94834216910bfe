import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { getOperationAST, GraphQLError, type ExecutionArgs } from 'graphql';
import { CloseCode, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { rightsKey } from '../access/viewer.ts';
import type { Services } from '../app.services.ts';
import { createContext } from '../graphql/context.ts';
import type { Door, Operation } from '../graphql/door.ts';
import { busy, failure, toFailure } from '../graphql/errors.ts';
import { presentedBy, presentedOnSocket } from '../http/presented.ts';
import { closeReason } from '../http/token-refused.ts';
import { readRequest, type OperationRequest } from '../graphql/request.ts';
import type { BoundedSocket } from './bounded-socket.ts';
import { ConnectionRights, openConnection, type Connection } from './connection-rights.ts';
import { Places } from './places.ts';
import type { RightsChanged } from './rights-changed.ts';
import { SharedStreams, type Member } from './shared-streams.ts';
import { nextFrame } from './socket-frames.ts';
import { MAX_ID_LENGTH, MAX_OWN_STREAMS_OF_ACCOUNT, MAX_STREAMS_OF_SOCKET, SERVICE_RESTART, STREAMS_FOR_SOCKET, TRY_AGAIN_LATER } from './socket-limits.ts';
import { SocketProtocol, type Visitor } from './socket-protocol.ts';
import { answerEvents, Broken, endable, silence } from './stream-ends.ts';
import { openUpgradeDoor } from './upgrade-door.ts';
import { countRefusal, countSubscription, limitNamed, operationLabel } from '../metrics.ts';
import { describeError, written } from '../log.ts';

const OF_SOCKET = limitNamed('subscriptions_of_a_socket');
const OF_ACCOUNT = limitNamed('subscriptions_of_an_account');
const OWN_OF_ACCOUNT = limitNamed('feeds_of_an_account');
const SOCKETS_OF_ACCOUNT = limitNamed('sockets_of_an_account');
const ID_LENGTH = limitNamed('subscription_id_length');
const SWEEP_MS = 15_000;
/** With a code that clients take for final: asking again would be answered the same. */
const NO_SECRET = 'Send a token in connection_init, as {"authorization": "Bearer …"}, or sign in first.';
const BUSY_FOR_SECONDS = 5;
/** Of a stream of one's own, beside its answers: who it is for and where it begins are read. */
const COST_OF_OPENING = 20;

/** In the form of every failure; graphql-ws sends it as it is. */
const refused = (error: GraphQLError): readonly GraphQLError[] => [toFailure(error, randomUUID())];

/** What there is no place for. */
const full = (message: string, limit: string): readonly GraphQLError[] => refused(busy(message, BUSY_FOR_SECONDS, limit));

const nobody = (): readonly GraphQLError[] => refused(failure('UNAUTHENTICATED', 'Sign in first.'));

/** graphql-ws hands these to `subscribe`; ours carry what sharing needs. */
interface LiveArgs extends ExecutionArgs {
  readonly live: {
    readonly connection: Connection;
    readonly id: string;
    readonly operation: Operation;
    readonly shared: boolean;
    readonly ending: Ending;
  };
}

/** How a subscription ends, from its places being taken on. */
interface Ending {
  isOver: boolean;
  /** What is left to be given back. */
  readonly onEnd: (() => void)[];
  readonly end: () => void;
}

/** A subscription that was opened, or what was answered instead. */
interface Opened {
  readonly isStream: boolean;
  readonly result: unknown;
  /** Ends it before anybody has read of it. */
  readonly end: () => void;
}

export class SocketServer {
  readonly #connections = new Map<BoundedSocket, Connection>();
  readonly #streams: SharedStreams;
  readonly #rights: ConnectionRights;
  readonly #protocol: SocketProtocol;
  readonly #places: Places<string>;
  readonly #streamPlaces: Places<string>;
  readonly #ownStreamPlaces = new Places<string>(MAX_OWN_STREAMS_OF_ACCOUNT);
  readonly #sweep = setInterval(() => this.#endExpired(), SWEEP_MS).unref();

  constructor(
    private readonly door: Door,
    private readonly services: Services,
    private readonly log: Logger,
  ) {
    this.#streams = new SharedStreams(door, services, log);
    this.#rights = new ConnectionRights(this.#connections, door, this.#streams, log);
    this.#places = new Places(services.config.socketsPerAccount);
    this.#streamPlaces = new Places(STREAMS_FOR_SOCKET * services.config.socketsPerAccount);
    this.#protocol = new SocketProtocol(this.#hooks(), log, {
      maxUnknown: services.config.unknownSockets,
      networkOf: (request) => services.front.networkOf(request) ?? 'here',
      presentedBy: (request) => presentedBy(this.services, request),
      onClose: (socket) => this.#forget(socket),
    });
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  /** Subscriptions that run or are being opened. */
  get streamCount(): number {
    return this.#streamPlaces.taken;
  }

  /** Bytes that wait for sockets that read slowly. */
  get unsentBytes(): number {
    return this.#protocol.unsentBytes;
  }

  attach(server: Server): void {
    openUpgradeDoor(server, this.#protocol, this.services.front);
  }

  /** Rights may have changed: streams go on with the new ones or end. */
  recheck(changed: RightsChanged): Promise<void> {
    return this.#rights.changed(changed);
  }

  #endExpired(): void {
    const now = this.services.clock().getTime();
    for (const connection of this.#connections.values()) {
      if (connection.viewer && connection.viewer.expiresAt <= now) this.#renew(connection);
      // A program may listen on one socket for months; of a browser nobody knows who sits before it.
      else if (connection.viewer && connection.viewer.sessionKind !== 'BROWSER') this.services.sessions.touch(connection.viewer, now);
    }
  }

  #renew(connection: Connection): void {
    this.#rights.renew(connection).catch(written(this.log, 'a session that is over could not be ended'));
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
        const { socket, know } = extra;
        const presented = presentedOnSocket(connectionParams, extra.presented);
        if (!presented) {
          socket.end(CloseCode.Unauthorized, NO_SECRET);
          return false;
        }
        const found = await this.door.identify(presented).catch((error: unknown) => {
          // Clients take a fault for final; they shall come back when the database does.
          this.log.warn({ error: describeError(error) }, 'a socket is sent away: who it belongs to could not be read');
          socket.end(TRY_AGAIN_LATER, 'Try again later');
          return null;
        });
        if (found?.viewer === null) socket.end(CloseCode.Unauthorized, closeReason(found.fault));
        const viewer = found?.viewer;
        const token = presented.secret;
        // One that left while it was looked up has had its `close` already; nothing would ever take it out again.
        if (!viewer || !socket.isOpen) return false;
        const leavePlace = this.#places.take(viewer.accountId);
        if (!leavePlace) {
          countRefusal(SOCKETS_OF_ACCOUNT);
          socket.end(TRY_AGAIN_LATER, `BUSY: an account has at most ${this.#places.each} sockets at once; close one first.`);
          return false;
        }
        this.#connections.set(socket, openConnection(socket, token, viewer, leavePlace));
        this.services.sessions.touch(viewer, this.services.clock().getTime());
        know();
        return true;
      },
      onSubscribe: (context, id, payload) => {
        const connection = this.#connections.get(context.extra.socket);
        if (!connection?.viewer) return nobody();
        if (id.length > MAX_ID_LENGTH) {
          countRefusal(ID_LENGTH);
          connection.socket.end(CloseCode.BadRequest, `The id of a subscription has at most ${MAX_ID_LENGTH} characters`);
          return refused(failure('BAD_INPUT', 'The id is too long.'));
        }
        // Its client has ended the former stream of this id, which is still being opened.
        connection.ends.get(id)?.();
        try {
          return this.#prepare(connection, Object.keys(context.subscriptions).length, id, readRequest(payload));
        } catch (error) {
          return refused(error instanceof GraphQLError ? error : failure('BAD_INPUT', 'The subscription cannot be read.'));
        }
      },
      subscribe: (args) => this.#subscribe(args as unknown as LiveArgs) as never,
      onError: (_context, _id, _payload, [error]) => (error?.originalError instanceof Broken ? error.originalError.errors : undefined),
    };
  }

  #prepare(connection: Connection, running: number, id: string, request: OperationRequest): LiveArgs | readonly GraphQLError[] {
    const viewer = connection.viewer!;
    if (running > MAX_STREAMS_OF_SOCKET) return full(`A socket carries ${MAX_STREAMS_OF_SOCKET} subscriptions; end one first.`, OF_SOCKET);
    const operation = this.door.openSubscription(viewer, request);
    const { operationName } = operation;
    const shared = this.door.isShared(operation);
    const place = this.#streamPlaces.take(viewer.accountId);
    if (!place) return full(`An account has at most ${this.#streamPlaces.each} subscriptions at once; end one first.`, OF_ACCOUNT);
    const own = shared ? () => undefined : this.#ownStreamPlaces.take(viewer.accountId);
    if (!own) {
      place();
      return full(`An account follows at most ${MAX_OWN_STREAMS_OF_ACCOUNT} feeds and imports at once; end one first.`, OWN_OF_ACCOUNT);
    }
    try {
      const charge = this.services.budgets.charge(viewer, operation.cost);
      // One that is shared is worked for once, whoever opened it. Of any other each answer is paid for when it is told.
      if (!shared) charge.settle(COST_OF_OPENING);
    } catch (error) {
      place();
      own();
      throw error;
    }
    countSubscription(operationLabel(viewer.sessionKind, getOperationAST(operation.document, operationName)?.name?.value));
    const ending = this.#endingOf(connection, id, [place, own]);
    // graphql-ws looks for the operation as well, and opens nothing that it does not find.
    return { schema: this.door.schema, document: operation.document, operationName, live: { connection, id, operation, shared, ending } };
  }

  /** Its socket knows of it at once: places that are taken are given back, whether graphql-ws goes on to `subscribe` or not. */
  #endingOf(connection: Connection, id: string, onEnd: (() => void)[]): Ending {
    const ending: Ending = {
      isOver: false,
      onEnd,
      end: () => {
        ending.isOver = true;
        if (connection.ends.get(id) === ending.end) connection.ends.delete(id);
        for (const each of onEnd.splice(0)) each();
      },
    };
    connection.ends.set(id, ending.end);
    return ending;
  }

  async #subscribe(args: LiveArgs): Promise<unknown> {
    const { connection, id, shared, ending } = args.live;
    const { end } = ending;
    try {
      // Asked as they are by now: whom a person sees follows from positions as well, of which sockets are told now and then.
      const viewer = await this.door.admit(connection.token);
      if (!viewer || rightsKey(viewer) !== rightsKey(connection.viewer!)) await this.#rights.renew(connection);
      const opened = !viewer ? { isStream: false, result: { errors: nobody() }, end } : await (shared ? this.#join(args) : this.#subscribeAlone(args));
      if (ending.isOver && connection.ends.has(id)) {
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
      const fault = new GraphQLError('The stream could not be opened.', {
        originalError: error instanceof Error ? error : null,
        extensions: { code: 'INTERNAL' },
      });
      return { errors: [toFailure(fault, requestId)] };
    }
  }

  async #join(args: LiveArgs): Promise<Opened> {
    const { connection, id, operation, ending } = args.live;
    const { onEnd, end } = ending;
    const silent = silence(end);
    const member: Member = {
      id,
      token: connection.token!,
      get viewer() {
        return connection.viewer!;
      },
      reading: (now) => {
        if (!connection.reading && connection.viewer!.expiresAt <= now) this.#renew(connection);
        return connection.reading;
      },
      renew: () => this.#rights.renew(connection),
      send: (payload, frames) => {
        let frame = frames.get(id);
        if (!frame) frames.set(id, (frame = nextFrame(id, payload)));
        connection.socket.write(frame);
      },
      fail: silent.fail,
      isGone: () => ending.isOver || !connection.socket.isOpen,
    };
    // From now on, so that rights that change while the stream is opened are heard of.
    const stream = { member, operation, fail: silent.fail };
    connection.streams.set(id, stream);
    onEnd.push(() => {
      if (connection.streams.get(id) === stream) connection.streams.delete(id);
      this.#streams.leave(member);
    });
    const refused = await this.#streams.join(operation, member);
    return { isStream: refused === null, result: refused ?? silent.results, end };
  }

  /** Streams with a place of their own (the change feed, one import) are not shared. Every event reads anew. */
  async #subscribeAlone({ live: { connection, id, operation, ending } }: LiveArgs): Promise<Opened> {
    const { onEnd, end } = ending;
    const context = createContext(this.services, connection.viewer, connection.token);
    const source = await this.door.subscribe(operation, context).finally(() => context.read.close());
    if (!(Symbol.asyncIterator in source)) {
      const result = { ...source, errors: (source.errors ?? []).map((error) => toFailure(error, context.requestId)) };
      return { isStream: false, result, end };
    }
    const { results, fail } = endable(answerEvents(source, this.door, operation, context, this.log), source, end);
    const stream = { member: null, operation, fail };
    connection.streams.set(id, stream);
    onEnd.push(() => {
      if (connection.streams.get(id) === stream) connection.streams.delete(id);
    });
    return { isStream: true, result: results, end: () => void results.return?.().catch(written(this.log, 'a stream could not be ended')) };
  }

  async close(): Promise<void> {
    clearInterval(this.#sweep);
    this.#rights.close();
    this.#streams.close();
    await this.#protocol.close(SERVICE_RESTART, 'Service restart');
    this.log.debug('sockets closed');
  }
}
