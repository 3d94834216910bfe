/** What may have happened, said once to everything inside this process that streams. */
export type LiveSignal =
  | { readonly kind: 'FIGURES'; readonly instansiId: string; readonly dinasIds: readonly string[] }
  | { readonly kind: 'CHANGES' }
  | { readonly kind: 'IMPORT'; readonly importId: string }
  /** Something may have been missed: look at everything again. */
  | { readonly kind: 'RESYNC' }
  | { readonly kind: 'STALE'; readonly reason: StaleReason }
  | { readonly kind: 'HEARTBEAT' };

export type StaleReason = 'DATABASE_UNREACHABLE' | 'LISTENER_LOST' | 'RECOMPUTE_BEHIND';

const HEARTBEAT_MS = 10_000;

/** Passes signals on; keeps nothing but whether the live figures can be trusted right now. */
export class Hub {
  readonly #listeners = new Set<(signal: LiveSignal) => void>();
  #stale: StaleReason | null = null;
  #horizon = '0';
  readonly #heartbeat = setInterval(() => this.#stale ?? this.emit({ kind: 'HEARTBEAT' }), HEARTBEAT_MS).unref();

  get stale(): StaleReason | null {
    return this.#stale;
  }

  /** Every transaction below this one is in the figures. */
  get horizon(): string {
    return this.#horizon;
  }

  reached(horizon: string): void {
    if (BigInt(horizon) > BigInt(this.#horizon)) this.#horizon = horizon;
  }

  setStale(reason: StaleReason | null): void {
    if (reason === this.#stale) return;
    this.#stale = reason;
    this.emit(reason ? { kind: 'STALE', reason } : { kind: 'RESYNC' });
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
