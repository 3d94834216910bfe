import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Config } from '../config.ts';
import { renderMetrics, type GaugeOf } from '../metrics.ts';
import { isLoopback } from './loopback.ts';
import { bearerOf } from './presented.ts';

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
/** A proxy on the same machine looks like somebody on it; it may say that it speaks for another. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whoever has the token; without one set, whoever sits at this machine, unless the settings speak of a proxy in front or of other machines. */
function mayRead({ host, metricsToken, secureCookies, origins, trustedProxies }: Config, { headers, socket }: FastifyRequest): boolean {
  if (metricsToken !== null) return timingSafeEqual(digest(bearerOf(headers.authorization) ?? ''), digest(metricsToken));
  if (!isLoopback(host) || secureCookies || origins.length > 0 || trustedProxies.length > 0 || FORWARDED.some((name) => headers[name] !== undefined))
    return false;
  return LOOPBACK.includes(socket.remoteAddress ?? '') && LOOPBACK_NAMES.includes((headers.host ?? '').replace(/:[0-9]+$/, ''));
}

/** `GET /metrics`, for Prometheus and for `selaras doctor`. To everybody else there is nothing at this address. */
export function registerMetrics(http: FastifyInstance, config: Config, gauges: readonly GaugeOf[]): void {
  let ofProcess: Registry | null = null;
  http.get('/metrics', { logLevel: 'silent' }, async (request, reply) => {
    if (!mayRead(config, request)) return reply.callNotFound();
    if (!ofProcess) {
      // They watch the event loop from then on: only where somebody looks.
      ofProcess = new Registry();
      collectDefaultMetrics({ register: ofProcess });
    }
    return reply
      .header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
      .header('cache-control', 'no-store')
      .send(await renderMetrics(gauges, ofProcess));
  });
}
