import { connect, type Socket } from 'node:net';
import { randomBytes } from 'node:crypto';
import WebSocket from 'ws';

export interface Wire {
  readonly socket: WebSocket;
  readonly messages: {
    readonly type: string;
    readonly id?: string;
    readonly payload?: Record<string, unknown> & { readonly data?: Record<string, unknown> };
  }[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  send(message: unknown): void;
  /** The first message that satisfies the condition, counted from `from`. */
  until(condition: (message: Wire['messages'][number]) => boolean, from?: number, withinMs?: number): Promise<Wire['messages'][number]>;
}

/** A socket that says exactly what a test wants it to say, in any order. */
export async function openWire(url: string, headers: Record<string, string> = {}, search = ''): Promise<Wire> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql${search}`, 'graphql-transport-ws', { headers });
  const messages: Wire['messages'][number][] = [];
  const waiting = new Set<() => void>();
  const closed = new Promise<{ code: number; reason: string }>((done) => socket.on('close', (code, reason) => done({ code, reason: reason.toString() })));
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as Wire['messages'][number]);
    for (const check of waiting) check();
  });
  await new Promise<void>((done, fail) => {
    socket.on('open', done);
    socket.on('error', fail);
  });
  return {
    socket,
    messages,
    closed,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    until: (condition, from = 0, withinMs = 8_000) =>
      new Promise((found, missing) => {
        const timer = setTimeout(() => missing(new Error(`no such message within ${withinMs} ms; got ${JSON.stringify(messages).slice(0, 1_500)}`)), withinMs);
        const check = (): void => {
          const message = messages.slice(from).find(condition);
          if (!message) return;
          clearTimeout(timer);
          waiting.delete(check);
          found(message);
        };
        waiting.add(check);
        check();
      }),
  };
}

/** A wire that has been let in. */
export async function openSession(url: string, token: string, headers: Record<string, string> = {}): Promise<Wire> {
  const wire = await openWire(url, headers);
  wire.send({ type: 'connection_init', payload: token === '' ? {} : { authorization: `Bearer ${token}` } });
  await wire.until((message) => message.type === 'connection_ack');
  return wire;
}

/** The wire of a screen on a wall, by the secret in its cookie. */
export async function openScreenWire(url: string, secret: string): Promise<Wire> {
  const wire = await openWire(url, { cookie: `selaras_screen=${secret}` }, '?as=screen');
  wire.send({ type: 'connection_init' });
  return wire;
}

/** A subscriber that stops reading from its connection: bytes pile up on the way to it. */
export async function openStalled(url: string, token: string, query: string, variables: Record<string, unknown>): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const frame = (text: string): Buffer => {
    const body = Buffer.from(text);
    const mask = randomBytes(4);
    const header = body.length < 126 ? Buffer.from([0x81, 0x80 | body.length]) : Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 255]);
    return Buffer.concat([header, mask, body.map((byte, index) => byte ^ mask[index % 4]!)]);
  };
  await new Promise<void>((done) => socket.once('connect', done));
  socket.write(
    `GET /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  );
  await new Promise<void>((done) => socket.once('data', () => done()));
  socket.write(frame(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })));
  await new Promise<void>((done) => socket.once('data', () => done()));
  socket.pause();
  socket.write(frame(JSON.stringify({ id: 's', type: 'subscribe', payload: { query, variables } })));
  return socket;
}
