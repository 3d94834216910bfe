import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor } from './compression.ts';
import { contentPolicy, keptByItself, PERMISSIONS } from './page-headers.ts';

/** Made by `pnpm build`; absent while only the API is developed or tested. */
const WEB_FOLDER = join(import.meta.dirname, '../../../web/dist');
const PAGE = join(WEB_FOLDER, 'index.html');
/** Stands in index.html where the page tells its scripts the nonce of its styles. */
const NONCE = '__CSP_NONCE__';

/** What no browser shows by itself; its name ends otherwise where it is sent compressed. */
const PART_OF_A_PAGE = /\.(?:js|css|woff2)(?:\.br|\.gz)?$/;
/** What a page may do, and who may frame it: half a kilobyte beside each of its parts, of which browsers read it on a page only. */
const OF_PAGES = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  // A part asks for other parts only, here.
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
] as const;
/** By which a browser asks whether what it kept is still so. Of a file whose name says its content it never does. */
const OF_WHAT_CHANGES = ['accept-ranges', 'etag', 'last-modified'] as const;

/** The one page of the dashboard. Its nonce is good for one answer, so nobody keeps the page; what it loads is kept for ever. */
async function sendPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  // It holds nothing of who asks, so its size says nothing of them.
  const page = Buffer.from((await readFile(PAGE, 'utf8')).replace(NONCE, nonce));
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding) reply.header('content-encoding', encoding.name);
  keptByItself(reply.raw);
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'Accept-Encoding',
      'content-security-policy': contentPolicy(nonce),
    })
    .header('permissions-policy', PERMISSIONS)
    .send(encoding ? await encoding.whole(page) : page);
}

/** The built web, if there is one: its files, and its page at every address that is none of a file. */
export async function serveWeb(server: FastifyInstance): Promise<void> {
  if (!existsSync(PAGE)) return;
  await server.register(fastifyStatic, {
    root: WEB_FOLDER,
    // Looked up per request: a web that is built again under a running server is served as it is now.
    wildcard: true,
    index: false,
    // Made by the build beside each file (web/precompressed.ts).
    preCompressed: true,
    dotfiles: 'ignore',
    allowedPath: (path) => !/\.(map|html)$/i.test(path),
    // Names of built files carry the hash of their content.
    setHeaders: (response, path) => {
      const isForEver = path.includes('/assets/');
      response.header('cache-control', isForEver ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (isForEver) for (const name of OF_WHAT_CHANGES) response.removeHeader(name);
      keptByItself(response.raw);
      if (PART_OF_A_PAGE.test(path)) for (const name of OF_PAGES) response.removeHeader(name);
    },
  });
  for (const url of ['/', '/index.html']) server.get(url, sendPage);
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '') && (request.headers.accept ?? '').includes('text/html');
    if (isPage) return sendPage(request, reply);
    return reply.code(404).send({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND', requestId: request.id } }] });
  });
}
