/** What `pnpm start` does after installing: build what changed, then run the server until Ctrl-C. */
import { join } from 'node:path';
import { buildServer, buildWeb } from './built.ts';
import { root } from './run.ts';

process.stdout.write('Building …\n');
buildServer();
buildWeb();
process.env['NODE_ENV'] ??= 'production';
await import(join(root, 'server/dist/main.js'));
