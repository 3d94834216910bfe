import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { getOperationAST, GraphQLError, Kind, type ExecutionArgs, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { CloseCode, type ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Viewer } from '../access/viewer.ts';
import type { Services } from '../app.services.ts';
import { createContext, nextEventContext, type Context } from '../graphql/context.ts';
import { MAX_OPERATION_BYTES, type Door, type Operation } from '../graphql/door.ts';
import { failure, toFailure } from '../graphql/errors.ts';
import { readSecret } from '../http/session-cookie.ts';
import { SharedStreams, type Member } from './shared-streams.ts';
import { buildFrame, writeFrame } from './socket-frames.ts';
import { openUpgradeDoor } from './upgrade-door.ts';
import { countFailure, countRefusal, countSubscription, limitNamed, operationLabel } from '../metrics.ts';
import { describeError, written } from '../log.ts';

const MAX_SUBSCRIPTIONS = 20;
const MAX_MESSAGES_PER_10_SECONDS = 200;
const SUBSCRIPTIONS = limitNamed('subscriptions_of_a_socket');
const MESSAGES = limitNamed('socket_messages');
const SWEEP_MS = 15_000;
const KEEP_ALIVE_MS = 12_000;
/** The close code of a server that goes away for a moment: clients connect again, as after a restart. */
const TRY_AGAIN = 1012;

interface Connection {
  readonly socket: WebSocket;
  token: string | null;
  viewer: Viewer | null;
  readonly members: Map<string, { member: Member; operation: Operation }>;
}
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
  readonly #sockets: WebSocketServer;
  readonly #graphql: { dispose(): void | Promise<void> };
  readonly #sweep = setInterval(() => this.#endExpired(), SWEEP_MS).unref();

  constructor(
    private readonly door: Door,
    private readonly services: Services,
    private readonly log: Logger,
  ) {
    this.#streams = new SharedStreams(door, services, log);
    this.#sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_OPERATION_BYTES, perMessageDeflate: false });
    this.#sockets.on('connection', (socket) => this.#limitRate(socket));
    this.#graphql = useServer<Record<string, unknown>, Extra>(this.#options() as ServerOptions<Record<string, unknown>, Extra>, this.#sockets, KEEP_ALIVE_MS);
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  /** What waits for those who read slowly. */
  get unsentBytes(): number {
    let bytes = 0;
    for (const socket of this.#connections.keys()) bytes += socket.bufferedAmount;
    return bytes;
  }

  attach(server: Server): void {
    openUpgradeDoor(server, this.#sockets, this.services.config.origins);
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
      connection.socket.close(TRY_AGAIN, 'Try again later');
    }
  }

  async #follow(connection: Connection, viewer: Viewer | null): Promise<void> {
    if (!viewer) {
      connection.socket.close(CloseCode.Forbidden, 'Forbidden');
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
      if (await this.#streams.join(operation, member)) connection.socket.close(CloseCode.Forbidden, 'Forbidden');
    }
  }

  #endExpired(): void {
    const now = this.services.clock().getTime();
    for (const connection of this.#connections.values())
      if (connection.viewer && connection.viewer.expiresAt <= now)
        this.#recheck(connection).catch(written(this.log, 'a session that is over could not be ended'));
  }

  #limitRate(socket: WebSocket): void {
    let messages = 0;
    const window = setInterval(() => (messages = 0), 10_000).unref();
    const count = (): void => {
      if (++messages <= MAX_MESSAGES_PER_10_SECONDS) return;
      if (socket.readyState === socket.OPEN) countRefusal(MESSAGES);
      socket.close(CloseCode.TooManyInitialisationRequests, 'Too many messages');
    };
    socket.on('message', count);
    socket.on('ping', count);
    socket.once('close', () => {
      clearInterval(window);
      const connection = this.#connections.get(socket);
      if (!connection) return;
      this.#connections.delete(socket);
      for (const { member, operation } of connection.members.values()) this.#streams.leave(operation, member);
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
        this.#connections.set(extra.socket, { socket: extra.socket, token, viewer, members: new Map() });
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
    if (running > MAX_SUBSCRIPTIONS) {
      countFailure('BAD_INPUT', SUBSCRIPTIONS);
      return [failure('BAD_INPUT', `A socket carries ${MAX_SUBSCRIPTIONS} subscriptions; end one first.`)];
    }
    const operation = this.door.openSubscription(viewer, text, operationName, variables);
    countSubscription(operationLabel(viewer.sessionKind, getOperationAST(operation.document, operationName)?.name?.value));
    return { schema: this.door.schema, document: operation.document, live: { connection, id, operation, shared: isShared(this.door, operation) } };
  }

  async #subscribe(args: LiveArgs): Promise<unknown> {
    const { connection, id, operation, shared } = args.live;
    if (!shared) return this.#subscribeAlone(operation, connection);
    let isOver = false;
    const leave = (): void => {
      isOver = true;
      if (connection.members.get(id)?.member === member) connection.members.delete(id);
      this.#streams.leave(operation, member);
    };
    const silent = silence(leave);
    const member: Member = {
      id,
      token: connection.token!,
      viewer: connection.viewer!,
      send: (payload, frames) => {
        let frame = frames.get(id);
        if (!frame) frames.set(id, (frame = buildFrame(id, payload)));
        writeFrame(connection.socket, frame);
      },
      fail: silent.fail,
      isGone: () => isOver || connection.socket.readyState !== connection.socket.OPEN,
    };
    // From now on, so that rights that change while the stream is opened are heard of.
    connection.members.set(id, { member, operation });
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
  async #subscribeAlone(operation: Operation, connection: Connection): Promise<unknown> {
    const context = createContext(this.services, connection.viewer, connection.token);
    const source = await this.door.subscribe(operation, context).finally(() => context.read.close());
    if (Symbol.asyncIterator in source) return answerEvents(source, this.door, operation, context, this.log);
    return { ...source, errors: (source.errors ?? []).map((error) => toFailure(error, context.requestId)) };
  }

  async close(): Promise<void> {
    clearInterval(this.#sweep);
    this.#streams.close();
    for (const socket of this.#sockets.clients) socket.close(TRY_AGAIN, 'Service restart');
    await this.#graphql.dispose();
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    this.log.debug('sockets closed');
  }
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
