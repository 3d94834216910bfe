import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddress, { compile } from '@fastify/proxy-addr';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config.ts';
import { countRefusal, limitNamed } from '../metrics.ts';
import { isLoopback } from './loopback.ts';
import { networkOf } from './network.ts';

type Settings = Pick<Config, 'host' | 'hosts' | 'origins' | 'clientOrigins' | 'trustedProxies'>;

/** Counted here, so that no way in forgets it. */
const HOSTS = limitNamed('host_names');
const ORIGINS = limitNamed('origins');

/** A name or an address, perhaps with a port; nothing else has a place in a Host header. */
const HOST = /^(?<name>[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/i;

/** A name has 253 characters, a port five. */
const LONGEST_HOST = 260;

/** Of values that several proxies appended, that of the nearest: the only one that a trusted proxy wrote itself. */
const nearest = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header.at(-1) : header)?.split(',').at(-1)?.trim();

/**
 * Where a request comes from and under which address it reached us, for every way in: HTTP, sockets, files. What a proxy
 * says of that is believed of the configured ones only; anybody else can send the same headers.
 */
export class Front {
  /** Whether an address is that of a proxy whose word counts. */
  readonly trusts: (address: string, hop: number) => boolean;
  readonly #names: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;
  readonly #clientOrigins: ReadonlySet<string>;
  readonly #takesAddresses: boolean;
  readonly #proxies = new LRUCache<string, boolean>({ max: 1_000 });
  /** By what was asked for, of few hosts as well. */
  readonly #hosts = new LRUCache<string, boolean>({ max: 1_000 });

  constructor({ host, hosts, origins, clientOrigins, trustedProxies }: Settings) {
    this.#clientOrigins = new Set(clientOrigins);
    this.trusts = compile([...trustedProxies]);
    this.#origins = new Set(origins);
    this.#names = new Set([...hosts, ...origins.map((origin) => new URL(origin).hostname)]);
    this.#takesAddresses = !isLoopback(host);
  }

  /** Whether a proxy of ours brought it. Asked of every request, of few addresses: comparing one with ranges takes as long as all the rest here. */
  isForwarded(request: IncomingMessage): boolean {
    const address = request.socket.remoteAddress ?? '';
    let known = this.#proxies.get(address);
    if (known === undefined) this.#proxies.set(address, (known = this.trusts(address, 0)));
    return known;
  }

  /** The part of the network that a request comes from; null for this machine itself. */
  networkOf(request: IncomingMessage): string | null {
    return networkOf(proxyAddress(request, this.trusts));
  }

  /** The host that the sender asked, with its port if there is one. */
  hostOf(request: IncomingMessage): string | undefined {
    return ((this.isForwarded(request) ? nearest(request.headers['x-forwarded-host']) : undefined) ?? request.headers.host)?.toLowerCase();
  }

  /**
   * Whether the host asked for is one of ours. Another site can let its own name lead to this machine, and browsers would
   * take our answers for that site's (DNS rebinding); the name it was asked by gives it away. An address is nobody's name,
   * so where the server listens beyond this machine addresses are welcome.
   */
  isOurHost(request: IncomingMessage): boolean {
    const host = this.hostOf(request) ?? '';
    if (host.length > LONGEST_HOST) return refused(HOSTS);
    let isOurs = this.#hosts.get(host);
    if (isOurs === undefined) this.#hosts.set(host, (isOurs = this.#isOurs(host)));
    return isOurs || refused(HOSTS);
  }

  #isOurs(host: string): boolean {
    const name = HOST.exec(host)?.groups?.['name'];
    if (name === undefined) return false;
    return isLoopback(name) || this.#names.has(name) || (this.#takesAddresses && isIP(name.replace(/^\[|\]$/g, '')) !== 0);
  }

  /**
   * A browser names the site a request comes from, as scheme, host and port: it has to be the very one it was sent to, or
   * one of those configured. Programs name none; a page without a site of its own says `null`, which is nobody's.
   */
  isAllowedOrigin(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    return origin === undefined || this.#isOwn(request, origin) || this.#clientOrigins.has(origin) || refused(ORIGINS);
  }

  /** The origin of a page of somebody else that may call the API, with a token only; null for a page of ours, and for programs. */
  foreignOrigin(request: IncomingMessage): string | null {
    const { origin } = request.headers;
    return origin !== undefined && this.#clientOrigins.has(origin) && !this.#isOwn(request, origin) ? origin : null;
  }

  /** Whether answers differ by who asks from where: what keeps them has to know. */
  get hasForeignOrigins(): boolean {
    return this.#clientOrigins.size > 0;
  }

  #isOwn(request: IncomingMessage, origin: string): boolean {
    const scheme = (this.isForwarded(request) ? nearest(request.headers['x-forwarded-proto']) : undefined) ?? 'http';
    return origin === `${scheme}://${this.hostOf(request)}` || this.#origins.has(origin);
  }
}

function refused(by: string): false {
  countRefusal(by);
  return false;
}
