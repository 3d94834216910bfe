import type { ServerResponse } from 'node:http';
import { busy } from '../graphql/errors.ts';
import { countRefusal, limitNamed } from '../metrics.ts';

/** A few of the largest answers there are: who reads at all has that much on the way for moments only. */
const MOST_UNREAD = 33_554_432;
const UNREAD = limitNamed('unread_answers_of_an_account');
/** Until then a line of 130 Mbit/s has taken it all; a slower one is told again. */
const RETRY_AFTER_SECONDS = 2;

/**
 * Answers that were made and not taken yet, by account. A place among the operations is free as soon as an answer is
 * made, so a program that reads none would fill the memory of this server with them, 50 MB at a time.
 */
export class UnreadAnswers {
  readonly #bytes = new Map<string, number>();

  /** Errors: BUSY while too much waits for an account already. */
  refuseFull(accountId: string): void {
    if ((this.#bytes.get(accountId) ?? 0) <= MOST_UNREAD) return;
    countRefusal(UNREAD);
    throw busy(
      'Answers of this account wait to be read; nothing of this was begun. Read them or close their connections, and send it again.',
      RETRY_AFTER_SECONDS,
    );
  }

  /** Counts an answer until it has been handed to the network whole, or its reader has gone. */
  add(accountId: string, bytes: number, response: ServerResponse): void {
    // `close` will not come again.
    if (response.destroyed) return;
    this.#bytes.set(accountId, (this.#bytes.get(accountId) ?? 0) + bytes);
    response.on('close', () => {
      const left = this.#bytes.get(accountId)! - bytes;
      if (left > 0) this.#bytes.set(accountId, left);
      else this.#bytes.delete(accountId);
    });
  }
}
