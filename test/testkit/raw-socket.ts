import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export const TEXT = 1;
export const BINARY = 2;
export const CLOSE = 8;
export const PING = 9;
export const PONG = 10;

interface FrameParts {
  readonly opcode?: number;
  readonly isLast?: boolean;
  readonly isMasked?: boolean;
  /** Bits that only extensions use; 4 says that it is compressed. */
  readonly reserved?: number;
  /** What the header says instead of how long it is. */
  readonly saysLength?: number;
}

/** A frame from a client (RFC 6455), right or wrong in any part. */
export function frame(body: Buffer | string, { opcode = TEXT, isLast = true, isMasked = true, reserved = 0, saysLength }: FrameParts = {}): Buffer {
  const bytes = Buffer.from(body as string);
  const length = saysLength ?? bytes.length;
  const first = (isLast ? 0x80 : 0) | (reserved << 4) | opcode;
  const masked = isMasked ? 0x80 : 0;
  const header = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  header[0] = first;
  header[1] = masked | (length < 126 ? length : length < 65_536 ? 126 : 127);
  if (header.length === 4) header.writeUInt16BE(length, 2);
  if (header.length === 10) header.writeBigUInt64BE(BigInt(length), 2);
  if (!isMasked) return Buffer.concat([header, bytes]);
  const mask = randomBytes(4);
  return Buffer.concat([header, mask, bytes.map((byte, index) => byte ^ mask[index % 4]!)]);
}

export const message = (value: unknown): Buffer => frame(typeof value === 'string' ? value : JSON.stringify(value));

export interface Heard {
  readonly opcode: number;
  readonly body: Buffer;
}

/** The whole frames in what a server sent. */
function framesIn(bytes: Buffer): Heard[] {
  const heard: Heard[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const short = bytes[at + 1]! & 0x7f;
    const header = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (at + header > bytes.length) break;
    const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
    if (at + header + length > bytes.length) break;
    heard.push({ opcode: bytes[at]! & 0x0f, body: bytes.subarray(at + header, at + header + length) });
    at += header + length;
  }
  return heard;
}

/** A connection that has been turned into a socket and answers nothing by itself: no pong, no farewell. */
export class RawSocket {
  readonly connection: Socket;
  #bytes = Buffer.alloc(0);
  #isUpgraded = false;
  readonly closed: Promise<void>;

  private constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.connection = connect(Number(port), hostname);
    this.connection.on('error', () => undefined);
    this.closed = new Promise((done) => this.connection.once('close', () => done()));
    this.connection.on('data', (chunk: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      const end = this.#bytes.indexOf('\r\n\r\n');
      if (this.#isUpgraded || end === -1) return;
      this.#isUpgraded = true;
      this.#bytes = this.#bytes.subarray(end + 4);
    });
    this.connection.write(
      `GET /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
  }

  static async open(url: string, token?: string): Promise<RawSocket> {
    const socket = new RawSocket(url);
    await socket.until(() => socket.#isUpgraded);
    if (token === undefined) return socket;
    socket.send(message({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    await socket.until(() => socket.heard().length > 0);
    return socket;
  }

  send(bytes: Buffer): void {
    this.connection.write(bytes);
  }

  heard(): Heard[] {
    return this.#isUpgraded ? framesIn(this.#bytes) : [];
  }

  /** The code with which it was closed; null when it was not, or without one. */
  get closeCode(): number | null {
    const last = this.heard().find(({ opcode }) => opcode === CLOSE);
    return last && last.body.length >= 2 ? last.body.readUInt16BE(0) : null;
  }

  /** Waits until it holds, or until the connection is over. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition() && !this.connection.destroyed) await new Promise((done) => setTimeout(done, 5));
  }

  isOpen(): boolean {
    return !this.connection.destroyed && this.connection.readable;
  }
}
