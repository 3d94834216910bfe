import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: join(import.meta.dirname, 'clients.ts'), formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the page of another site was not built');
  return output.output[0].code;
}

/** Sites of others, all with the same page, each on a port and so an origin of its own. */
export async function openSites(count: number): Promise<Site[]> {
  const code = await script();
  return Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer((request, response) => {
        const isScript = request.url === '/clients.js';
        response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
        response.end(isScript ? code : '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/clients.js"></script>');
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return {
        // Of another name than the server's, so that not even the site is the same.
        origin: `http://localhost:${(server.address() as AddressInfo).port}`,
        close: () => new Promise<void>((done) => server.close(() => done())),
      };
    }),
  );
}
