/** What `pnpm selaras` does: build the server where it changed, and run its command line with the words that were typed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildServer } from './built.ts';
import { root } from './run.ts';

buildServer();
const { status } = spawnSync(process.execPath, [join(root, 'server/dist/cli.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
