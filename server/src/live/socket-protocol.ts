import type { IncomingMessage } from 'node:http';
import { CloseCode, handleProtocols, makeServer, type Server, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type ServerOptions as WebSocketServerOptions, type WebSocket } from 'ws';
import { MAX_OPERATION_BYTES } from '../graphql/door.ts';
import type { Presented } from '../http/presented.ts';
import { written } from '../log.ts';
import { countRefusal, limitNamed } from '../metrics.ts';
import { BoundedSocket } from './bounded-socket.ts';
import {
  GOODBYE_MS,
  INTRODUCE_WITHIN_MS,
  KNOWN_WITHIN_MS,
  MAX_FRAGMENTS,
  MAX_UNSENT_OF_SERVER,
  MAX_WAITING_PACKETS,
  TRY_AGAIN_LATER,
} from './socket-limits.ts';
import { SparingLog } from './sparing-log.ts';
import { UnsentBytes } from './unsent-bytes.ts';
import { WaitingRoom } from './waiting-room.ts';

/** Time in which a socket is known, or leaves again. */
const UNKNOWN_FOR = limitNamed('unknown_socket_seconds');

/** What the hooks of graphql-ws know of a socket. */
export interface Visitor extends Record<PropertyKey, unknown> {
  readonly socket: BoundedSocket;
  /** What its request showed of whose it is. The rest of that, 16 kB if it likes, is let go. */
  readonly presented: Presented | null;
  /** It is known who it is: it waits among the unknown no longer. */
  readonly know: () => void;
}
type Hooks = ServerOptions<Record<string, unknown>, Visitor>;

/** graphql-ws over bounded sockets. Its own way to ws leaves writes unwatched, sends pings back whole and logs to the console. */
export class SocketProtocol {
  readonly webSockets: WebSocketServer;
  readonly #server: Server<Visitor>;
  readonly #sockets = new Set<BoundedSocket>();
  readonly #unsent = new UnsentBytes(MAX_UNSENT_OF_SERVER);
  readonly #waiting: WaitingRoom<BoundedSocket>;
  readonly #sparing: SparingLog;

  constructor(
    hooks: Hooks,
    private readonly log: Logger,
    private readonly bounds: {
      readonly maxUnknown: number;
      readonly networkOf: (request: IncomingMessage) => string;
      readonly presentedBy: (request: IncomingMessage) => Presented | null;
      readonly onClose: (socket: BoundedSocket) => void;
    },
  ) {
    this.#waiting = new WaitingRoom(bounds.maxUnknown);
    this.#sparing = new SparingLog(log);
    this.#server = makeServer<Record<string, unknown>, Visitor>({ ...hooks, connectionInitWaitTimeout: INTRODUCE_WITHIN_MS });
    this.webSockets = new WebSocketServer({
      noServer: true,
      maxPayload: MAX_OPERATION_BYTES,
      perMessageDeflate: false,
      handleProtocols,
      // Answered by us: a pong is a write like any other.
      autoPong: false,
      // One message after the other: graphql-ws mixes up a stream that ends and the next one of the same id otherwise.
      allowSynchronousEvents: false,
      closeTimeout: GOODBYE_MS,
      maxFragments: MAX_FRAGMENTS,
      maxBufferedChunks: MAX_WAITING_PACKETS,
    } as WebSocketServerOptions);
    this.webSockets.on('error', written(log, 'the sockets of this server failed'));
  }

  get unsentBytes(): number {
    return this.#unsent.total;
  }

  /** Takes a connection that has just been turned into a socket. */
  open(webSocket: WebSocket, request: IncomingMessage): void {
    const network = this.bounds.networkOf(request);
    let hear: (text: string) => Promise<void> = async () => undefined;
    let closed: (code?: number, reason?: string) => Promise<void> = async () => undefined;
    const leaveWaiting = (): void => {
      clearTimeout(patience);
      this.#waiting.leave(network, socket);
    };
    const socket = new BoundedSocket(webSocket, request.socket, this.#unsent, {
      onMessage: (text) => {
        hear(text).catch((error: unknown) => {
          if (isUnexpected(error)) return socket.end(CloseCode.BadRequest, 'Invalid message received');
          this.#sparing.warn({ error: describeBriefly(error) }, 'a message of a socket could not be dealt with');
          // Clients take 4500 for final; a fault of ours may be over when they come back.
          socket.end(TRY_AGAIN_LATER, 'Try again later');
        });
      },
      onBroken: (error) => this.#sparing.warn({ error: describeBriefly(error) }, 'a socket broke the protocol'),
      onClose: (code, reason) => {
        leaveWaiting();
        this.#sockets.delete(socket);
        this.bounds.onClose(socket);
        closed(code, reason).catch(written(this.log, 'a socket could not be cleared away'));
      },
    });
    const patience = setTimeout(() => {
      countRefusal(UNKNOWN_FOR);
      socket.leave();
    }, KNOWN_WITHIN_MS).unref();
    this.#sockets.add(socket);
    this.#waiting.enter(network, socket);
    const know = (): void => {
      leaveWaiting();
      socket.know();
    };
    closed = this.#server.opened(
      {
        protocol: socket.protocol,
        send: (text) => socket.send(text),
        close: (code = CloseCode.InternalServerError, reason = '') => {
          if (code === CloseCode.ConnectionInitialisationTimeout) countRefusal(UNKNOWN_FOR);
          socket.end(code, reason);
        },
        onMessage: (listen) => (hear = listen),
        // What it carries is not sent back.
        onPing: () => socket.send('{"type":"pong"}'),
      },
      { socket, presented: this.bounds.presentedBy(request), know },
    );
  }

  /** Says farewell to all; those who do not answer are ended shortly after. */
  async close(code: number, reason: string): Promise<void> {
    const over = new Promise<void>((done) => this.webSockets.close(() => done()));
    for (const socket of this.#sockets) socket.end(code, reason);
    await over;
  }
}

/** Whether it said what only a server says; to graphql-ws that is a fault like any other. */
const isUnexpected = (error: unknown): boolean => error instanceof Error && error.message.startsWith('Unexpected message of type');

/** Without the places in the code: whoever sends rubbish chooses how often this is written down. */
const describeBriefly = (error: unknown): Record<string, unknown> => {
  const { name, code } = error as NodeJS.ErrnoException;
  return { name, ...(code === undefined ? {} : { code }) };
};
