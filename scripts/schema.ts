/**
 * Writes the contract anew: the SDL from the server's code, the typed documents and the operation list from the SDL.
 * With `--check` it only says whether the committed SDL is what the code says.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from './built.ts';
import { root, run } from './run.ts';

const folder = join(root, 'schema');
/** What the server says: the SDL, and what the SDL does not say. */
const EMITTED = ['schema.graphql', 'emitted/figures.ts', 'emitted/import-problems.json'];

function firstDifference(before: string, after: string): string | null {
  if (before === after) return null;
  const lines = after.split('\n');
  const at = before.split('\n').findIndex((line, index) => line !== lines[index]);
  return `line ${at + 1}: the code says "${lines[at]?.trim() ?? ''}"`;
}

/** What the code says and the committed files do not. */
function drift(): string[] {
  const emitted = mkdtempSync(join(tmpdir(), 'selaras-schema-'));
  process.once('exit', () => rmSync(emitted, { recursive: true, force: true }));
  run('node', ['dist/cli.js', 'schema', emitted], 'server');
  return EMITTED.flatMap((file) => {
    const difference = firstDifference(readFileSync(join(folder, file), 'utf8'), readFileSync(join(emitted, file), 'utf8'));
    return difference === null ? [] : [`schema/${file} does not match the code of the server, ${difference}`];
  });
}

buildServer();
if (process.argv.includes('--check')) {
  const found = drift();
  if (found.length > 0) {
    process.stderr.write(`${found.join('\n')}\nRun: pnpm schema\n`);
    process.exitCode = 1;
  }
} else {
  run('node', ['dist/cli.js', 'schema', folder], 'server');
  run('node', ['generate.ts'], 'schema');
}
