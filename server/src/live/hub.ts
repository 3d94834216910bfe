import type { Held } from './held.ts';

/** What may have happened, said once to everything inside this process that streams. */
export type LiveSignal =
  | { readonly kind: 'FIGURES'; readonly instansiId: string; readonly dinasIds: readonly string[] }
  | { readonly kind: 'CHANGES' }
  /** Something with an id of its own that tells of its progress itself, such as an import under way; most is told by changes. */
  | { readonly kind: 'NODE'; readonly id: string }
  /** Something may have been missed: look at everything again. */
  | { readonly kind: 'RESYNC' }
  | { readonly kind: 'STALE'; readonly reason: StaleReason }
  | { readonly kind: 'HEARTBEAT' };

/**
 * The worst first. RECOUNTING: a definition is new here, and not everything has been counted under it yet. HELD: a
 * transaction that is still writing keeps what others wrote since from being read (live/horizon-watch.ts).
 */
export const STALE_REASONS = ['DATABASE_UNREACHABLE', 'LISTENER_LOST', 'RECOUNTING', 'HELD', 'RECOMPUTE_BEHIND'] as const;
export type StaleReason = (typeof STALE_REASONS)[number];

const HEARTBEAT_MS = 10_000;

/** Passes signals on; keeps nothing but whether the live figures can be trusted right now. */
export class Hub {
  readonly #listeners = new Set<(signal: LiveSignal) => void>();
  /** Why the figures cannot be trusted, and since when; each reason is taken back by the part that gave it. */
  readonly #reasons = new Map<StaleReason, string>();
  #horizon = '0';
  #held: Held | null = null;
  // While figures are stale that is what is said again: whoever listens can tell silence from a line that broke.
  readonly #heartbeat = setInterval(() => this.emit(this.stale ? { kind: 'STALE', reason: this.stale } : { kind: 'HEARTBEAT' }), HEARTBEAT_MS).unref();

  constructor(private readonly clock: () => Date = () => new Date()) {}

  get stale(): StaleReason | null {
    return STALE_REASONS.find((reason) => this.#reasons.has(reason)) ?? null;
  }

  /** Since when a reason holds; of transactions that are still writing since changes have been waiting for them. */
  since(reason: StaleReason | null): string | null {
    if (reason === 'HELD') return this.#held?.since ?? null;
    return reason === null ? null : (this.#reasons.get(reason) ?? null);
  }

  isStaleBecause(reason: StaleReason): boolean {
    return this.#reasons.has(reason);
  }

  /** Nothing can be read or heard at the moment. Everything is told anew when that is over. */
  get isAway(): boolean {
    return this.#reasons.has('DATABASE_UNREACHABLE') || this.#reasons.has('LISTENER_LOST');
  }

  /** Why changes may be missing from the log as this server reads it. Figures that are being counted are no feed's concern. */
  get feedStale(): StaleReason | null {
    if (this.#reasons.has('DATABASE_UNREACHABLE')) return 'DATABASE_UNREACHABLE';
    if (this.#reasons.has('LISTENER_LOST')) return 'LISTENER_LOST';
    return this.#held === null ? null : 'HELD';
  }

  /** What keeps changes from being read, also where something worse is the reason told. */
  get held(): Held | null {
    return this.#held;
  }

  /** Changes wait, or no longer. Whoever it is that they wait for, since when is what they are told again and again. */
  hold(held: Held | null): void {
    if (held?.since === this.#held?.since && held?.by === this.#held?.by) return;
    const isNew = held !== null && this.stale === 'HELD';
    this.#held = held;
    if (held) this.setStale('HELD');
    else this.clearStale('HELD');
    // Held by another now, or not as long: the reason is the same, what is said of it is not.
    if (isNew) this.emit({ kind: 'STALE', reason: 'HELD' });
  }

  /** Every transaction below this one is in the figures. */
  get horizon(): string {
    return this.#horizon;
  }

  reached(horizon: string): void {
    if (BigInt(horizon) > BigInt(this.#horizon)) this.#horizon = horizon;
  }

  setStale(reason: StaleReason): void {
    this.#change(() => this.#reasons.set(reason, this.#reasons.get(reason) ?? this.clock().toISOString()));
  }

  clearStale(...reasons: readonly StaleReason[]): void {
    this.#change(() => reasons.forEach((reason) => this.#reasons.delete(reason)));
  }

  #change(work: () => unknown): void {
    const before = this.stale;
    work();
    const after = this.stale;
    if (after !== before) this.emit(after ? { kind: 'STALE', reason: after } : { kind: 'RESYNC' });
  }

  emit(signal: LiveSignal): void {
    for (const listener of this.#listeners) listener(signal);
  }

  listen(listener: (signal: LiveSignal) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    this.#listeners.clear();
  }
}
