/**
 * Writes the contract anew: the SDL from the server's code, the typed documents and the operation list from the SDL.
 * With `--check` it only says whether the committed SDL is what the code says.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from './built.ts';
import { contractFolder, emit, emittedDrift, type Drift } from './emit.ts';
import { run } from './run.ts';

function firstDifference({ file, before, after }: Drift): string {
  const lines = after.split('\n');
  const at = before.split('\n').findIndex((line, index) => line !== lines[index]);
  return `schema/${file} does not match the code of the server, line ${at + 1}: the code says "${lines[at]?.trim() ?? ''}"`;
}

buildServer();
if (process.argv.includes('--check')) {
  const drift = await emittedDrift();
  if (drift.length > 0) {
    process.stderr.write(`${drift.map(firstDifference).join('\n')}\nRun: pnpm schema\n`);
    process.exitCode = 1;
  }
} else {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-before-'));
  const kept = join(folder, 'schema.graphql');
  copyFileSync(join(contractFolder, 'schema.graphql'), kept);
  await emit();
  run('node', ['generate.ts'], 'schema');
  run('node', ['changes.ts', kept], 'schema');
  rmSync(folder, { recursive: true, force: true });
}
