/** What a party may use beyond its share before it is slowed down: the pages that somebody opens one after the other. */
const CREDIT_MS = 500;
/** The share of one lane that a party has for good while others ask as well. */
const SHARE = 0.2;
/** Somebody else who asked within this time is somebody to leave room for. */
const COMPANY_MS = 1_000;
const LONGEST_PAUSE_MS = 5_000;
/** Who had all there is while they were alone waits most of this time when others come, and has their share after it, however long they were alone. */
const FORGIVEN_AFTER_MS = 60_000;
const MOST_USED_MS = CREDIT_MS + FORGIVEN_AFTER_MS * SHARE;
/** Parties remembered; who is forgotten begins with full credit, after others have asked in the meantime. */
const REMEMBERED = 10_000;

interface Account {
  /** Milliseconds used beyond its share. */
  used: number;
  at: number;
}

/**
 * Slows down who asks without a pause, and only while others ask as well: alone, a program gets all there is. One
 * party that never pauses would keep the one thread that answers everybody (or a processor of the database) busy, however
 * few of its operations run at once.
 */
export class Pace {
  readonly #accounts = new Map<string, Account>();
  #last = { id: '', at: -Infinity };
  #lastOther = { id: '', at: -Infinity };

  /** Notes that a party asks at a time in milliseconds; answers how long it is to wait first. */
  pauseOf(id: string, now: number): number {
    if (this.#last.id !== id) this.#lastOther = this.#last;
    const over = now - this.#lastOther.at > COMPANY_MS ? 0 : this.#usedBy(id, now) - CREDIT_MS;
    const wait = over <= 0 ? 0 : Math.min(LONGEST_PAUSE_MS, over / SHARE);
    // Who waits asks for as long as that: another one is not alone meanwhile.
    this.#last = { id, at: now + wait };
    return wait;
  }

  /** Notes that a party was worked for. */
  spend(id: string, ms: number, now: number): void {
    const used = Math.min(MOST_USED_MS, this.#usedBy(id, now) + ms);
    this.#accounts.delete(id);
    this.#accounts.set(id, { used, at: now });
    if (this.#accounts.size > REMEMBERED) this.#accounts.delete(this.#accounts.keys().next().value!);
  }

  #usedBy(id: string, now: number): number {
    const account = this.#accounts.get(id);
    return account ? Math.max(0, account.used - (now - account.at) * SHARE) : 0;
  }
}
