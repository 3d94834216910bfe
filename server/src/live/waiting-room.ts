import { isIPv6 } from 'node:net';

/**
 * Where somebody comes from, as far as they cannot choose it: whoever has one IPv6 address has the whole /64 of it
 * (RFC 6177), so that counts as one.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return '';
  const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%', 1)[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

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
