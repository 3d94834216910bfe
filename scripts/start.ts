/** What `pnpm start` does after installing: build what changed, then run the server until Ctrl-C, again when it dies. */
import { join } from 'node:path';
import { buildServer, buildWeb } from './built.ts';
import { root } from './run.ts';
import { supervise } from './supervise.ts';

process.stdout.write('Building …\n');
buildServer();
buildWeb();
process.env['NODE_ENV'] ??= 'production';
supervise([join(root, 'server/dist/main.js')]);
