/** What the server's code says to others: written elsewhere first, so that only what changed is touched. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runAside } from './run.ts';

export const contractFolder = join(root, 'schema');
/** The SDL, and what the SDL does not say. */
const EMITTED = ['schema.graphql', 'emitted/figures.ts', 'emitted/import-problems.json', 'emitted/limits.json'];

export interface Drift {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The files that the built server would write otherwise than they are. */
export async function emittedDrift(): Promise<Drift[]> {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-schema-'));
  try {
    const { ok, said } = await runAside('node', ['dist/cli.js', 'schema', folder], 'server');
    if (!ok) throw new Error(`The contract cannot be emitted.\n${said}`);
    return EMITTED.map((file) => ({ file, before: readFileSync(join(contractFolder, file), 'utf8'), after: readFileSync(join(folder, file), 'utf8') })).filter(
      ({ before, after }) => before !== after,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Brings the emitted files up to date; gives their names. */
export async function emit(): Promise<string[]> {
  const drift = await emittedDrift();
  for (const { file, after } of drift) writeFileSync(join(contractFolder, file), after);
  return drift.map(({ file }) => file);
}
