import { hash as digest } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { loadViewers, type FindPeopleAround, type SecretFault, type Viewer } from './viewer.ts';

export const hashToken = (token: string): Buffer => digest('sha256', token, 'buffer');

/** A government whose rights change faster than one can be read is answered all the same. */
const LOADS = 5;
/** Sessions that one statement looks up: a thousand open streams ask at once when rights have changed. */
const MOST_AT_ONCE = 500;

interface Batch {
  readonly hashes: Map<string, Buffer>;
  readonly viewers: Promise<Map<string, Viewer | SecretFault>>;
}

/** Whose a secret is, or why it opens nothing. */
export type Identified = { readonly viewer: Viewer } | { readonly viewer: null; readonly fault: SecretFault };

/**
 * Viewers of recent requests, so that a request does not ask four tables who it is.
 * Every change of rights, assignments or positions empties it (live/listener.ts hears them within milliseconds);
 * while the listener is deaf nothing is kept, so a revoked right never outlives its revocation by more than that.
 */
export class ViewerCache {
  readonly #viewers = new LRUCache<string, Viewer>({ max: 20_000, ttl: 30_000 });
  readonly #loading = new Map<string, Promise<Viewer | SecretFault>>();
  #next: Batch | null = null;
  #trusted = false;
  #epoch = 0;

  constructor(
    private readonly system: Pool,
    private readonly peopleAround: FindPeopleAround,
  ) {}

  /** Rises whenever somebody's rights may have changed. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Called by the listener when it starts and stops hearing changes. */
  trust(trusted: boolean): void {
    this.#trusted = trusted;
    this.forget();
  }

  forget(): void {
    this.#epoch++;
    this.#viewers.clear();
    this.#loading.clear();
  }

  async find(token: string, now: number): Promise<Viewer | null> {
    return (await this.identify(token, now)).viewer;
  }

  /** The same, with the reason where there is nobody: in the same look, so that telling it costs nothing. */
  async identify(token: string, now: number): Promise<Identified> {
    const key = digest('sha256', token, 'base64');
    const known = this.#viewers.get(key);
    if (known) return known.expiresAt > now ? { viewer: known } : { viewer: null, fault: 'EXPIRED' };
    const found = await this.#loadOnce(key);
    return typeof found === 'string' ? { viewer: null, fault: found } : { viewer: found };
  }

  async #loadOnce(key: string): Promise<Viewer | SecretFault> {
    const running = this.#loading.get(key);
    if (running) return running;
    const loading = this.#load(Buffer.from(key, 'base64'), key);
    this.#loading.set(key, loading);
    try {
      return await loading;
    } finally {
      if (this.#loading.get(key) === loading) this.#loading.delete(key);
    }
  }

  /** Loads again when rights changed meanwhile: what was read before would be believed for as long as a socket is open. */
  async #load(hash: Buffer, key: string): Promise<Viewer | SecretFault> {
    for (let attempt = 1; ; attempt++) {
      const epoch = this.#epoch;
      const viewer = await this.#read(hash, key);
      if (epoch !== this.#epoch && attempt < LOADS) continue;
      if (typeof viewer !== 'string' && this.#trusted && epoch === this.#epoch) this.#viewers.set(key, viewer);
      return viewer;
    }
  }

  /** Everybody who is asked for in one turn is read by the same statements. */
  async #read(hash: Buffer, key: string): Promise<Viewer | SecretFault> {
    if (!this.#next || this.#next.hashes.size >= MOST_AT_ONCE) {
      const hashes = new Map<string, Buffer>();
      const viewers = Promise.resolve().then(() => {
        if (this.#next?.hashes === hashes) this.#next = null;
        return loadViewers(this.system, this.peopleAround, [...hashes.values()]);
      });
      this.#next = { hashes, viewers };
    }
    this.#next.hashes.set(key, hash);
    return (await this.#next.viewers).get(key) ?? 'UNKNOWN';
  }
}
