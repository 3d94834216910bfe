import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../app.services.ts';
import type { HttpExchange } from '../graphql/context.ts';
import { describeBrowser } from './browser-name.ts';

/** The key in the header. A structured string of RFC 8941 stands in quotation marks; many clients leave them out. */
export function idempotencyKeyOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const value = headers['idempotency-key'];
  return typeof value === 'string' ? value.replace(/^"(.*)"$/, '$1') : null;
}

/** What an operation may ask and set of the request behind it; worked out only when asked. */
export class Exchange implements HttpExchange {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly services: Pick<Services, 'cookies' | 'front'>,
  ) {}

  get network(): string | null {
    return this.services.front.networkOf(this.request.raw);
  }

  get idempotencyKey(): string | null {
    return idempotencyKeyOf(this.request);
  }

  get browser(): string | null {
    return describeBrowser(this.request.headers['user-agent']);
  }

  get devices(): readonly string[] {
    return this.services.cookies.devicesOf(this.request.headers.cookie);
  }

  openSession(token: string, devices: readonly string[]): void {
    const { cookies } = this.services;
    this.reply.header('set-cookie', cookies.session(token)).header('set-cookie', cookies.devices(devices));
  }

  keepScreen(token: string): void {
    this.reply.header('set-cookie', this.services.cookies.screen(token));
  }

  closeSession(): void {
    this.reply.header('set-cookie', this.services.cookies.session(''));
  }
}
