import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { countRefusal, limitNamed } from '../metrics.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is a file: it may take long, as long as it comes. */
    readonly isFile?: true;
  }
}

const SECONDS = limitNamed('request_seconds');

/** Of a file, at least so many bytes arrive within two times the time of a request: 2 kB/s by default, the slowest of mobile lines. */
const LEAST_OF_A_FILE = 65_536;

const SWEEP_MS = 500;

/** Answers as Node itself does to a request that takes too long, and lets the connection go. */
function end({ socket }: IncomingMessage): void {
  countRefusal(SECONDS);
  if (!socket.writable) return void socket.destroy();
  socket.end('HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n', () => socket.destroy());
}

/**
 * Ends requests whose body does not come: a byte now and then would hold a connection for as long as the longest file may
 * take. What is slow because we do not read it on is not the sender's fault.
 */
export function endSlowBodies(server: FastifyInstance, requestMs: number): void {
  /** Requests other than files, and when each has to be whole. Nearly all are whole at once: a timer for each costs more than they do. */
  const coming = new Map<IncomingMessage, number>();
  const sweep = setInterval(() => {
    const now = performance.now();
    for (const [raw, until] of coming) {
      if (!raw.complete && !raw.destroyed && now < until) continue;
      coming.delete(raw);
      if (!raw.complete && !raw.destroyed) end(raw);
    }
  }, SWEEP_MS).unref();
  server.addHook('onClose', (_server, done) => {
    clearInterval(sweep);
    done();
  });
  // Kept until the next sweep, requests would outlive the young of the collector's heap: 0.5 s of them, with all that hangs on each.
  server.addHook('preValidation', ({ raw }, _reply, done) => {
    coming.delete(raw);
    done();
  });
  server.addHook('onRequest', (request, _reply, done) => {
    const { raw, headers } = request;
    done();
    if (headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0') return;
    if (!request.routeOptions.config.isFile) return void coming.set(raw, performance.now() + requestMs);
    const timer = watchFile(raw, requestMs * 2);
    raw.once('close', () => clearInterval(timer));
  });
}

function watchFile(raw: IncomingMessage, everyMs: number): NodeJS.Timeout {
  let before = raw.socket.bytesRead;
  return setInterval(() => {
    const came = raw.socket.bytesRead - before;
    before += came;
    const waitsForUs = raw.readableLength > 0;
    if (!raw.complete && came < LEAST_OF_A_FILE && !waitsForUs) end(raw);
  }, everyMs);
}
