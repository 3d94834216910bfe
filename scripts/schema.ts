/**
 * Writes the contract anew: the SDL from the server's code, the typed documents and the operation list from the SDL.
 * With `--check` it only says whether the committed SDL is what the code says.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from './built.ts';
import { root, run } from './run.ts';

const committed = join(root, 'schema/schema.graphql');

function firstDifference(before: string, after: string): string {
  const lines = after.split('\n');
  const at = before.split('\n').findIndex((line, index) => line !== lines[index]);
  return `line ${at + 1}: the code says "${lines[at]?.trim() ?? ''}"`;
}

/** What the code says and the committed file does not; null when they agree. */
function drift(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-schema-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const emitted = join(folder, 'schema.graphql');
  run('node', ['dist/cli.js', 'schema', emitted], 'server');
  const [before, after] = [readFileSync(committed, 'utf8'), readFileSync(emitted, 'utf8')];
  return before === after ? null : firstDifference(before, after);
}

buildServer();
if (process.argv.includes('--check')) {
  const found = drift();
  if (found !== null) {
    process.stderr.write(`schema/schema.graphql does not match the code of the server, ${found}\nRun: pnpm schema\n`);
    process.exitCode = 1;
  }
} else {
  run('node', ['dist/cli.js', 'schema', committed], 'server');
  run('node', ['generate.ts'], 'schema');
}
