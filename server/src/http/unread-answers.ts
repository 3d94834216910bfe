import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { busy } from '../graphql/errors.ts';
import { countRefusal, limitNamed } from '../metrics.ts';

/** A few of the largest answers there are: who reads at all has that much on the way for moments only. */
const MOST_UNREAD = 33_554_432;
const UNREAD = limitNamed('unread_answers_of_an_account');
/** Of everybody: beyond it, whoever still has any to read waits with the next. */
const MOST_UNREAD_OF_ALL = 268_435_456;
const UNREAD_OF_ALL = limitNamed('unread_answers');
/** Until then a line of 130 Mbit/s has taken it all; a slower one is told again. */
const RETRY_AFTER_SECONDS = 2;

/** A smaller one is with the network at once. It is also what is taken at least between two looks: 2 kB/s by default, the slowest of mobile lines. */
const LEAST_TAKEN = 65_536;
const SLOW = limitNamed('slow_readers');

/** What the network has not taken yet of the answer that a socket is sending. */
const leftOf = (socket: Socket): number => (socket as unknown as { readonly _handle: { readonly writeQueueSize: number } | null })._handle?.writeQueueSize ?? 0;

/**
 * Answers that were made and not taken yet, by account. A place among the operations is free as soon as an answer is
 * made, so a program that reads none would fill the memory of this server with them, 50 MB at a time; and one that takes
 * a byte now and then would keep them there.
 */
export class UnreadAnswers {
  readonly #bytes = new Map<string, number>();
  #ofAll = 0;
  /** Large ones on their way, and what was left of them when they were looked at. */
  readonly #left = new Map<ServerResponse, number>();
  readonly #looks: NodeJS.Timeout;

  /** Looks every so many milliseconds whether large answers are being taken. */
  constructor(everyMs: number) {
    this.#looks = setInterval(() => this.#endSlow(), everyMs).unref();
  }

  stop(): void {
    clearInterval(this.#looks);
  }

  /** Errors: BUSY while too much waits for an account already. */
  refuseFull(accountId: string): void {
    const own = this.#bytes.get(accountId) ?? 0;
    if (own === 0 || (own <= MOST_UNREAD && this.#ofAll <= MOST_UNREAD_OF_ALL)) return;
    countRefusal(own > MOST_UNREAD ? UNREAD : UNREAD_OF_ALL);
    throw busy(
      'Answers of this account wait to be read; nothing of this was begun. Read them or close their connections, and send it again.',
      RETRY_AFTER_SECONDS,
    );
  }

  /** Counts an answer until it has been handed to the network whole, or its reader has gone. */
  add(accountId: string, bytes: number, response: ServerResponse): void {
    // `close` will not come again.
    if (response.destroyed) return;
    this.#count(accountId, bytes);
    if (bytes >= LEAST_TAKEN) this.#left.set(response, Infinity);
    response.on('close', () => {
      this.#count(accountId, -bytes);
      this.#left.delete(response);
    });
  }

  #count(accountId: string, bytes: number): void {
    this.#ofAll += bytes;
    const own = (this.#bytes.get(accountId) ?? 0) + bytes;
    if (own > 0) this.#bytes.set(accountId, own);
    else this.#bytes.delete(accountId);
  }

  #endSlow(): void {
    for (const [response, before] of this.#left) {
      // Another answer is before it on the same connection.
      if (!response.socket) continue;
      const left = leftOf(response.socket);
      this.#left.set(response, left);
      if (left <= before - LEAST_TAKEN || left < LEAST_TAKEN) continue;
      countRefusal(SLOW);
      response.socket.destroy();
    }
  }
}
