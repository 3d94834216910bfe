import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { answer } from '../child.ts';

export interface ConnectOrder {
  readonly url: string;
  readonly count: number;
  readonly token: string | null;
  readonly query: string;
  readonly variables: object;
}
export interface FanOutRound {
  /** From just before the notification was sent. */
  readonly firstByteMs: number;
  readonly lastClientMs: number;
  readonly bytes: number;
}

/** Anything this long carries rows; acknowledgements, pings and heartbeats are shorter. */
const ROW_BYTES = 600;
/** One execution for each of ten thousand is more than a minute. */
const LEAST_WAIT_MS = 30_000;
const WAIT_OF_EACH_MS = 15;
const PING = 9;
const PONG_FRAME = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

/** A text frame from a client (RFC 6455): masked, here with zeros. */
function clientFrame(message: object): Buffer {
  const text = Buffer.from(JSON.stringify(message));
  const header = text.length < 126 ? Buffer.from([0x81, 0x80 | text.length]) : Buffer.from([0x81, 0x80 | 126, text.length >> 8, text.length & 255]);
  return Buffer.concat([header, Buffer.alloc(4), text]);
}

/** Counts whole frames by their length without looking at what they say: two thousand real clients would be the bottleneck. */
class RawClient {
  boards = 0;
  #rest: Buffer = Buffer.alloc(0);
  #skip = 0;
  #skipped = 0;
  readonly onFrame: (client: RawClient, length: number) => void;
  readonly pong: () => void;

  constructor(onFrame: (client: RawClient, length: number) => void, pong: () => void) {
    this.onFrame = onFrame;
    this.pong = pong;
  }

  take(chunk: Buffer): void {
    if (this.#skip > chunk.length) {
      this.#skip -= chunk.length;
      return;
    }
    let data = chunk.subarray(this.#skip);
    if (this.#skip > 0) {
      this.#skip = 0;
      this.onFrame(this, this.#skipped);
    }
    if (this.#rest.length > 0) data = Buffer.concat([this.#rest, data]);
    this.#rest = Buffer.alloc(0);
    while (data.length > 0) {
      const short = data.length < 2 ? 0 : data[1]! & 0x7f;
      const header = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (data.length < header) {
        this.#rest = data;
        return;
      }
      const length = short < 126 ? short : short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
      if (data.length < header + length) {
        this.#skip = header + length - data.length;
        this.#skipped = length;
        return;
      }
      if ((data[0]! & 0x0f) === PING) this.pong();
      data = data.subarray(header + length);
      this.onFrame(this, length);
    }
  }
}

const clients: RawClient[] = [];
const open = new Set<Socket>();
let firstByteAt = 0;
let arrived = 0;
let bytes = 0;
let onBoard: (client: RawClient) => void = () => undefined;

async function connectOne({ url, token, query, variables }: ConnectOrder): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname).setNoDelay(true);
  open.add(socket);
  await new Promise<void>((done, fail) => {
    const client = new RawClient(
      (self, length) => {
        if (length >= ROW_BYTES) {
          self.boards++;
          done();
          onBoard(self);
        } else if (self.boards === 0 && !subscribed) {
          subscribed = true;
          socket.write(clientFrame({ id: 'board', type: 'subscribe', payload: { query, variables } }));
        }
      },
      () => socket.write(PONG_FRAME),
    );
    let subscribed = false;
    let upgraded = false;
    clients.push(client);
    socket.on('error', fail);
    socket.on('close', () => fail(new Error(`${url} closed a socket before its first board`)));
    socket.on('data', (chunk: Buffer) => {
      if (firstByteAt === 0) firstByteAt = performance.now();
      bytes += chunk.length;
      if (upgraded) return client.take(chunk);
      const end = chunk.indexOf('\r\n\r\n');
      if (end === -1 || !chunk.subarray(0, 12).toString().includes('101')) return fail(new Error(chunk.toString().slice(0, 200)));
      upgraded = true;
      socket.write(clientFrame({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} }));
      if (end + 4 < chunk.length) client.take(chunk.subarray(end + 4));
    });
    socket.write(
      `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
  });
}

const database = new pg.Client({ connectionString: process.env['BENCH_DATABASE_URL'] ?? '' });
await database.connect();

answer({
  async connect(order: ConnectOrder): Promise<number> {
    const started = performance.now();
    for (let made = 0; made < order.count; made += 100) await Promise.all(Array.from({ length: Math.min(100, order.count - made) }, () => connectOne(order)));
    return performance.now() - started;
  },
  /** Runs the statement that sets the broadcast off and waits until every client has the whole board. */
  async broadcast({ text, values }: { readonly text: string; readonly values: readonly string[] }): Promise<FanOutRound> {
    const seen = new Set<RawClient>();
    arrived = 0;
    bytes = 0;
    const over = new Promise<number>((done, fail) => {
      const timer = setTimeout(
        () => fail(new Error(`only ${seen.size} of ${clients.length} clients got the board`)),
        LEAST_WAIT_MS + clients.length * WAIT_OF_EACH_MS,
      );
      onBoard = (client) => {
        if (seen.has(client)) return;
        seen.add(client);
        if (++arrived < clients.length) return;
        clearTimeout(timer);
        done(performance.now());
      };
    });
    firstByteAt = 0;
    const started = performance.now();
    await database.query(text, [...values]);
    const last = await over;
    onBoard = () => undefined;
    return { firstByteMs: firstByteAt - started, lastClientMs: last - started, bytes };
  },
});
