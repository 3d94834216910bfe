/** Builds what changed since it was built last: building the web takes seconds, and a start after a start should not. */
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

function isWebBuilt(): boolean {
  const built = join(root, 'web/dist/index.html');
  if (!existsSync(built)) return false;
  const sources = globSync(['web/src/**/*', 'web/*.{ts,html,json}', 'schema/generated/**/*', 'pnpm-lock.yaml'], { cwd: root });
  const newest = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
  return statSync(built).mtimeMs > newest;
}

export function buildServer(): void {
  run('tsc', ['-p', 'tsconfig.build.json'], 'server');
}

export function buildWeb(): void {
  if (!isWebBuilt()) run('vite', ['build', '--logLevel', 'warn'], 'web');
}
