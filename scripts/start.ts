/** What `pnpm start` does after installing: build what changed, then run the server until Ctrl-C. */
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

/** Building the web takes seconds; a start after a start should not. */
function isWebBuilt(): boolean {
  const built = join(root, 'web/dist/index.html');
  if (!existsSync(built)) return false;
  const sources = globSync(['web/src/**/*', 'web/*.{ts,html,json}', 'schema/generated/**/*'], { cwd: root });
  const newest = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
  return statSync(built).mtimeMs > newest;
}

process.stdout.write('Building the server …\n');
run('tsc', ['-p', 'tsconfig.build.json'], 'server');
if (!isWebBuilt()) {
  process.stdout.write('Building the web …\n');
  run('vite', ['build', '--logLevel', 'warn'], 'web');
}
process.env['NODE_ENV'] ??= 'production';
await import(join(root, 'server/dist/main.js'));
