/** Builds what changed since it was built last: building the web takes seconds, and a start after a start should not. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

function isWebBuilt(): boolean {
  const built = join(root, 'web/dist/index.html');
  if (!existsSync(built)) return false;
  const sources = globSync(['web/src/**/*', 'web/*.{ts,html,json}', 'schema/generated/**/*', 'pnpm-lock.yaml'], { cwd: root });
  const newest = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
  return statSync(built).mtimeMs > newest;
}

/** Beside what was built: of which sources, as they were when that began. */
const MARK = join(root, 'server/dist/.built');

/** Every source by name and time: one that went counts as well, and one that came from another branch with an older time. */
function serverSources(): string {
  const sources = globSync(['server/src/**/*.ts', 'server/*.json', 'tsconfig.base.json', 'pnpm-lock.yaml'], { cwd: root }).toSorted();
  const hash = createHash('sha256');
  for (const file of sources) hash.update(`${file} ${statSync(join(root, file)).mtimeMs}\n`);
  return hash.digest('hex');
}

export function buildServer(): void {
  const sources = serverSources();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === sources) return;
  run('tsc', ['-p', 'tsconfig.build.json'], 'server');
  writeFileSync(MARK, sources);
}

export function buildWeb(): void {
  if (!isWebBuilt()) run('vite', ['build', '--logLevel', 'warn'], 'web');
}
