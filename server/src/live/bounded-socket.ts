import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { MAX_OPERATION_BYTES } from '../graphql/door.ts';
import { countRefusal, limitNamed } from '../metrics.ts';
import {
  GOODBYE_BYTES,
  KEEP_ALIVE_MS,
  MAX_BYTES,
  MAX_MESSAGES,
  MAX_MESSAGES_OF_UNKNOWN,
  MAX_STUCK_BEATS,
  MAX_UNSENT,
  TRY_AGAIN_LATER,
  WINDOW_MS,
} from './socket-limits.ts';
import { textFrame } from './socket-frames.ts';
import type { Behind, UnsentBytes } from './unsent-bytes.ts';

const UNSENT = limitNamed('socket_unsent_bytes');
const BYTES = limitNamed('socket_bytes');
const MESSAGES = limitNamed('socket_messages');

/** A little more than one message: it may arrive with the pings around it. */
const MAX_BYTES_OF_UNKNOWN = MAX_OPERATION_BYTES + 4_096;

export interface SocketEvents {
  onMessage(text: string): void;
  /** It broke the protocol, or its connection failed. */
  onBroken(error: Error): void;
  onClose(code: number, reason: string): void;
}

/**
 * A socket that can cost the server no more than it is allowed: what it says is counted in bytes and in messages, what it
 * does not read is counted on every write, and once it is told farewell nothing more of it is heard.
 */
export class BoundedSocket implements Behind {
  readonly #beat = setInterval(() => this.#keepAlive(), KEEP_ALIVE_MS).unref();
  #isKnown = false;
  #isOver = false;
  #windowSince = performance.now();
  #bytes = 0;
  #messages = 0;
  #goodbyeBytes = 0;
  #isAnswerDue = false;
  #sentBefore = 0;
  #stuckBeats = 0;

  constructor(
    private readonly webSocket: WebSocket,
    private readonly connection: Socket,
    private readonly unsent: UnsentBytes,
    private readonly events: SocketEvents,
  ) {
    webSocket.on('error', (error: Error) => this.#break(error));
    // Before ws takes the bytes apart: what is too much is not even parsed.
    connection.prependListener('data', (chunk) => this.#take(chunk.length));
    webSocket.on('message', (data) => {
      // Buffers are what ws gives unless told otherwise.
      if (this.#hear()) events.onMessage((data as Buffer).toString());
    });
    webSocket.on('ping', (data) => {
      if (!this.#hear()) return;
      webSocket.pong(data);
      this.#watch();
    });
    webSocket.on('pong', () => {
      if (this.#hear()) this.#isAnswerDue = false;
    });
    webSocket.once('close', (code, reason) => {
      this.#isOver = true;
      clearInterval(this.#beat);
      unsent.note(this, 0);
      events.onClose(code, String(reason));
    });
  }

  get protocol(): string {
    return this.webSocket.protocol;
  }

  /** False from the farewell on, whoever says it. */
  get isOpen(): boolean {
    return !this.#isOver && this.webSocket.readyState === this.webSocket.OPEN;
  }

  /** From now on it has the bounds of somebody who is known. */
  know(): void {
    this.#isKnown = true;
  }

  /** Writes a finished frame, unless its reader is too far behind. `done` is called when it has gone out, or never will. */
  write(frame: Buffer, done?: () => void): void {
    if (!this.isOpen) return done?.();
    const waiting = this.connection.writableLength;
    // A frame that is larger than the bound by itself waits for nothing but an empty queue.
    if (waiting > 0 && waiting + frame.length > MAX_UNSENT) {
      countRefusal(UNSENT);
      this.end(TRY_AGAIN_LATER, 'too slow');
      return done?.();
    }
    this.connection.write(frame, done && (() => done()));
    this.#watch();
  }

  send(text: string): Promise<void> {
    return new Promise((done) => this.write(textFrame(text), done));
  }

  /** Says farewell: nothing it still says is heard, and its connection ends shortly after, answered or not. */
  end(code: number, reason: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    // ws ends the connection when the answer has come, or its `closeTimeout` is over.
    this.webSocket.close(code, reason);
    this.#watch();
  }

  /**
   * The same for one that said more than it may: nothing more of it is even read. It may come back, later each time:
   * graphql-ws takes 4429 for final, and a screen that had once said too much stayed dark.
   */
  #cutOff(limit: string, reason: string): void {
    countRefusal(limit);
    this.end(TRY_AGAIN_LATER, reason);
    this.webSocket.pause();
  }

  /** Ends it when its farewell has gone out, without waiting for anything of it. */
  leave(): void {
    this.end(TRY_AGAIN_LATER, 'Try again later');
    this.connection.destroySoon();
  }

  countUnsent(): number {
    return this.connection.destroyed ? 0 : this.connection.writableLength;
  }

  endSlow(): void {
    this.#isOver = true;
    this.webSocket.terminate();
  }

  #watch(): void {
    this.unsent.note(this, this.countUnsent());
  }

  #take(bytes: number): void {
    if (this.#isOver) {
      this.#goodbyeBytes += bytes;
      if (this.#goodbyeBytes > GOODBYE_BYTES) this.webSocket.pause();
      return;
    }
    this.#openWindow();
    this.#bytes += bytes;
    if (this.#bytes > (this.#isKnown ? MAX_BYTES : MAX_BYTES_OF_UNKNOWN)) this.#cutOff(BYTES, 'Too many bytes');
  }

  /** Whether what it says now is listened to. */
  #hear(): boolean {
    if (this.#isOver) return false;
    this.#openWindow();
    if (++this.#messages <= (this.#isKnown ? MAX_MESSAGES : MAX_MESSAGES_OF_UNKNOWN)) return true;
    this.#cutOff(MESSAGES, 'Too many messages');
    return false;
  }

  #openWindow(): void {
    const now = performance.now();
    if (now - this.#windowSince < WINDOW_MS) return;
    this.#windowSince = now;
    this.#bytes = 0;
    this.#messages = 0;
  }

  #break(error: Error): void {
    this.#isOver = true;
    this.events.onBroken(error);
    // ws has said farewell and goes on reading, only to drop it; a flood of it would still be read.
    setImmediate(() => this.webSocket.pause());
  }

  #keepAlive(): void {
    const sent = this.connection.bytesWritten - this.connection.writableLength;
    this.#stuckBeats = this.connection.writableLength > 0 && sent === this.#sentBefore ? this.#stuckBeats + 1 : 0;
    this.#sentBefore = sent;
    this.#watch();
    if (this.#isAnswerDue || this.#stuckBeats >= MAX_STUCK_BEATS) return this.webSocket.terminate();
    if (!this.isOpen) return;
    this.#isAnswerDue = true;
    this.webSocket.ping();
    this.#watch();
  }
}
