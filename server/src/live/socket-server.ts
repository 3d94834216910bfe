import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { CloseCode, type ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { rightsKey } from '../access/viewer.ts';
import type { Services } from '../app.services.ts';
import { createContext } from '../graphql/context.ts';
import { MAX_OPERATION_BYTES, type Door, type Operation } from '../graphql/door.ts';
import { failure, toFailure } from '../graphql/errors.ts';
import { readSecret } from '../http/session-cookie.ts';
import { ConnectionRights, openConnection, TRY_AGAIN, type Connection } from './connection-rights.ts';
import type { RightsChanged } from './rights-changed.ts';
import { answerEvents, Broken, endable, silence } from './stream-ends.ts';
import { SharedStreams, type Member } from './shared-streams.ts';
import { buildFrame, writeFrame } from './socket-frames.ts';
import { openUpgradeDoor } from './upgrade-door.ts';
import { written } from '../log.ts';

const MAX_SUBSCRIPTIONS = 20;
const MAX_MESSAGES_PER_10_SECONDS = 200;
const SWEEP_MS = 15_000;
const KEEP_ALIVE_MS = 12_000;

interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}
/** graphql-ws hands these to `subscribe`; ours carry what sharing needs. */
interface LiveArgs extends ExecutionArgs {
  readonly live: { readonly connection: Connection; readonly id: string; readonly operation: Operation; readonly shared: boolean };
}

export class SocketServer {
  readonly #connections = new Map<WebSocket, Connection>();
  readonly #streams: SharedStreams;
  readonly #rights: ConnectionRights;
  readonly #sockets: WebSocketServer;
  readonly #graphql: { dispose(): void | Promise<void> };
  readonly #sweep = setInterval(() => this.#endExpired(), SWEEP_MS).unref();

  constructor(
    private readonly door: Door,
    private readonly services: Services,
    private readonly log: Logger,
  ) {
    this.#streams = new SharedStreams(door, services, log);
    this.#rights = new ConnectionRights(this.#connections, door, this.#streams, log);
    this.#sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_OPERATION_BYTES, perMessageDeflate: false });
    this.#sockets.on('connection', (socket) => this.#limitRate(socket));
    this.#graphql = useServer<Record<string, unknown>, Extra>(this.#options() as ServerOptions<Record<string, unknown>, Extra>, this.#sockets, KEEP_ALIVE_MS);
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  attach(server: Server): void {
    openUpgradeDoor(server, this.#sockets, this.services.config.origins);
  }

  /** Rights may have changed: streams go on with the new ones or end. */
  recheck(changed: RightsChanged): Promise<void> {
    return this.#rights.changed(changed);
  }

  #endExpired(): void {
    const now = this.services.clock().getTime();
    for (const connection of this.#connections.values()) if (connection.viewer && connection.viewer.expiresAt <= now) this.#renew(connection);
  }

  #renew(connection: Connection): void {
    this.#rights.renew(connection).catch(written(this.log, 'a session that is over could not be ended'));
  }

  #limitRate(socket: WebSocket): void {
    let messages = 0;
    const window = setInterval(() => (messages = 0), 10_000).unref();
    socket.on('message', () => {
      if (++messages > MAX_MESSAGES_PER_10_SECONDS) socket.close(CloseCode.TooManyInitialisationRequests, 'Too many messages');
    });
    socket.on('ping', () => {
      if (++messages > MAX_MESSAGES_PER_10_SECONDS) socket.close(CloseCode.TooManyInitialisationRequests, 'Too many messages');
    });
    socket.once('close', () => {
      clearInterval(window);
      const connection = this.#connections.get(socket);
      if (!connection) return;
      this.#connections.delete(socket);
      for (const { member } of connection.streams.values()) if (member) this.#streams.leave(member);
    });
  }

  #options(): ServerOptions<Record<string, unknown>, Extra> {
    return {
      schema: this.door.schema,
      connectionInitWaitTimeout: 3_000,
      onConnect: async ({ connectionParams, extra }) => {
        const token = readSecret(connectionParams?.['authorization'], extra.request.headers.cookie);
        const viewer = await this.door.admit(token);
        // One that left while it was looked up has had its `close` already; nothing would ever take it out again.
        if (!viewer || extra.socket.readyState !== extra.socket.OPEN) return false;
        this.#connections.set(extra.socket, openConnection(extra.socket, token, viewer));
        return true;
      },
      onSubscribe: (context, id, payload) => {
        const connection = this.#connections.get(context.extra.socket);
        if (!connection?.viewer) return [failure('UNAUTHENTICATED', 'Sign in first.')];
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
    if (running > MAX_SUBSCRIPTIONS) return [failure('BAD_INPUT', `A socket carries ${MAX_SUBSCRIPTIONS} subscriptions; end one first.`)];
    const operation = this.door.openSubscription(viewer, text, operationName, variables);
    return { schema: this.door.schema, document: operation.document, live: { connection, id, operation, shared: this.door.isShared(operation) } };
  }

  async #subscribe(args: LiveArgs): Promise<unknown> {
    const { connection, id, operation, shared } = args.live;
    // Asked as they are by now: whom a person sees follows from positions as well, of which sockets are told now and then.
    const viewer = await this.door.admit(connection.token);
    if (!viewer || rightsKey(viewer) !== rightsKey(connection.viewer!)) await this.#rights.renew(connection);
    if (!viewer) return { errors: [failure('UNAUTHENTICATED', 'Sign in first.')] };
    if (!shared) return this.#subscribeAlone(operation, connection, id);
    let isOver = false;
    const leave = (): void => {
      isOver = true;
      if (connection.streams.get(id)?.member === member) connection.streams.delete(id);
      this.#streams.leave(member);
    };
    const silent = silence(leave);
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
        if (!frame) frames.set(id, (frame = buildFrame(id, payload)));
        writeFrame(connection.socket, frame);
      },
      fail: silent.fail,
      isGone: () => isOver || connection.socket.readyState !== connection.socket.OPEN,
    };
    // From now on, so that rights that change while the stream is opened are heard of.
    connection.streams.set(id, { member, operation, fail: silent.fail });
    let refused: ExecutionResult | null;
    try {
      refused = await this.#streams.join(operation, member);
    } catch (error) {
      leave();
      throw error;
    }
    if (refused === null) return silent.results;
    leave();
    return refused;
  }

  /** Streams with a place of their own (the change feed, one import) are not shared. Every event reads anew. */
  async #subscribeAlone(operation: Operation, connection: Connection, id: string): Promise<unknown> {
    const context = createContext(this.services, connection.viewer, connection.token);
    const source = await this.door.subscribe(operation, context).finally(() => context.read.close());
    if (!(Symbol.asyncIterator in source)) return { ...source, errors: (source.errors ?? []).map((error) => toFailure(error, context.requestId)) };
    const leave = (): void => {
      if (connection.streams.get(id) === open) connection.streams.delete(id);
    };
    const { results, fail } = endable(answerEvents(source, this.door, operation, context, this.log), source, leave);
    const open = { member: null, operation, fail };
    connection.streams.set(id, open);
    return results;
  }

  async close(): Promise<void> {
    clearInterval(this.#sweep);
    this.#rights.close();
    this.#streams.close();
    for (const socket of this.#sockets.clients) socket.close(TRY_AGAIN, 'Service restart');
    await this.#graphql.dispose();
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    this.log.debug('sockets closed');
  }
}
