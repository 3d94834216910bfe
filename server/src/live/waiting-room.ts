import { countRefusal, limitNamed } from '../metrics.ts';

const UNKNOWN = limitNamed('unknown_sockets');

/**
 * Those of whom nobody knows yet who they are: so many, half of them from one network at most. When it is full, the one who
 * has waited longest leaves instead of the newcomer being refused: an honest socket says who it is within one way there and
 * back, so whoever holds a place for longer is the one to give it up, also behind the one address of a whole office.
 */
export class WaitingRoom<Guest extends { leave(): void }> {
  readonly #guests = new Map<string, Set<Guest>>();
  #count = 0;

  constructor(private readonly most: number) {}

  enter(network: string, guest: Guest): void {
    const share = Math.max(1, Math.floor(this.most / 2));
    if ((this.#guests.get(network)?.size ?? 0) >= share) this.#dismiss(network);
    else if (this.#count >= this.most) this.#dismiss(this.#largest());
    const guests = this.#guests.get(network) ?? new Set();
    this.#guests.set(network, guests.add(guest));
    this.#count++;
  }

  leave(network: string, guest: Guest): void {
    const guests = this.#guests.get(network);
    if (!guests?.delete(guest)) return;
    this.#count--;
    if (guests.size === 0) this.#guests.delete(network);
  }

  #dismiss(network: string): void {
    const [oldest] = this.#guests.get(network) ?? [];
    if (!oldest) return;
    this.leave(network, oldest);
    countRefusal(UNKNOWN);
    oldest.leave();
  }

  #largest(): string {
    let found = '';
    let most = 0;
    for (const [network, guests] of this.#guests) {
      if (guests.size <= most) continue;
      most = guests.size;
      found = network;
    }
    return found;
  }
}
