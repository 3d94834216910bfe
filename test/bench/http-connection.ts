import { connect, type Socket } from 'node:net';

export interface HttpAnswer {
  readonly ok: boolean;
  /** Of head and body together. */
  readonly bytes: number;
}

/** A whole request, made once: a load generator that builds and parses every message would take CPU from what it measures. */
export function requestBytes(url: string, headers: Readonly<Record<string, string>>, body: string): Buffer {
  const { host, pathname } = new URL(url);
  const lines = Object.entries({ ...headers, host, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
}

/** One connection that is kept open and asks one thing at a time. Reads the head of an answer and counts the bytes of its body. */
export class HttpConnection {
  readonly #socket: Socket;
  #head: Buffer = Buffer.alloc(0);
  /** Bytes of the body still to come; null while the head is. */
  #left: number | null = null;
  #bytes = 0;
  #ok = false;
  #done: (answer: HttpAnswer) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed a connection')));
  }

  static async open(url: string): Promise<HttpConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).setNoDelay(true);
    await new Promise<void>((done, fail) => socket.once('connect', done).once('error', fail));
    return new HttpConnection(socket);
  }

  ask(request: Buffer): Promise<HttpAnswer> {
    this.#bytes = 0;
    return new Promise((done, fail) => {
      this.#done = done;
      this.#fail = fail;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#fail = () => undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#left === null) {
      this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
      const end = this.#head.indexOf('\r\n\r\n');
      if (end === -1) return;
      const head = this.#head.toString('latin1', 0, end);
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      if (length === undefined) return this.#fail(new Error(`an answer does not say its length: ${head}`));
      // Refusals of a graph come with status 200, and a refusal is fast.
      this.#ok = head.startsWith('HTTP/1.1 200') && this.#head.indexOf('"errors":', end) === -1;
      this.#left = Number(length) + end + 4 - this.#head.length;
      this.#head = Buffer.alloc(0);
    } else {
      this.#left -= chunk.length;
    }
    if (this.#left > 0) return;
    this.#left = null;
    this.#done({ ok: this.#ok, bytes: this.#bytes });
  }
}
