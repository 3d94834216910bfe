import ipaddr from 'ipaddr.js';

/** What one household or office has: the last byte of an IPv4 address, the last nine of an IPv6 one are its own to choose. */
const PREFIX_BYTES = { ipv4: 3, ipv6: 7 } as const;

/** The part of the network that an address belongs to; null for this machine itself, which is no sender's. @example networkOf('203.0.113.9') // 'ipv4 203.0.113' */
export function networkOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'loopback') return null;
  const kind = parsed.kind();
  return `${kind} ${parsed.toByteArray().slice(0, PREFIX_BYTES[kind]).join('.')}`;
}
